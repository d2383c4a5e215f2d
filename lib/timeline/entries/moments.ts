import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import { accounts } from '#db/schema/accounts'
import { supportEvents } from '#db/schema/support-events'
import type { StaffActor } from '#lib/access/actor'
import { reachedIds, readAs } from '#lib/access/read'
import type { EventKind } from '#lib/support-events/rules'
import type { Cursor, MomentEntry } from '../rules.ts'
import { beyond } from './beyond.ts'

/** One page of the moments noted by hand. */
export async function momentEntries(
  actor: StaffActor,
  clientId: string,
  { after, most }: { after: Cursor | undefined; most: number },
): Promise<MomentEntry[]> {
  const takenBack = sql<unknown>`exists (select 1 from ${supportEvents} as later where later.service_id = ${actor.serviceId} and later.counters = ${sql`${supportEvents.id}`})`
  const rows = await readAs(actor)
    .select({ event: supportEvents, by: accounts.name, takenBack })
    .from(supportEvents)
    .innerJoin(accounts, eq(accounts.id, supportEvents.byAccount))
    .where(
      and(
        eq(supportEvents.serviceId, actor.serviceId),
        eq(supportEvents.clientId, clientId),
        inArray(supportEvents.clientId, reachedIds(actor)),
        eq(supportEvents.source, 'hand'),
        isNull(supportEvents.counters),
        beyond(supportEvents, after),
      ),
    )
    .orderBy(desc(supportEvents.day), desc(supportEvents.writtenAt), desc(supportEvents.id))
    .limit(most)
  return rows.map(({ event, by, takenBack }) => ({
    ...event,
    by,
    kind: event.kind as EventKind,
    takenBack: Boolean(takenBack),
    type: 'moment' as const,
    events: [],
  }))
}
