import { and, eq, gte, isNull, lte, or } from 'drizzle-orm'
import { connection } from '#db/connection'
import { type Gaps, prepareOnce } from '#db/prepare-once'
import { accounts, positions, services, sessions } from '#db/schema/accounts'
import { clients } from '#db/schema/clients'
import { dayAt } from '#lib/shared/day'
import { env } from '#lib/shared/env'
import type { Actor } from './actor.ts'
import { isOver, isSeenAgain } from './session-rules.ts'

/** Who a session belongs to, looked up anew each time, or nobody where it is over or its account is switched off. */
export async function actorOfSession(sessionId: string, now: Date): Promise<Actor | undefined> {
  const found = await findSession(sessionId)
  if (!found || isOver(found, now, env())) return undefined
  const { role, openedAt: _o, lastSeenAt, endedAt: _e, ...person } = found
  if (isSeenAgain(lastSeenAt, now, env())) await writeSeen(sessionId, now)
  const signedIn = { ...person, sessionId, now, today: dayAt(now, found.zone) }
  if (role === 'admin') return { ...signedIn, role }
  if (role === 'client') {
    const clientId = await clientOf(signedIn)
    return clientId === undefined ? undefined : { ...signedIn, role, clientId }
  }
  return { ...signedIn, role, teamIds: await teamsOf(signedIn) }
}

async function findSession(sessionId: string) {
  const [found] = await openSession(connection().read, { sessionId })
  return found
}

const openSession = prepareOnce((read, { sessionId }: Gaps<{ sessionId: string }>) =>
  read
    .select({
      openedAt: sessions.openedAt,
      lastSeenAt: sessions.lastSeenAt,
      endedAt: sessions.endedAt,
      accountId: accounts.id,
      serviceId: accounts.serviceId,
      name: accounts.name,
      role: accounts.role,
      language: accounts.language,
      zone: services.zone,
    })
    .from(sessions)
    .innerJoin(accounts, eq(accounts.id, sessions.accountId))
    .innerJoin(services, eq(services.id, accounts.serviceId))
    .where(and(eq(sessions.id, sessionId), isNull(accounts.deactivatedAt))),
)

function writeSeen(sessionId: string, now: Date) {
  return connection().inTransaction((tx) =>
    tx
      .update(sessions)
      .set({ lastSeenAt: now })
      .where(and(eq(sessions.id, sessionId), isNull(sessions.endedAt))),
  )
}

async function clientOf({ serviceId, accountId }: { serviceId: string; accountId: string }) {
  const [found] = await connection()
    .read.select({ id: clients.id })
    .from(clients)
    .where(and(eq(clients.serviceId, serviceId), eq(clients.accountId, accountId)))
  return found?.id
}

type AccountOn = { serviceId: string; accountId: string; today: string }

async function teamsOf({ serviceId, accountId, today }: AccountOn) {
  const rows = await positionsOn(connection().read, { serviceId, accountId, today })
  return [...new Set(rows.map((row) => row.teamId))]
}

const positionsOn = prepareOnce((read, { serviceId, accountId, today }: Gaps<AccountOn>) =>
  read
    .select({ teamId: positions.teamId })
    .from(positions)
    .where(
      and(
        eq(positions.serviceId, serviceId),
        eq(positions.accountId, accountId),
        lte(positions.fromDay, today),
        or(isNull(positions.toDay), gte(positions.toDay, today)),
      ),
    ),
)
