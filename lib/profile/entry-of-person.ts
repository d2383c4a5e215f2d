import { and, eq } from 'drizzle-orm'
import type { Reader, Writer } from '#db/connection'
import { experiences, helpers } from '#db/schema/profile'
import type { Actor } from '#lib/access/actor'
import { keepEarlier, keptOf } from '#lib/access/earlier'
import { NotFound, RuleBroken, type Sentence } from '#lib/access/failures'
import { rowWithinReach } from '#lib/access/read'
import { takenBack } from '#lib/access/who-did-it'
import { timesRefused } from './rules/experiences.ts'
import { sittingOf } from './rules/sittings.ts'

export type Experience = typeof experiences.$inferSelect
export type Helper = typeof helpers.$inferSelect

export const experienceWithinReach = (actor: Actor, id: string, tx: Reader) =>
  rowWithinReach(experiences, actor, id, tx)

export const helperWithinReach = (actor: Actor, id: string, tx: Reader) => rowWithinReach(helpers, actor, id, tx)

/**
 * One entry of a list of one person's profile, that person within the actor's reach; nothing where it is still to begin.
 * @throws NotFound where it is somebody else's
 */
export async function entryOf<Table extends typeof experiences | typeof helpers>(
  tx: Reader,
  actor: Actor,
  table: Table,
  { clientId, entryId }: { clientId: string; entryId: string },
): Promise<Table['$inferSelect'] | undefined> {
  const [found] = await tx
    .select()
    .from(table as typeof experiences)
    .where(and(eq(table.serviceId, actor.serviceId), eq(table.id, entryId)))
  if (found && found.clientId !== clientId) throw new NotFound()
  return found
}

type Entry = { takenBackAt: Date | null; takenBackBy: string | null }

/** An entry that somebody took back stays readable, and is left alone. */
export const takenBackMeanwhile = (tx: Reader, entry: Entry, actor: Actor) =>
  takenBack(tx, entry, actor, 'profile.errors.takenBackMeanwhile')

export const standsAlready = (_tx: Reader, entry: Entry): Sentence | undefined =>
  entry.takenBackAt === null ? { key: 'profile.errors.standsAlready' } : undefined

/**
 * Keeps how an entry reads before it is changed, once for each sitting and not with each saving while somebody writes. An entry
 * keeps no moment of its last saving: a sitting is over a quarter of an hour after it began.
 */
export async function keepAsItWas(
  tx: Writer,
  actor: Actor,
  record: 'experience' | 'helper',
  before: Experience | Helper,
  was: Record<string, unknown>,
): Promise<void> {
  if (!(await isWithinSitting(tx, actor, before))) await keepEarlier(tx, actor, { record, before, was })
}

async function isWithinSitting(tx: Reader, actor: Actor, before: Experience | Helper): Promise<boolean> {
  // What an ending brought here nobody has written in yet.
  if ('placementId' in before && before.placementId !== null && before.version === 1) return false
  const [last] = await keptOf(tx, actor, before.id).limit(1)
  const { by, at } = last ? { by: last.changedBy, at: last.changedAt } : { by: before.byAccount, at: before.writtenAt }
  return !sittingOf({ by, from: at, at }, actor.accountId, actor.now).isNew
}

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

type Said = Omit<
  Experience,
  'serviceId' | 'id' | 'clientId' | 'placementId' | 'byAccount' | 'writtenAt' | 'version' | keyof Entry
>

/** What was said of an experience, by the fields of its form. */
export function saidOf(experience: Said) {
  const { kind, title, place, fromWhen, toWhen, goesOn, hours, duties, liked, disliked, endedBecause, helped } =
    experience
  const told = { kind, title, place, fromWhen, toWhen, hours, duties, liked, disliked, endedBecause, helped }
  return { ...told, goesOn: goesOn ? 'yes' : '' }
}
