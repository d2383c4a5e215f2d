import { and, eq } from 'drizzle-orm'
import type { Reader, Writer } from '#db/connection'
import { experiences, helpers } from '#db/schema/profile'
import type { Actor } from '#lib/access/actor'
import { RuleBroken, type Sentence } from '#lib/access/failures'
import { rowWithinReach } from '#lib/access/read'
import { takenBack } from '#lib/access/who-did-it'
import { timesRefused } from './rules/experiences.ts'

export type Experience = typeof experiences.$inferSelect
export type Helper = typeof helpers.$inferSelect

export const experienceWithinReach = (actor: Actor, id: string, tx: Reader) =>
  rowWithinReach(experiences, actor, id, tx)

export const helperWithinReach = (actor: Actor, id: string, tx: Reader) => rowWithinReach(helpers, actor, id, tx)

type Entry = { takenBackAt: Date | null; takenBackBy: string | null }

/** An entry that somebody took back stays readable, and is left alone. */
export const takenBackMeanwhile = (tx: Reader, entry: Entry, actor: Actor) =>
  takenBack(tx, entry, actor, 'profile.errors.takenBackMeanwhile')

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
