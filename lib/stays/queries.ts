import { and, asc, desc, eq, gte, isNull, or } from 'drizzle-orm'
import { accounts } from '#db/schema/accounts'
import { stays } from '#db/schema/stays'
import type { StaffActor } from '#lib/access/actor'
import { type Asked, prepared } from '#lib/access/prepared'
import { ofReach, type Reaching } from '#lib/access/read'
import { type Day, dayAt } from '#lib/shared/day'
import type { StayKind } from './rules.ts'

const standing = (by: Reaching) => and(ofReach(stays, by), isNull(stays.takenBackAt))

/** One person's stays, those that go on first, then the newest, with who noted them. */
export async function staysOfPerson(actor: StaffActor, clientId: string) {
  const rows = await staysWith(actor, { clientId })
  const begun = ({ stay }: (typeof rows)[number]) => stay.fromDay ?? stay.toDay ?? dayAt(stay.writtenAt, actor.zone)
  return rows.sort((one, other) => begun(other).localeCompare(begun(one)))
}

const staysWith = prepared(({ by, read, clientId }: Asked<{ clientId: string }>) =>
  read
    .select({ stay: stays, by: accounts.name })
    .from(stays)
    .innerJoin(accounts, eq(accounts.id, stays.byAccount))
    .where(ofReach(stays, by, clientId))
    .orderBy(desc(stays.writtenAt), desc(stays.id)),
)

/** The stays that go on today, for everybody within reach or for one person. */
export const openStays = (actor: StaffActor, clientId?: string) => staysNow(actor, { clientId })

const staysNow = prepared(({ by, read, clientId }: Asked<{ clientId?: string }>) =>
  read
    .select({ id: stays.id, clientId: stays.clientId, kind: stays.kind, fromDay: stays.fromDay })
    .from(stays)
    .where(and(standing(by), isNull(stays.endedAt), clientId ? eq(stays.clientId, clientId) : undefined))
    .orderBy(asc(stays.writtenAt), asc(stays.id)),
)

export type OpenStay = { id: string; clientId: string; kind: StayKind; fromDay: Day | null }
/** `toDay`: its last day or, where nobody knows that, the day on which it was noted as over. */
export type EndedStay = { id: string; clientId: string; kind: StayKind; fromDay: Day | null; toDay: Day }

/** The stays that go on, and those that ended on that day or later, for everybody within reach. */
export async function staysSince(actor: StaffActor, day: Day): Promise<{ open: OpenStay[]; ended: EndedStay[] }> {
  const rows = await openOrEndedSince(actor, { day })
  const open = rows.filter(({ endedAt }) => endedAt === null)
  const ended = rows.flatMap(({ endedAt, toDay, ...stay }) =>
    endedAt === null ? [] : [{ ...stay, toDay: toDay ?? dayAt(endedAt, actor.zone) }],
  )
  return { open, ended: ended.filter((stay) => stay.toDay >= day) }
}

const openOrEndedSince = prepared(({ by, read, day }: Asked<{ day: Day }>) => {
  const { id, clientId, kind, fromDay, toDay, endedAt } = stays
  return read
    .select({ id, clientId, kind, fromDay, toDay, endedAt })
    .from(stays)
    .where(and(standing(by), or(isNull(endedAt), isNull(toDay), gte(toDay, day))))
    .orderBy(asc(stays.writtenAt), asc(stays.id))
})
