import { and, eq } from 'drizzle-orm'
import type { Writer } from '#db/connection'
import { placementSupports } from '#db/schema/follow-along'
import type { Actor } from '#lib/access/actor'
import { keepEarlier } from '#lib/access/earlier'
import type { Support } from './find.ts'

/** How a support reads in its form. */
export const readableSupport = (support: Support) => {
  const { what, byWhom, whoWords, howOften, fromDay, toDay, stepDown } = support
  return { what, byWhom, whoWords, howOften, fromDay, toDay, stepDown }
}

/** Writes what has changed about a support; how it read before is kept. */
export async function updateSupport(
  tx: Writer,
  actor: Actor,
  before: Support,
  changed: Partial<Support>,
): Promise<void> {
  const { serviceId, id, version } = before
  await keepEarlier(tx, actor, { record: 'support', before, was: readableSupport(before) })
  await tx
    .update(placementSupports)
    .set({ ...changed, version: version + 1 })
    .where(and(eq(placementSupports.serviceId, serviceId), eq(placementSupports.id, id)))
}
