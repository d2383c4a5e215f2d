import { and, eq, isNull } from 'drizzle-orm'
import type { Reader, Writer } from '#db/connection'
import { placementChanges, placements } from '#db/schema/placements'
import type { Actor } from '#lib/access/actor'
import type { Sentence } from '#lib/access/failures'
import { rowWithinReach } from '#lib/access/read'
import { takenBack, whoDidIt } from '#lib/access/who-did-it'
import { type Person, personWithinReach } from '#lib/clients/queries'
import { keepExperience } from '#lib/profile/for-others'
import { type Day, dayAt } from '#lib/shared/day'
import { recordEvents } from '#lib/support-events/for-others'
import type { EventKind } from '#lib/support-events/rules'
import { lastDayOf, termsOn } from './rules/terms.ts'
import { hasBegun, type LedBy } from './rules.ts'

export type Placement = typeof placements.$inferSelect
export type PlacementChange = typeof placementChanges.$inferSelect
export type PlacementOfPerson = { placement: Placement; person: Person; changes: PlacementChange[] }

/** A placement within reach, whose it is, and the changes that stand. */
export async function placementWithinReach(
  actor: Actor,
  id: string,
  tx: Reader,
): Promise<PlacementOfPerson | undefined> {
  const placement = await rowWithinReach(placements, actor, id, tx)
  const person = placement && (await personWithinReach(actor, placement.clientId, tx))
  if (!person) return undefined
  return { placement, person, changes: await standingChanges(tx, placement) }
}

async function standingChanges(tx: Reader, { serviceId, id }: Placement): Promise<PlacementChange[]> {
  const { placementId, takenBackAt } = placementChanges
  return tx
    .select()
    .from(placementChanges)
    .where(and(eq(placementChanges.serviceId, serviceId), eq(placementId, id), isNull(takenBackAt)))
}

/** A placement that somebody took back never was. */
export const takenBackMeanwhile = (tx: Reader, { placement }: { placement: Placement }, actor: Actor) =>
  takenBack(tx, placement, actor, 'placements.errors.takenBackMeanwhile')

/** One that has ended does not begin, and does not end again. */
export async function endedMeanwhile(
  tx: Reader,
  of: { placement: Placement },
  actor: Actor,
): Promise<Sentence | undefined> {
  if (of.placement.takenBackAt !== null || of.placement.endedAt === null) return takenBackMeanwhile(tx, of, actor)
  return { key: 'placements.errors.endedMeanwhile', values: await whoDidIt(tx, actor, of.placement.endNotedBy) }
}

/** One that goes on has no ending to change or to undo. */
export async function goesOnMeanwhile(
  tx: Reader,
  of: { placement: Placement },
  actor: Actor,
): Promise<Sentence | undefined> {
  if (of.placement.takenBackAt !== null || of.placement.endedAt !== null) return takenBackMeanwhile(tx, of, actor)
  return { key: 'placements.errors.goesOnMeanwhile' }
}

/** Writes what has changed of a placement; its events follow, and what the profile keeps of one that has ended. */
export async function updatePlacement(
  tx: Writer,
  actor: Actor,
  before: Placement,
  changed: Partial<Placement>,
): Promise<Placement> {
  const after = { ...before, ...changed, version: before.version + 1 }
  await tx
    .update(placements)
    .set({ ...changed, version: after.version })
    .where(and(eq(placements.serviceId, before.serviceId), eq(placements.id, before.id)))
  await recordPlacementEvents(tx, actor, after)
  if (before.endedAt !== null || after.endedAt !== null) await keepInProfile(tx, actor, after)
  return after
}

async function keepInProfile(tx: Writer, actor: Actor, placement: Placement): Promise<void> {
  const changes = await standingChanges(tx, placement)
  const { hours } = termsOn(placement, changes, lastDayOf(placement) ?? actor.today)
  await keepExperience(tx, actor, { ...placement, hours })
}

const LED: Record<LedBy, EventKind[]> = { person: ['they_led'], together: ['did_together'], us: [] }

/** That real life began, on its first day once that has come; and who led on the way there, on a day of its own. */
export async function recordPlacementEvents(tx: Writer, actor: Actor, placement: Placement): Promise<void> {
  const { id, clientId, startDay, ledBy, writtenAt, takenBackAt } = placement
  const notedOn: Day = dayAt(writtenAt, actor.zone)
  const source = { clientId, source: 'placement' } as const
  const began: EventKind[] = hasBegun(placement, actor.today) ? ['began_for_real'] : []
  await recordEvents(tx, actor, { ...source, sourceId: id, day: startDay ?? notedOn }, began)
  const led = takenBackAt === null && ledBy ? LED[ledBy] : []
  const day = startDay && startDay < notedOn ? startDay : notedOn
  await recordEvents(tx, actor, { ...source, sourceId: `${id}:led`, day }, led)
}

/** What of a placement is kept as it read before. */
export function readable(placement: Placement) {
  const { kind, title, employerName, employerId, occupation, startDay, hours, wage, wagePer, lasting, untilDay } =
    placement
  const { openTo, usualWage, subsidy, subsidyWords, foundBy, ledBy, disclosure, mayContact, words } = placement
  return {
    ...{ kind, title, employerName, employerId, occupation, startDay, hours, wage, wagePer, lasting, untilDay },
    ...{ openTo, usualWage, subsidy, subsidyWords, foundBy, ledBy, disclosure, mayContact, words },
  }
}

export function readableEnd({ endedBy, endedOn, endHeardOn, endWords, worked, learned, nextWish }: Placement) {
  return { endedBy, endedOn, endHeardOn, endWords, worked, learned, nextWish }
}
