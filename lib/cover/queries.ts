import { and, asc, eq, gt, gte, inArray, isNull, lte, ne, or, type SQL, sql } from 'drizzle-orm'
import { cache } from 'react'
import { aliased, byLetter } from '#db/portable'
import { accounts, leaves } from '#db/schema/accounts'
import { assignments, clients } from '#db/schema/clients'
import type { Actor, ClientActor, StaffActor } from '#lib/access/actor'
import { type Asked, prepared } from '#lib/access/prepared'
import { type Reaching, reachedIds, readAs, withinSight } from '#lib/access/read'
import { colleagues, peopleOf } from '#lib/clients/queries'
import { type Leave, leavesOf, leavesOfTeam } from '#lib/leave/queries'
import { overlaps, type Span } from '#lib/leave/rules'
import type { Day } from '#lib/shared/day'
import { lastDayOfSoon, withoutCover } from './rules.ts'

const named = aliased(assignments, 'named')
const namedAccount = aliased(accounts, 'named_account')

/** Is the person's own specialist away on one of these days? If not, two walk with them. */
const isInstead = sql`exists (select 1 from ${leaves} where ${and(
  eq(leaves.serviceId, named.serviceId),
  eq(leaves.accountId, named.accountId),
  isNull(leaves.takenBackAt),
  gte(leaves.toDay, assignments.fromDay),
  or(isNull(assignments.toDay), lte(leaves.fromDay, assignments.toDay)),
)})`.mapWith(Boolean)

export type Covered = Awaited<ReturnType<typeof coversWhere>>[number] & { away: Span[] }

/** Who covers for whom, now and to come, and when they are away themselves: for everybody within reach, or for one person. */
export const coversOf = async (actor: StaffActor, clientId?: string): Promise<Covered[]> =>
  withTheirLeave(actor, await coversNow(actor, { clientId }))

const coversNow = prepared(({ by, read, clientId }: Asked<{ clientId?: string }>) =>
  coversWhere(by, and(ofReached(by), clientId ? eq(assignments.clientId, clientId) : undefined), read),
)

/** Who is there for me meanwhile: those who are now, and those to come of whom I was told. */
export async function myCovers(actor: ClientActor): Promise<Covered[]> {
  const covers = await withTheirLeave(actor, await coversWhere(actor, ofReached(actor)))
  return covers.filter(({ fromDay, announcedOn }) => fromDay <= actor.today || announcedOn !== null)
}

/** The people the actor covers now, with whose they are and until when. */
export async function coveredPeople(actor: StaffActor): Promise<Covered[]> {
  const now = lte(assignments.fromDay, actor.today)
  const mine = and(eq(clients.serviceId, actor.serviceId), eq(assignments.accountId, actor.accountId), now)
  return withTheirLeave(actor, await coversWhere(actor, mine))
}

/** The people the actor will cover: until the first day they see no more of them than other teammates do. */
export async function comingPeople(actor: StaffActor): Promise<Covered[]> {
  const later = gt(assignments.fromDay, actor.today)
  const mine = and(withinSight(actor), eq(assignments.accountId, actor.accountId), later)
  return withTheirLeave(actor, await coversWhere(actor, mine))
}

/**
 * The actor with the reach of somebody who walks with people, for Today and the week: a specialist as they are; a supervisor
 * who covers for somebody, now or soon, with these people only; nobody else.
 */
export const asWalker = cache(async (actor: StaffActor): Promise<StaffActor | undefined> => {
  if (actor.role === 'specialist') return actor
  const [cover] = await coversBy(actor, { soon: lastDayOfSoon(actor.today) })
  return cover && { ...actor, role: 'specialist' }
})

const coversBy = prepared(({ by, read, soon }: Asked<{ soon: string }>) =>
  read
    .select({ id: assignments.id })
    .from(assignments)
    .where(
      and(
        eq(assignments.serviceId, by.serviceId),
        eq(assignments.accountId, by.accountId),
        ne(assignments.kind, 'called_off'),
        lte(assignments.fromDay, soon),
        or(isNull(assignments.toDay), gte(assignments.toDay, by.today)),
      ),
    )
    .limit(1),
)

/** `partly`: somebody comes on some of the days. */
export type LeaveWithCover = Leave & { people: number; without: OfSpecialist[]; partly: boolean }

type OfSpecialist = { id: string; name: string; specialistId: string | null }

/** A leave with how many people it concerns, and to which of them nobody comes on some of the days. */
const withGaps =
  (people: OfSpecialist[], covers: Covered[], today: Day) =>
  (leave: Leave): LeaveWithCover => {
    const own = people.filter((person) => person.specialistId === leave.accountId)
    const without = withoutCover(leave, own, covers, today)
    const partly = covers.some((cover) => without.some(({ id }) => id === cover.clientId) && overlaps(leave, cover))
    return { ...leave, people: own.length, without, partly }
  }

