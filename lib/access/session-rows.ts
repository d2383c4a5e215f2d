import { and, eq, isNull } from 'drizzle-orm'
import type { Writer } from '#db/connection'
import { sessions } from '#db/schema/accounts'
import { newId } from '#lib/shared/ids'

export type EndedBecause = NonNullable<(typeof sessions.$inferSelect)['endedBecause']>

export async function openSession(tx: Writer, accountId: string, device: string, now: Date): Promise<string> {
  const id = newId()
  await tx.insert(sessions).values({ id, accountId, device, openedAt: now, lastSeenAt: now })
  return id
}

export async function endSession(tx: Writer, sessionId: string, because: EndedBecause, now: Date): Promise<void> {
  await end(tx, because, now, eq(sessions.id, sessionId))
}

export async function endSessionsOf(tx: Writer, accountId: string, because: EndedBecause, now: Date): Promise<void> {
  await end(tx, because, now, eq(sessions.accountId, accountId))
}

async function end(tx: Writer, endedBecause: EndedBecause, now: Date, which: ReturnType<typeof eq>) {
  await tx
    .update(sessions)
    .set({ endedAt: now, endedBecause })
    .where(and(which, isNull(sessions.endedAt)))
}
