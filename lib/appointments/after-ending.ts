import { and, eq, inArray } from 'drizzle-orm'
import { episodes } from '#db/schema/clients'
import type { Actor } from '#lib/access/actor'
import { type Asked, prepared } from '#lib/access/prepared'
import type { Meeting } from './rules/calendar.ts'
import { type TimeWithUs, takesPlace } from './rules/ended.ts'

/** Without what was planned for after a time with us has ended: nobody waits there. It is kept, and back with the person. */
export async function thatTakePlace(actor: Actor, meetings: Meeting[]): Promise<Meeting[]> {
  const people = [...new Set(meetings.filter(({ state }) => state === 'planned').map(({ clientId }) => clientId))]
  if (people.length === 0) return meetings
  const timesOf = Map.groupBy<string, TimeWithUs & { clientId: string }>(
    await timesWith(actor, { people }),
    ({ clientId }) => clientId,
  )
  return meetings.filter((meeting) => takesPlace(meeting, timesOf.get(meeting.clientId) ?? []))
}

const timesWith = prepared(({ by, read, people }: Asked<{ people: string[] }>) =>
  read
    .select({ clientId: episodes.clientId, state: episodes.state, closedOn: episodes.closedOn })
    .from(episodes)
    .where(and(eq(episodes.serviceId, by.serviceId), inArray(episodes.clientId, people))),
)
