import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import { accounts } from '#db/schema/accounts'
import { supportEvents } from '#db/schema/support-events'
import type { StaffActor } from '#lib/access/actor'
import { type Asked, prepared } from '#lib/access/prepared'
import { ofReach } from '#lib/access/read'
import type { EventKind } from '#lib/support-events/rules'
import type { Cursor, MomentEntry } from '../rules.ts'
import { type Beyond, beginningAt, beyond } from './beyond.ts'

/** One page of the moments noted by hand. */
export async function momentEntries(
  actor: StaffActor,
  clientId: string,
  { after, most }: { after: Cursor | undefined; most: number },
): Promise<MomentEntry[]> {
  const rows = await pageOf(actor, { clientId, most, ...beginningAt(after) })
  return rows.map(({ event, by, takenBack }) => ({
    ...event,
    by,
    kind: event.kind as EventKind,
    takenBack: Boolean(takenBack),
    type: 'moment' as const,
    events: [],
  }))
}

const pageOf = prepared(
  ({ by, read, clientId, most, ...after }: Asked<{ clientId: string; most: number } & Beyond>) => {
    const takenBack = sql<unknown>`exists (select 1 from ${supportEvents} as later where later.service_id = ${by.serviceId} and later.counters = ${sql`${supportEvents.id}`})`
    return read
      .select({ event: supportEvents, by: accounts.name, takenBack })
      .from(supportEvents)
      .innerJoin(accounts, eq(accounts.id, supportEvents.byAccount))
      .where(
        and(
          ofReach(supportEvents, by, clientId),
          eq(supportEvents.source, 'hand'),
          isNull(supportEvents.counters),
          beyond(supportEvents, after),
        ),
      )
      .orderBy(desc(supportEvents.day), desc(supportEvents.writtenAt), desc(supportEvents.id))
      .limit(most)
  },
)
