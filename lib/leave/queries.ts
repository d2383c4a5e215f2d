import { and, asc, eq, gte, inArray, isNull, type Placeholder, type SQL, sql } from 'drizzle-orm'
import { accounts, leaves } from '#db/schema/accounts'
import { assignments } from '#db/schema/clients'
import type { StaffActor } from '#lib/access/actor'
import { type Asked, prepared } from '#lib/access/prepared'
import { ofReach, type Reaching, readAs } from '#lib/access/read'
import type { Day } from '#lib/shared/day'
import { memberIds } from './members.ts'
import type { Span } from './rules.ts'

export type Leave = Span & { id: string; accountId: string; name: string }

/** Leave that has begun or is to come: the actor's own, and for a supervisor everybody's in the team. */
export async function leavesOf(actor: StaffActor): Promise<Leave[]> {
  if (actor.role === 'supervisor') return leavesOfTeam(actor)
  return leavesOn(actor, actor.today, eq(leaves.accountId, actor.accountId))
}

/** When those of the own teams are away, now and to come: whoever looks for somebody who comes has to know. */
export const leavesOfTeam = (actor: StaffActor): Promise<Leave[]> =>
  leavesOn(actor, actor.today, inArray(leaves.accountId, memberIds(actor, readAs(actor))))

/** Who of the own teams is away today, and until when. */
export async function awayToday(actor: StaffActor): Promise<Leave[]> {
  const team = await leavesOfTeam(actor)
  return team.filter(({ fromDay }) => fromDay <= actor.today)
}

/** The leave since a day of everybody who is named as the specialist of somebody within reach. */
export const leavesOfWalkers = (actor: StaffActor, from: Day): Promise<(Span & { accountId: string })[]> =>
  walkersAway(actor, { from })

const walkersAway = prepared(({ by, read, from }: Asked<{ from: Day }>) => {
  const walkers = read
    .select({ id: assignments.accountId })
    .from(assignments)
    .where(
      and(
        ofReach(assignments, by),
        // Said outright and not as a value, so that SQLite finds the one open assignment by its own partial index.
        sql`${assignments.kind} = 'primary'`,
        isNull(assignments.toDay),
      ),
    )
  const { accountId, fromDay, toDay } = leaves
  return read
    .select({ accountId, fromDay, toDay })
    .from(leaves)
    .where(standingFrom(by, from, inArray(accountId, walkers)))
    .orderBy(asc(fromDay), asc(toDay), asc(leaves.id))
})

/** Standing leave that is not over before a day. */
const standingFrom = (by: Reaching, day: Day | Placeholder, whose: SQL) =>
  and(eq(leaves.serviceId, by.serviceId), isNull(leaves.takenBackAt), gte(leaves.toDay, day), whose)

/** The same with whose it is, in the order in which it begins. */
function leavesOn(actor: StaffActor, day: Day, whose: SQL): Promise<Leave[]> {
  return readAs(actor)
    .select({
      id: leaves.id,
      accountId: leaves.accountId,
      name: accounts.name,
      fromDay: leaves.fromDay,
      toDay: leaves.toDay,
    })
    .from(leaves)
    .innerJoin(accounts, eq(accounts.id, leaves.accountId))
    .where(standingFrom(actor, day, whose))
    .orderBy(asc(leaves.fromDay), asc(leaves.toDay), asc(leaves.id))
}
