import { and, desc, eq, inArray, ne } from 'drizzle-orm'
import { accounts } from '#db/schema/accounts'
import { closures, episodes } from '#db/schema/clients'
import type { StaffActor } from '#lib/access/actor'
import { reachedIds, readAs } from '#lib/access/read'

/** How one person's times with us ended, newest first, with who wrote it down; those taken back too. */
export async function endingsOf(actor: StaffActor, clientId: string) {
  return readAs(actor)
    .select({ ending: closures, by: accounts.name })
    .from(closures)
    .innerJoin(accounts, eq(accounts.id, closures.byAccount))
    .where(
      and(
        eq(closures.serviceId, actor.serviceId),
        eq(closures.clientId, clientId),
        inArray(closures.clientId, reachedIds(actor)),
      ),
    )
    .orderBy(desc(closures.closedOn), desc(closures.writtenAt), desc(closures.id))
}

/** The time with us that runs, with its days, of everybody within reach: what first contacts are due by. */
export async function runningEpisodes(actor: StaffActor) {
  const { clientId, state, source, referredOn, acceptedOn, supportedFrom } = episodes
  return readAs(actor)
    .select({ clientId, state, source, referredOn, acceptedOn, supportedFrom })
    .from(episodes)
    .where(
      and(
        eq(episodes.serviceId, actor.serviceId),
        ne(episodes.state, 'closed'),
        inArray(episodes.clientId, reachedIds(actor)),
      ),
    )
}
