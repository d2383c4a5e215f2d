import { and, eq, gte, inArray, isNull, lte, or } from 'drizzle-orm'
import type { Reader } from '#db/connection'
import { accounts, positions } from '#db/schema/accounts'
import { type Actor, isStaff } from '#lib/access/actor'

/** Ids of those who have a place in the actor's teams today. */
export function memberIds(actor: Actor, tx: Reader) {
  return tx
    .select({ id: positions.accountId })
    .from(positions)
    .where(
      and(
        eq(positions.serviceId, actor.serviceId),
        inArray(positions.teamId, isStaff(actor) ? actor.teamIds : []),
        lte(positions.fromDay, actor.today),
        or(isNull(positions.toDay), gte(positions.toDay, actor.today)),
      ),
    )
}

/** A member of the actor's teams who still works here. */
export async function memberWithinReach(actor: Actor, accountId: string, tx: Reader) {
  const [member] = await tx
    .select({ accountId: accounts.id, name: accounts.name })
    .from(accounts)
    .where(
      and(
        eq(accounts.serviceId, actor.serviceId),
        eq(accounts.id, accountId),
        isNull(accounts.deactivatedAt),
        inArray(accounts.id, memberIds(actor, tx)),
      ),
    )
  return member
}
