import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { Reader, Writer } from '#db/connection'
import { leaves } from '#db/schema/accounts'
import type { Actor } from '#lib/access/actor'
import { newId } from '#lib/shared/ids'
import { joined, type Span } from './rules.ts'

/** Notes days on which somebody is away, as one stretch with what was noted across or beside them. Answers with the stretch. */
export async function layLeave(tx: Writer, actor: Actor, accountId: string, days: Span): Promise<Span> {
  const { span, absorbed } = joined(days, await standingLeaves(tx, actor, accountId))
  const only = absorbed.length === 1 ? absorbed[0] : undefined
  if (only && only.fromDay === span.fromDay && only.toDay === span.toDay) return span
  await takeBack(
    tx,
    actor,
    absorbed.map(({ id }) => id),
  )
  const { serviceId, accountId: byAccount, now: writtenAt } = actor
  await tx.insert(leaves).values({ serviceId, id: newId(), accountId, ...span, byAccount, writtenAt })
  return span
}

export async function takeBack(tx: Writer, actor: Actor, ids: string[]): Promise<void> {
  if (ids.length === 0) return
  await tx
    .update(leaves)
    .set({ takenBackAt: actor.now, takenBackBy: actor.accountId })
    .where(and(eq(leaves.serviceId, actor.serviceId), inArray(leaves.id, ids)))
}

/** Standing leave of one, in the order in which it begins. */
export function standingLeaves(tx: Reader, { serviceId }: Actor, accountId: string) {
  return tx
    .select({ id: leaves.id, fromDay: leaves.fromDay, toDay: leaves.toDay })
    .from(leaves)
    .where(and(eq(leaves.serviceId, serviceId), eq(leaves.accountId, accountId), isNull(leaves.takenBackAt)))
    .orderBy(asc(leaves.fromDay))
}