/** Leave now and to come, each with those to whom nobody comes on some of the days. */
export async function leavesWithGaps(actor: StaffActor): Promise<LeaveWithCover[]> {
  const [leaves, everybody, covers] = await Promise.all([leavesOf(actor), peopleOf(actor), coversOf(actor)])
  const people = everybody.filter(({ support }) => support !== 'closed')
  return leaves.map(withGaps(people, covers, actor.today))
}

export type CoverBoard = Awaited<ReturnType<typeof coverBoard>>

/**
 * Leave now and to come, each with those for whom nobody comes on some of the days; the people one may arrange cover for, and
 * who comes for them; who has not been told; whom the actor covers; and who of the team there is.
 */
export async function coverBoard(actor: StaffActor) {
  const [leaves, teamLeaves, everybody, covers, now, coming, team] = await Promise.all([
    leavesOf(actor),
    leavesOfTeam(actor),
    peopleOf(actor),
    coversOf(actor),
    coveredPeople(actor),
    comingPeople(actor),
    colleagues(actor),
  ])
  const isTheirs = (specialistId: string | null) => actor.role === 'supervisor' || specialistId === actor.accountId
  const people = everybody.filter(({ specialistId, support }) => support !== 'closed' && isTheirs(specialistId))
  return {
    leaves: leaves.map(withGaps(people, covers, actor.today)),
    teamLeaves,
    people: people.map(({ id, name, specialistId }) => ({ id, name, specialistId })),
    covers: covers.filter(({ ofAccountId }) => isTheirs(ofAccountId)),
    notTold: covers.filter(({ announcedOn }) => announcedOn === null),
    now,
    coming,
    // Once each, though somebody may have a place in several teams.
    team: [...new Map(team.map((colleague) => [colleague.accountId, colleague])).values()],
  }
}

/** By the ids of the people, from which the covers are found one by one however large the service. */
const ofReached = (by: Reaching) => inArray(assignments.clientId, reachedIds(by))

type Row = Awaited<ReturnType<typeof coversWhere>>[number]

/** The days on which whoever covers is away themselves: on these nobody comes. */
async function withTheirLeave(actor: Actor, covers: Row[]): Promise<Covered[]> {
  const colleagues = [...new Set(covers.map(({ accountId }) => accountId))]
  const away = colleagues.length > 0 ? await leaveOfColleagues(actor, { colleagues }) : []
  const awayOf = Map.groupBy(away, ({ accountId }) => accountId)
  return covers.map((cover) => ({
    ...cover,
    away: (awayOf.get(cover.accountId) ?? []).filter((leave) => overlaps(leave, cover)),
  }))
}

const leaveOfColleagues = prepared(({ by, read, colleagues }: Asked<{ colleagues: string[] }>) =>
  read
    .select({ accountId: leaves.accountId, fromDay: leaves.fromDay, toDay: leaves.toDay })
    .from(leaves)
    .where(
      and(
        eq(leaves.serviceId, by.serviceId),
        inArray(leaves.accountId, colleagues),
        isNull(leaves.takenBackAt),
        gte(leaves.toDay, by.today),
      ),
    )
    .orderBy(asc(leaves.fromDay), asc(leaves.id)),
)

function coversWhere(by: Reaching, where: SQL | undefined, read = readAs(by)) {
  return read
    .select({
      id: assignments.id,
      clientId: assignments.clientId,
      client: clients.name,
      accountId: assignments.accountId,
      name: accounts.name,
      fromDay: assignments.fromDay,
      toDay: assignments.toDay,
      announcedOn: assignments.announcedOn,
      /** Whose person it is; nobody where none is named. */
      ofAccountId: named.accountId,
      of: namedAccount.name,
      instead: isInstead,
    })
    .from(assignments)
    .innerJoin(clients, and(eq(clients.serviceId, assignments.serviceId), eq(clients.id, assignments.clientId)))
    .innerJoin(accounts, eq(accounts.id, assignments.accountId))
    .leftJoin(
      named,
      and(
        eq(named.serviceId, assignments.serviceId),
        eq(named.clientId, assignments.clientId),
        sql`${named.kind} = 'primary'`,
        isNull(named.toDay),
      ),
    )
    .leftJoin(namedAccount, eq(namedAccount.id, named.accountId))
    .where(
      and(
        where,
        eq(assignments.serviceId, by.serviceId),
        eq(assignments.kind, 'cover'),
        or(isNull(assignments.toDay), gte(assignments.toDay, by.today)),
      ),
    )
    .orderBy(asc(assignments.fromDay), asc(assignments.toDay), byLetter(clients.searchName), asc(assignments.id))
}
