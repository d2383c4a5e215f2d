import { and, desc, eq } from 'drizzle-orm'
import { earlierVersions } from '#db/schema/access'
import { accounts } from '#db/schema/accounts'
import type { Actor } from './actor.ts'
import { readAs } from './read.ts'

/** How a record read before each of its changes, the latest first. Asked only of a record found within the actor's reach. */
export const earlierOf = (actor: Actor, recordId: string) =>
  readAs(actor)
    .select({
      version: earlierVersions.version,
      was: earlierVersions.was,
      changedAt: earlierVersions.changedAt,
      by: accounts.name,
    })
    .from(earlierVersions)
    .innerJoin(accounts, eq(accounts.id, earlierVersions.changedBy))
    .where(and(eq(earlierVersions.serviceId, actor.serviceId), eq(earlierVersions.recordId, recordId)))
    .orderBy(desc(earlierVersions.version))
