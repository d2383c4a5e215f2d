import { and, asc, eq, gte, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import { accounts, leaves } from '#db/schema/accounts'
import { assignments } from '#db/schema/clients'
import type { StaffActor } from '#lib/access/actor'
import { reachedIds, readAs } from '#lib/access/read'
import type { Day } from '#lib/shared/day'
import { memberIds } from './members.ts'
import type { Span } from './rules.ts'

export type Leave = Span & { id: string; accountId: string; name: string }

/** Leave that has begun or is to come: the actor's own, and for a supervisor everybody's in the team. */
export async function leavesOf(actor: StaffActor): Promise<Leave[]> {
  const whose =
    actor.role === 'supervisor'
      ? inArray(leaves.accountId, memberIds(actor, readAs(actor)))
      : eq(leaves.accountId, actor.accountId)
  return leavesOn(actor, actor.today, whose)
}

/** Who of the own teams is away today, and until when. */
export async function awayToday(actor: StaffActor): Promise<Leave[]> {
  const team = await leavesOn(actor, actor.today, inArray(leaves.accountId, memberIds(actor, readAs(actor))))
  return team.filter(({ fromDay }) => fromDay <= actor.today)
}

/** The leave since a day of everybody who is named as the specialist of somebody within reach. */
export async function leavesOfWalkers(actor: StaffActor, from: Day): Promise<(Span & { accountId: string })[]> {
  const walkers = readAs(actor)
    .select({ id: assignments.accountId })
    .from(assignments)
    .where(
      and(
        eq(assignments.serviceId, actor.serviceId),
        // Said outright and not as a value, so that SQLite finds the one open assignment by its own partial index.
        sql`${assignments.kind} = 'primary'`,
        isNull(assignments.toDay),
        inArray(assignments.clientId, reachedIds(actor)),
      ),
    )
  const rows = await leavesOn(actor, from, inArray(leaves.accountId, walkers))
  return rows.map(({ accountId, fromDay, toDay }) => ({ accountId, fromDay, toDay }))
}

/** Standing leave that is not over before a day, in the order in which it begins. */
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
    .where(and(eq(leaves.serviceId, actor.serviceId), isNull(leaves.takenBackAt), gte(leaves.toDay, day), whose))
    .orderBy(asc(leaves.fromDay), asc(leaves.toDay), asc(leaves.id))
}
