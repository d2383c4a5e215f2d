import { and, desc, eq } from 'drizzle-orm'
import { earlierVersions } from '#db/schema/access'
import { accounts } from '#db/schema/accounts'
import type { StaffActor } from '#lib/access/actor'
import { readAs } from '#lib/access/read'

/** Who wrote a record, and how it read before each of its changes, the latest first. */
export async function historyOf(actor: StaffActor, { id, byAccount }: { id: string; byAccount: string }) {
  const read = readAs(actor)
  const [[writer], earlier] = await Promise.all([
    read.select({ name: accounts.name }).from(accounts).where(eq(accounts.id, byAccount)),
    read
      .select({
        version: earlierVersions.version,
        was: earlierVersions.was,
        changedAt: earlierVersions.changedAt,
        by: accounts.name,
      })
      .from(earlierVersions)
      .innerJoin(accounts, eq(accounts.id, earlierVersions.changedBy))
      .where(and(eq(earlierVersions.serviceId, actor.serviceId), eq(earlierVersions.recordId, id)))
      .orderBy(desc(earlierVersions.version)),
  ])
  return { by: writer?.name ?? '', earlier }
}
