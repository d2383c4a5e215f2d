import { and, eq, gte, isNull, or } from 'drizzle-orm'
import type { Writer } from '#db/connection'
import { assignments } from '#db/schema/clients'
import type { Actor } from '#lib/access/actor'
import { recordAnnouncement, updateCovers } from './cover.ts'
import { type Cover, endOf } from './rules.ts'

/** A cover ends now, and reach with it; one that has not begun is called off. */
export async function endNow(tx: Writer, actor: Actor, cover: Cover & { id: string }) {
  const end = endOf(cover, actor.today)
  if (end.how === 'ended') {
    await updateCovers(tx, actor, [cover.id], { toDay: end.toDay })
    return end
  }
  // A plan that never was: it stays written down, and opens nothing.
  await recordAnnouncement(tx, actor, cover, null)
  await updateCovers(tx, actor, [cover.id], { kind: 'called_off' })
  return end
}

/** Whoever becomes somebody's own specialist no longer covers for them, now or later. */
export async function endCoversBy(tx: Writer, actor: Actor, accountId: string, clientId: string): Promise<void> {
  const covers = await tx
    .select()
    .from(assignments)
    .where(
      and(
        eq(assignments.serviceId, actor.serviceId),
        eq(assignments.clientId, clientId),
        eq(assignments.accountId, accountId),
        eq(assignments.kind, 'cover'),
        or(isNull(assignments.toDay), gte(assignments.toDay, actor.today)),
      ),
    )
  for (const cover of covers) await endNow(tx, actor, cover)
}
