import { createHmac } from 'node:crypto'
import { and, desc, eq, gt, lte } from 'drizzle-orm'
import { connection, type Writer } from '#db/connection'
import { signInAttempts } from '#db/schema/accounts'
import { env } from '#lib/shared/env'
import { newId } from '#lib/shared/ids'

/** How many tries may fail within the window. A network may be a whole office. */
export const FAILURES_PER_ACCOUNT = 10
export const FAILURES_PER_NETWORK = 60
export const WINDOW_MS = 15 * 60_000
const KEPT_MS = 24 * 60 * 60_000

export type Attempt = { kind: 'may_try'; id: string } | { kind: 'wait'; seconds: number }

/** Counts as failed until it has succeeded, so that many tries at once are many. */
export function beginAttempt(email: string, network: string, now: Date): Promise<Attempt> {
  const keys = { account: keyed('account', email), network: keyed('network', network) }
  return connection().inTransaction(async (tx) => {
    await tx.delete(signInAttempts).where(lte(signInAttempts.at, new Date(now.getTime() - KEPT_MS)))
    const waits = [
      await waitFor(tx, 'account', keys.account, FAILURES_PER_ACCOUNT, now),
      await waitFor(tx, 'network', keys.network, FAILURES_PER_NETWORK, now),
    ]
    const seconds = Math.max(...waits)
    if (seconds > 0) return { kind: 'wait', seconds }
    const id = newId()
    await tx.insert(signInAttempts).values({ id, ...keys, at: now, succeeded: 0 })
    return { kind: 'may_try', id }
  })
}

/** Writes also where nothing changes: the disk must not take longer for an account that exists. */
export async function endAttempt(tx: Writer, id: string, succeeded: boolean): Promise<void> {
  await tx
    .update(signInAttempts)
    .set({ succeeded: succeeded ? 1 : 0 })
    .where(eq(signInAttempts.id, id))
}

/** Seconds until fewer than `most` failures lie within the window. */
async function waitFor(tx: Writer, by: 'account' | 'network', key: string, most: number, now: Date): Promise<number> {
  const since = new Date(now.getTime() - WINDOW_MS)
  const [tooMany] = await tx
    .select({ at: signInAttempts.at })
    .from(signInAttempts)
    .where(and(eq(signInAttempts[by], key), gt(signInAttempts.at, since), eq(signInAttempts.succeeded, 0)))
    .orderBy(desc(signInAttempts.at))
    .limit(1)
    .offset(most - 1)
  return tooMany ? Math.max(1, Math.ceil((tooMany.at.getTime() - since.getTime()) / 1000)) : 0
}

/** Addresses typed by mistake, and where people were, are nobody's business: only this can be compared. */
const keyed = (kind: string, text: string) =>
  createHmac('sha256', env().APP_SECRET).update(`${kind}:${text}`).digest('hex')
