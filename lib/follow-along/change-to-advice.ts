import { and, eq } from 'drizzle-orm'
import type { Writer } from '#db/connection'
import { benefitsAdvice } from '#db/schema/follow-along'
import type { Actor } from '#lib/access/actor'
import { keepEarlier } from '#lib/access/earlier'
import { RuleBroken } from '#lib/access/failures'
import type { Day } from '#lib/shared/day'
import type { Advice } from './find.ts'
import { type AdviceState, adviceRefused } from './rules/advice.ts'

/** How noted advice reads in its form. */
export const readableAdvice = (advice: Advice) => {
  const { placementId, occasion, state, offeredOn, heldOn, byWhom, adviser, reporting, words } = advice
  return { placementId, occasion, state, offeredOn, heldOn, byWhom, adviser, reporting, words }
}

type Said = { state: AdviceState; offeredOn: Day | null; heldOn: Day | null }

/** @throws RuleBroken where these days cannot be. What others offered before somebody came to us counts as well. */
export function checkAdvice(said: Said, actor: Actor): void {
  const refused = adviceRefused(said, actor.today)
  if (refused) throw new RuleBroken(refused.field, refused.key)
}

/** Writes what has changed about noted advice; how it read before is kept. */
export async function updateAdvice(tx: Writer, actor: Actor, before: Advice, changed: Partial<Advice>): Promise<void> {
  const { serviceId, id, version } = before
  await keepEarlier(tx, actor, { record: 'advice', before, was: readableAdvice(before) })
  await tx
    .update(benefitsAdvice)
    .set({ ...changed, version: version + 1 })
    .where(and(eq(benefitsAdvice.serviceId, serviceId), eq(benefitsAdvice.id, id)))
}
