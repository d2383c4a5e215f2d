/** How records read before: written by the use case that changes one, asked by screens and by use cases that undo. */
import { and, desc, eq, inArray, type SQLWrapper } from 'drizzle-orm'
import type { Reader, Writer } from '#db/connection'
import { earlierVersions } from '#db/schema/access'
import { accounts } from '#db/schema/accounts'
import type { Actor } from './actor.ts'
import { readAs } from './read.ts'

type Kept = {
  record: typeof earlierVersions.$inferSelect.record
  before: { id: string; version: number }
  was: Record<string, unknown>
}

/** Keeps how a record reads, before it is changed. */
export async function keepEarlier(tx: Writer, actor: Actor, { record, before, was }: Kept): Promise<void> {
  const { serviceId, accountId: changedBy, now: changedAt } = actor
  const { id: recordId, version } = before
  await tx.insert(earlierVersions).values({ serviceId, recordId, version, record, was, changedBy, changedAt })
}

/** How records read before each of their changes, the latest first. Asked only of those found within the actor's reach. */
export const earlierOf = (actor: Actor, records: string[] | SQLWrapper) =>
  readAs(actor)
    .select({
      recordId: earlierVersions.recordId,
      version: earlierVersions.version,
      was: earlierVersions.was,
      changedAt: earlierVersions.changedAt,
      by: accounts.name,
    })
    .from(earlierVersions)
    .innerJoin(accounts, eq(accounts.id, earlierVersions.changedBy))
    .where(and(eq(earlierVersions.serviceId, actor.serviceId), inArray(earlierVersions.recordId, records)))
    .orderBy(desc(earlierVersions.changedAt), desc(earlierVersions.version))

/** What was kept of one record, as a use case finds it in its own transaction; the latest first. */
export const keptOf = (tx: Reader, { serviceId }: Actor, recordId: string) =>
  tx
    .select()
    .from(earlierVersions)
    .where(and(eq(earlierVersions.serviceId, serviceId), eq(earlierVersions.recordId, recordId)))
    .orderBy(desc(earlierVersions.version))
