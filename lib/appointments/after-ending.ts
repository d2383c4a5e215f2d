import { and, eq, inArray } from 'drizzle-orm'
import type { Reader } from '#db/connection'
import { episodes } from '#db/schema/clients'
import type { Actor } from '#lib/access/actor'
import { RuleBroken } from '#lib/access/failures'
import { type Asked, prepared } from '#lib/access/prepared'
import type { Day } from '#lib/shared/day'
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

/** Nothing is planned for after a time with us; a page that was open before it ended does not know of it yet. */
export async function refuseAfterEnding(tx: Reader, actor: Actor, clientId: string, day: Day): Promise<void> {
  const times = await timesWith(actor, { people: [clientId] }, tx)
  if (!takesPlace({ state: 'planned', day }, times)) throw new RuleBroken(null, 'clients.errors.endedMeanwhile')
}

const timesWith = prepared(({ by, read, people }: Asked<{ people: string[] }>) =>
  read
    .select({ clientId: episodes.clientId, state: episodes.state, closedOn: episodes.closedOn })
    .from(episodes)
    .where(and(eq(episodes.serviceId, by.serviceId), inArray(episodes.clientId, people))),
)
