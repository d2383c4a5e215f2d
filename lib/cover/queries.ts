import { and, asc, eq, gt, gte, inArray, isNull, lte, ne, or, type SQL, sql } from 'drizzle-orm'
import { cache } from 'react'
import { aliased, byLetter } from '#db/portable'
import { accounts, leaves } from '#db/schema/accounts'
import { assignments, clients } from '#db/schema/clients'
import type { Actor, ClientActor, StaffActor } from '#lib/access/actor'
import { type Asked, prepared } from '#lib/access/prepared'
import { type Reaching, reachedIds, readAs, withinSight } from '#lib/access/read'
import { overlaps, type Span } from '#lib/leave/rules'
import { lastDayOfSoon } from './rules.ts'

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
