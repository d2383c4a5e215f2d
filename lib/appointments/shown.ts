import { and, eq, gte, inArray, isNull, lte, ne, or } from 'drizzle-orm'
import { accounts, leaves } from '#db/schema/accounts'
import { assignments, clients } from '#db/schema/clients'
import type { Actor, StaffActor } from '#lib/access/actor'
import { reachedIds, readAs } from '#lib/access/read'
import type { Day, WallTime } from '#lib/shared/day'
import type { Meeting } from './rules/calendar.ts'
import { endsAt } from './rules.ts'

/** A meeting as a screen shows it: with whom, who keeps it, and what the clock shows when it ends. */
export type Shown = Meeting & { name: string; keeper: string; until: WallTime }

/** Puts names to meetings. They are only ever those with people within reach. */
export async function shown(actor: Actor, meetings: Meeting[]): Promise<Shown[]> {
  if (meetings.length === 0) return []
  const people = await readAs(actor)
    .select({ id: clients.id, name: clients.name })
    .from(clients)
    .where(
      and(
        eq(clients.serviceId, actor.serviceId),
        inArray(clients.id, [...new Set(meetings.map(({ clientId }) => clientId))]),
      ),
    )
  const keepers = await readAs(actor)
    .select({ id: accounts.id, name: accounts.name })
    .from(accounts)
    .where(
      and(
        eq(accounts.serviceId, actor.serviceId),
        inArray(accounts.id, [...new Set(meetings.map(({ accountId }) => accountId))]),
      ),
    )
  const nameOf = new Map([...people, ...keepers].map(({ id, name }) => [id, name]))
  return meetings.map((meeting) => ({
    ...meeting,
    name: nameOf.get(meeting.clientId) ?? '',
    keeper: nameOf.get(meeting.accountId) ?? '',
    until: endsAt(meeting, actor.zone),
  }))
}

/** Who walks with everybody within reach today. */
export async function walksToday(actor: StaffActor) {
  return readAs(actor)
    .select({ accountId: assignments.accountId, clientId: assignments.clientId })
    .from(assignments)
    .where(
      and(
        ne(assignments.kind, 'called_off'),
        eq(assignments.serviceId, actor.serviceId),
        inArray(assignments.clientId, reachedIds(actor)),
        lte(assignments.fromDay, actor.today),
        or(isNull(assignments.toDay), gte(assignments.toDay, actor.today)),
      ),
    )
}

/** Days on which those who keep these meetings are away. */
export async function leavesAround(actor: StaffActor, meetings: Meeting[], from: Day, to: Day) {
  return readAs(actor)
    .select({ accountId: leaves.accountId, fromDay: leaves.fromDay, toDay: leaves.toDay })
    .from(leaves)
    .where(
      and(
        eq(leaves.serviceId, actor.serviceId),
        inArray(leaves.accountId, [...new Set(meetings.map(({ accountId }) => accountId))]),
        isNull(leaves.takenBackAt),
        lte(leaves.fromDay, to),
        gte(leaves.toDay, from),
      ),
    )
}
