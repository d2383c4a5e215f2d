import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { cache } from 'react'
import type { Reader } from '#db/connection'
import { accounts, services } from '#db/schema/accounts'
import { assignments, clients, episodes } from '#db/schema/clients'
import type { Actor, StaffActor } from '#lib/access/actor'
import { earlierOf } from '#lib/access/earlier'
import { type Asked, prepared } from '#lib/access/prepared'
import { readAs, withinReach } from '#lib/access/read'
import type { Day } from '#lib/shared/day'
import { walksOn } from './rules.ts'
import { wasWithUs } from './times.ts'

export type Person = { id: string; name: string; withUsSince: Day | null }

/** The named people, or undefined where one of them is out of reach. */
export async function peopleWithinReach(actor: Actor, ids: string[], tx: Reader): Promise<Person[] | undefined> {
  const people = await named(actor, { ids }, tx)
  if (people.length < new Set(ids).size) return undefined
  const times = await timesOf(actor, { ids }, tx)
  return people.map((person) => ({
    ...person,
    withUsSince: earliest(times.filter((time) => time.clientId === person.id)),
  }))
}

const named = prepared(({ by, read, ids }: Asked<{ ids: string[] }>) =>
  read
    .select({ id: clients.id, name: clients.name })
    .from(clients)
    .where(and(withinReach(by), inArray(clients.id, ids)))
    .orderBy(asc(clients.id)),
)

const timesOf = prepared(({ by, read, ids }: Asked<{ ids: string[] }>) =>
  read
    .select({ clientId: episodes.clientId, since: sql<Day | null>`coalesce(referred_on, accepted_on, supported_from)` })
    .from(episodes)
    .where(and(eq(episodes.serviceId, by.serviceId), inArray(episodes.clientId, ids), wasWithUs())),
)

export async function personWithinReach(actor: Actor, id: string, tx: Reader): Promise<Person | undefined> {
  return (await peopleWithinReach(actor, [id], tx))?.[0]
}

// What several parts of one page ask about a person is looked up once for that page.

/** What stands at the top of a person's page. */
export const personHeader = cache(async (actor: Actor, clientId: string) => {
  const [person] = await headerOf(actor, { clientId })
  return person
})

const headerOf = prepared(({ by, read, clientId }: Asked<{ clientId: string }>) =>
  read
    .select({
      id: clients.id,
      name: clients.name,
      phone: clients.phone,
      language: clients.language,
      wish: clients.wish,
      wishSaidOn: clients.wishSaidOn,
      treatmentTeam: clients.treatmentTeam,
      clinician: clients.clinician,
      version: clients.version,
    })
    .from(clients)
    .where(and(withinReach(by), eq(clients.id, clientId))),
)

type Details = Pick<typeof clients.$inferSelect, 'name' | 'phone' | 'language' | 'wish' | 'treatmentTeam' | 'clinician'>

/** What was known of a person, and what they wanted, before each change; the latest first. */
export async function earlierDetails(actor: StaffActor, clientId: string) {
  const own = readAs(actor)
    .select({ id: clients.id })
    .from(clients)
    .where(and(withinReach(actor), eq(clients.id, clientId)))
  const rows = await earlierOf(actor, own)
  return rows.map((row) => ({ ...row, was: row.was as Details }))
}

/** The language we write to somebody in: their own wish, else the one of their account, else the service's. */
export async function languageFor(actor: Actor, clientId: string): Promise<'en' | 'da'> {
  const [row] = await readAs(actor)
    .select({ own: clients.language, ofAccount: accounts.language, ofService: services.language })
    .from(clients)
    .innerJoin(services, eq(services.id, clients.serviceId))
    .leftJoin(accounts, eq(accounts.id, clients.accountId))
    .where(and(withinReach(actor), eq(clients.id, clientId)))
  return row?.own ?? row?.ofAccount ?? row?.ofService ?? actor.language
}

/** Times with the service, newest first; unknown days stay unknown. */
export const episodesOf = cache((actor: Actor, clientId: string) => episodesWith(actor, { clientId }))

const episodesWith = prepared(({ by, read, clientId }: Asked<{ clientId: string }>) =>
  read
    .select({
      id: episodes.id,
      state: episodes.state,
      version: episodes.version,
      source: episodes.source,
      sourceWords: episodes.sourceWords,
      referredOn: episodes.referredOn,
      acceptedOn: episodes.acceptedOn,
      supportedFrom: episodes.supportedFrom,
      closedOn: episodes.closedOn,
    })
    .from(episodes)
    .innerJoin(clients, and(eq(clients.serviceId, episodes.serviceId), eq(clients.id, episodes.clientId)))
    .where(and(withinReach(by), eq(episodes.clientId, clientId), wasWithUs()))
    .orderBy(sql`case when ${episodes.state} = 'closed' then 1 else 0 end`, sql`${episodes.id} desc`),
)

/** Who walks with this person today: the named specialist first, then cover. */
export const companionsOf = cache(async (actor: Actor, clientId: string) => {
  const rows = await assignedTo(actor, { clientId })
  return rows.flatMap(({ kind, ...row }) =>
    kind !== 'called_off' && walksOn(row, actor.today) ? [{ ...row, kind }] : [],
  )
})

const assignedTo = prepared(({ by, read, clientId }: Asked<{ clientId: string }>) =>
  read
    .select({
      accountId: assignments.accountId,
      kind: assignments.kind,
      name: accounts.name,
      phone: accounts.phone,
      email: accounts.email,
      fromDay: assignments.fromDay,
      toDay: assignments.toDay,
    })
    .from(assignments)
    .innerJoin(clients, and(eq(clients.serviceId, assignments.serviceId), eq(clients.id, assignments.clientId)))
    .innerJoin(accounts, eq(accounts.id, assignments.accountId))
    .where(and(withinReach(by), eq(assignments.clientId, clientId)))
    .orderBy(sql`${assignments.kind} desc`, assignments.fromDay),
)

function earliest(times: { since: Day | null }[]): Day | null {
  const known = times.map((time) => time.since)
  if (known.includes(null)) return null
  return known.toSorted()[0] ?? null
}
