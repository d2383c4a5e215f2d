import { and, desc, eq, ne } from 'drizzle-orm'
import { accounts } from '#db/schema/accounts'
import { closures, episodes } from '#db/schema/clients'
import type { StaffActor } from '#lib/access/actor'
import { type Asked, prepared } from '#lib/access/prepared'
import { ofReach } from '#lib/access/read'

/** How one person's times with us ended, newest first, with who wrote it down; those taken back too. */
export const endingsOf = (actor: StaffActor, clientId: string) => endings(actor, { clientId })

const endings = prepared(({ by, read, clientId }: Asked<{ clientId: string }>) =>
  read
    .select({ ending: closures, by: accounts.name })
    .from(closures)
    .innerJoin(accounts, eq(accounts.id, closures.byAccount))
    .where(ofReach(closures, by, clientId))
    .orderBy(desc(closures.closedOn), desc(closures.writtenAt), desc(closures.id)),
)

/** The time with us that runs, with its days, of everybody within reach: what first contacts are due by. */
export const runningEpisodes = (actor: StaffActor) => running(actor)

const running = prepared(({ by, read }: Asked) => {
  const { clientId, state, source, referredOn, acceptedOn, supportedFrom } = episodes
  return read
    .select({ clientId, state, source, referredOn, acceptedOn, supportedFrom })
    .from(episodes)
    .where(and(ofReach(episodes, by), ne(episodes.state, 'closed')))
})
