import { and, asc, desc, eq, isNull } from 'drizzle-orm'
import { accounts } from '#db/schema/accounts'
import { teamTalks } from '#db/schema/clients'
import type { StaffActor } from '#lib/access/actor'
import { type Asked, prepared } from '#lib/access/prepared'
import { ofReach } from '#lib/access/read'
import type { Day } from '#lib/shared/day'

/** What the team talked over about one person, newest first, with who wrote it down; what was taken back, too. */
export const talksOfPerson = (actor: StaffActor, clientId: string) => talks(actor, { clientId })

const talks = prepared(({ by, read, clientId }: Asked<{ clientId: string }>) =>
  read
    .select({ talk: teamTalks, by: accounts.name })
    .from(teamTalks)
    .innerJoin(accounts, eq(accounts.id, teamTalks.byAccount))
    .where(ofReach(teamTalks, by, clientId))
    .orderBy(desc(teamTalks.day), desc(teamTalks.writtenAt), desc(teamTalks.id)),
)

/** For everybody within reach: the day of the last talk, and the day it was to be looked at again. */
export async function lastTalks(actor: StaffActor): Promise<Map<string, { day: Day; lookAgainDay: Day | null }>> {
  const rows = await standingTalks(actor)
  return new Map(rows.map(({ clientId, ...talk }) => [clientId, talk]))
}

const standingTalks = prepared(({ by, read }: Asked) =>
  read
    .select({ clientId: teamTalks.clientId, day: teamTalks.day, lookAgainDay: teamTalks.lookAgainDay })
    .from(teamTalks)
    .where(and(ofReach(teamTalks, by), isNull(teamTalks.takenBackAt)))
    .orderBy(asc(teamTalks.day), asc(teamTalks.writtenAt), asc(teamTalks.id)),
)
