import { and, eq, inArray } from 'drizzle-orm'
import type { Reader, Writer } from '#db/connection'
import { experiences, helpers } from '#db/schema/profile'
import type { Actor } from '#lib/access/actor'
import { RuleBroken, type Sentence } from '#lib/access/failures'
import { reachedIds } from '#lib/access/read'
import { whoDidIt } from '#lib/access/who-did-it'
import { dayAt } from '#lib/shared/day'
import { timesRefused } from './rules/experiences.ts'

export type Experience = typeof experiences.$inferSelect
export type Helper = typeof helpers.$inferSelect

export async function experienceWithinReach(actor: Actor, id: string, tx: Reader): Promise<Experience | undefined> {
  const [found] = await tx
    .select()
    .from(experiences)
    .where(
      and(
        eq(experiences.serviceId, actor.serviceId),
        eq(experiences.id, id),
        inArray(experiences.clientId, reachedIds(actor, tx)),
      ),
    )
  return found
}

export async function helperWithinReach(actor: Actor, id: string, tx: Reader): Promise<Helper | undefined> {
  const [found] = await tx
    .select()
    .from(helpers)
    .where(
      and(eq(helpers.serviceId, actor.serviceId), eq(helpers.id, id), inArray(helpers.clientId, reachedIds(actor, tx))),
    )
  return found
}

type Entry = { takenBackAt: Date | null; takenBackBy: string | null }

/** An entry that somebody took back stays readable, and is left alone. */
export async function takenBackMeanwhile(tx: Reader, entry: Entry, actor: Actor): Promise<Sentence | undefined> {
  if (entry.takenBackAt === null) return undefined
  const who = await whoDidIt(tx, actor, entry.takenBackBy)
  return { key: 'profile.errors.takenBackMeanwhile', values: { ...who, day: dayAt(entry.takenBackAt, actor.zone) } }
}

export const standsAlready = (_tx: Reader, entry: Entry): Sentence | undefined =>
  entry.takenBackAt === null ? { key: 'profile.errors.standsAlready' } : undefined

export async function updateExperience(tx: Writer, before: Experience, changed: Partial<Experience>): Promise<void> {
  await tx
    .update(experiences)
    .set({ ...changed, version: before.version + 1 })
    .where(and(eq(experiences.serviceId, before.serviceId), eq(experiences.id, before.id)))
}

export async function updateHelper(tx: Writer, before: Helper, changed: Partial<Helper>): Promise<void> {
  await tx
    .update(helpers)
    .set({ ...changed, version: before.version + 1 })
    .where(and(eq(helpers.serviceId, before.serviceId), eq(helpers.id, before.id)))
}

/** @throws RuleBroken where it cannot have been then */
export function checkTimes(said: Pick<Experience, 'fromWhen' | 'toWhen' | 'goesOn'>, today: string): void {
  const refused = timesRefused(said, today)
  if (refused) throw new RuleBroken(refused.field, refused.key)
}

/** What was said of an experience, by the fields of its form. */
export function saidOf(experience: Experience) {
  const { kind, title, place, fromWhen, toWhen, goesOn, hours, duties, liked, disliked, endedBecause, helped } =
    experience
  const told = { kind, title, place, fromWhen, toWhen, hours, duties, liked, disliked, endedBecause, helped }
  return { ...told, goesOn: goesOn ? 'yes' : '' }
}
