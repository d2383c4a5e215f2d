import { and, eq, gte, inArray, isNull, lte, notInArray, or, sql } from 'drizzle-orm'
import type { Reader } from '#db/connection'
import { accounts, positions } from '#db/schema/accounts'
import { assignments, clients, episodes } from '#db/schema/clients'
import type { StaffActor } from '#lib/access/actor'
import { type Asked, prepared } from '#lib/access/prepared'
import { ownPeople, readAs, withinReach, withinSight } from '#lib/access/read'
import { byName } from '#lib/shared/in-order'
import type { SupportState } from '../rules.ts'
import { wasWithUs } from '../times.ts'

// Said outright and not as a value, so that SQLite finds the one open assignment by its own partial index.
const isNamed = sql`${assignments.kind} = 'primary'`

// Drizzle writes bare column names at the top of an expression over one table, so the correlated parts are nested.
const supportState = sql<SupportState>`(select ${episodes.state} from ${episodes} where ${and(
  eq(episodes.serviceId, clients.serviceId),
  eq(episodes.clientId, clients.id),
  wasWithUs(),
)} order by case when state = 'closed' then 1 else 0 end, ${episodes.id} desc limit 1)`
const namedSpecialist = sql<string | null>`(select ${assignments.accountId} from ${assignments} where ${and(
  eq(assignments.serviceId, clients.serviceId),
  eq(assignments.clientId, clients.id),
  isNamed,
  isNull(assignments.toDay),
)})`

/** Everybody within reach, by name, with where support stands. */
export async function peopleOf(actor: StaffActor) {
  return byName(await everybody(actor), actor.language)
}

const everybody = prepared(({ by, read }: Asked) =>
  read
    .select({
      id: clients.id,
      name: clients.name,
      searchName: clients.searchName,
      phone: clients.phone,
      wish: clients.wish,
      teamId: clients.teamId,
      support: supportState,
      specialistId: namedSpecialist,
      createdAt: clients.createdAt,
    })
    .from(clients)
    .where(withinReach(by)),
)

/** The rest of the team's people: names, and whose they are. */
export async function teammatesPeople(actor: StaffActor) {
  const people = await readAs(actor)
    .select({
      id: clients.id,
      name: clients.name,
      searchName: clients.searchName,
      support: supportState,
      specialist: accounts.name,
    })
    .from(clients)
    .innerJoin(accounts, eq(accounts.id, namedSpecialist))
    .where(and(withinSight(actor), notInArray(clients.id, ownPeople(actor))))
  return byName(people, actor.language)
}

export type Colleague = { accountId: string; name: string; teamId: string }

/** Who can be named as somebody's specialist in the actor's teams today. */
export async function colleagues(actor: StaffActor, tx: Reader = readAs(actor)): Promise<Colleague[]> {
  const team = await tx
    .select({ id: positions.id, accountId: positions.accountId, name: accounts.name, teamId: positions.teamId })
    .from(positions)
    .innerJoin(accounts, eq(accounts.id, positions.accountId))
    .where(
      and(
        eq(positions.serviceId, actor.serviceId),
        inArray(positions.teamId, actor.teamIds),
        lte(positions.fromDay, actor.today),
        or(isNull(positions.toDay), gte(positions.toDay, actor.today)),
        isNull(accounts.deactivatedAt),
        inArray(accounts.role, ['specialist', 'supervisor']),
      ),
    )
  return byName(team, actor.language).map(({ id: _, ...colleague }) => colleague)
}
