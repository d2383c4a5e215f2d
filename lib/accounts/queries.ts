import { and, desc, eq, gt, gte, inArray, isNull, lte, ne, or, sql } from 'drizzle-orm'
import { numberOf } from '#db/portable'
import { accounts, positions, services, sessions, teams } from '#db/schema/accounts'
import { clients, episodes } from '#db/schema/clients'
import type { Actor, AdminActor } from '#lib/access/actor'
import { readAs } from '#lib/access/read'
import { stillOpen } from '#lib/access/session-rules'
import { env } from '#lib/shared/env'
import { byName } from '#lib/shared/in-order'

/** Where the actor is signed in now, the device used last first. */
export async function ownSessions(actor: Actor) {
  const { openedSince, seenSince } = stillOpen(actor.now, env())
  const rows = await readAs(actor)
    .select({ id: sessions.id, device: sessions.device, openedAt: sessions.openedAt, lastSeenAt: sessions.lastSeenAt })
    .from(sessions)
    .where(
      and(
        eq(sessions.accountId, actor.accountId),
        isNull(sessions.endedAt),
        gt(sessions.openedAt, openedSince),
        gt(sessions.lastSeenAt, seenSince),
      ),
    )
    .orderBy(desc(sessions.lastSeenAt), desc(sessions.id))
  return rows.map((row) => ({ ...row, isThisOne: row.id === actor.sessionId }))
}

export async function serviceName(actor: Actor): Promise<string> {
  const [service] = await readAs(actor)
    .select({ name: services.name })
    .from(services)
    .where(eq(services.id, actor.serviceId))
  return service?.name ?? ''
}

/** The service's teams, and how many people of each are accepted or supported now, as the team's own page counts them. */
export async function teamsOfService(actor: AdminActor) {
  const people = readAs(actor)
    .select({ teamId: clients.teamId, people: numberOf(sql`count(*)`).as('people') })
    .from(clients)
    .innerJoin(episodes, and(eq(episodes.serviceId, clients.serviceId), eq(episodes.clientId, clients.id)))
    .where(and(eq(clients.serviceId, actor.serviceId), inArray(episodes.state, ['accepted', 'supported'])))
    .groupBy(clients.teamId)
    .as('in_team')
  const rows = await readAs(actor)
    .select({ id: teams.id, name: teams.name, people: people.people })
    .from(teams)
    .leftJoin(people, eq(people.teamId, teams.id))
    .where(eq(teams.serviceId, actor.serviceId))
  return byName(rows, actor.language).map((row) => ({ ...row, people: row.people ?? 0 }))
}

export type StaffRow = Awaited<ReturnType<typeof staffOfService>>[number]

/** Everybody who works here, once for each team they are in today. */
export async function staffOfService(actor: AdminActor) {
  const staff = await readAs(actor)
    .select({
      id: accounts.id,
      name: accounts.name,
      email: accounts.email,
      role: accounts.role,
      version: accounts.version,
      deactivatedAt: accounts.deactivatedAt,
      teamId: positions.teamId,
      fte: positions.fte,
    })
    .from(accounts)
    .leftJoin(
      positions,
      and(
        eq(positions.serviceId, accounts.serviceId),
        eq(positions.accountId, accounts.id),
        lte(positions.fromDay, actor.today),
        or(isNull(positions.toDay), gte(positions.toDay, actor.today)),
      ),
    )
    .where(and(eq(accounts.serviceId, actor.serviceId), ne(accounts.role, 'client')))
  return byName(staff, actor.language)
}

/** How many of the people supported can sign in. Who they are is not the admin's to see. */
export async function clientAccountsOfService(actor: AdminActor): Promise<number> {
  const [row] = await readAs(actor)
    .select({ many: numberOf(sql`count(*)`) })
    .from(accounts)
    .where(and(eq(accounts.serviceId, actor.serviceId), eq(accounts.role, 'client'), isNull(accounts.deactivatedAt)))
  return row?.many ?? 0
}
