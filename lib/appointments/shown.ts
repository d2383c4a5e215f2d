import { and, eq, gte, inArray, isNull, lte, ne, or } from 'drizzle-orm'
import { accounts } from '#db/schema/accounts'
import { assignments, clients } from '#db/schema/clients'
import type { Actor, StaffActor } from '#lib/access/actor'
import { type Asked, prepared } from '#lib/access/prepared'
import { ofReach } from '#lib/access/read'
import type { WallTime } from '#lib/shared/day'
import type { Meeting } from './rules/calendar.ts'
import { endsAt } from './rules.ts'

/** A meeting as a screen shows it: with whom, who keeps it, and what the clock shows when it ends. */
export type Shown = Meeting & { name: string; keeper: string; until: WallTime }

/** Puts names to meetings. They are only ever those with people within reach. */
export async function shown(actor: Actor, meetings: Meeting[]): Promise<Shown[]> {
  if (meetings.length === 0) return []
  const [people, keepers] = [
    await namesOfPeople(actor, { ids: [...new Set(meetings.map(({ clientId }) => clientId))] }),
    await namesOfKeepers(actor, { ids: keepersOf(meetings) }),
  ]
  const nameOf = new Map([...people, ...keepers].map(({ id, name }) => [id, name]))
  return meetings.map((meeting) => ({
    ...meeting,
    name: nameOf.get(meeting.clientId) ?? '',
    keeper: nameOf.get(meeting.accountId) ?? '',
    until: endsAt(meeting, actor.zone),
  }))
}

export const keepersOf = (meetings: Meeting[]) => [...new Set(meetings.map(({ accountId }) => accountId))]

const namesOfPeople = prepared(({ by, read, ids }: Asked<{ ids: string[] }>) =>
  read
    .select({ id: clients.id, name: clients.name })
    .from(clients)
    .where(and(eq(clients.serviceId, by.serviceId), inArray(clients.id, ids))),
)

const namesOfKeepers = prepared(({ by, read, ids }: Asked<{ ids: string[] }>) =>
  read
    .select({ id: accounts.id, name: accounts.name })
    .from(accounts)
    .where(and(eq(accounts.serviceId, by.serviceId), inArray(accounts.id, ids))),
)

/** Who walks with everybody within reach today. */
export const walksToday = (actor: StaffActor) => walks(actor)

const walks = prepared(({ by, read }: Asked) =>
  read
    .select({ accountId: assignments.accountId, clientId: assignments.clientId })
    .from(assignments)
    .where(
      and(
        ofReach(assignments, by),
        ne(assignments.kind, 'called_off'),
        lte(assignments.fromDay, by.today),
        or(isNull(assignments.toDay), gte(assignments.toDay, by.today)),
      ),
    ),
)
