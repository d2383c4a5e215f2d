import { and, eq } from 'drizzle-orm'
import type { Reader, Writer } from '#db/connection'
import { placementChanges } from '#db/schema/placements'
import type { Actor } from '#lib/access/actor'
import { RuleBroken } from '#lib/access/failures'
import { newId } from '#lib/shared/ids'
import { recordEvents } from '#lib/support-events/for-others'
import { type PlacementChange, type PlacementOfPerson, placementWithinReach } from './placement-of-person.ts'
import { type Change, changeRefused } from './rules/terms.ts'

type Asked = Omit<Change, 'id' | 'writtenAt'> & { words: string | null }

/** Writes down that something is otherwise from a day on. @throws RuleBroken where it cannot be from that day */
export async function addChange(
  tx: Writer,
  actor: Actor,
  { placement, changes }: PlacementOfPerson,
  asked: Asked,
): Promise<string> {
  const { startDay, endedOn } = placement
  const refused = changeRefused(asked, { startDay, endedOn, changes, today: actor.today })
  if (refused) throw new RuleBroken(refused.field, refused.key, { day: refused.day ?? '' })
  const { serviceId, accountId: byAccount, now: writtenAt } = actor
  const of = { placementId: placement.id, clientId: placement.clientId }
  const [change] = await tx
    .insert(placementChanges)
    .values({ ...asked, ...of, serviceId, id: newId(), byAccount, writtenAt })
    .returning()
  if (change) await recordChangeEvents(tx, actor, change)
  return change?.id ?? ''
}

/** A change within reach, with the placement whose terms it changed. */
export async function changeWithinReach(
  actor: Actor,
  id: string,
  tx: Reader,
): Promise<(PlacementOfPerson & { change: PlacementChange }) | undefined> {
  const [change] = await tx
    .select()
    .from(placementChanges)
    .where(and(eq(placementChanges.serviceId, actor.serviceId), eq(placementChanges.id, id)))
  const of = change && (await placementWithinReach(actor, change.placementId, tx))
  return change && of && { ...of, change }
}

export async function recordChangeEvents(tx: Writer, actor: Actor, change: PlacementChange): Promise<void> {
  const { id: sourceId, clientId, kind, fromDay: day, takenBackAt } = change
  const isBack = kind === 'back' && takenBackAt === null
  await recordEvents(tx, actor, { clientId, source: 'placement', sourceId, day }, isBack ? ['back_at_work'] : [])
}
