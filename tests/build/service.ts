/** Builders for tests on a database: a service of its own for each test, its people, and somebody signed in. */
import { and, eq } from 'drizzle-orm'
import { connection, type Writer } from '#db/connection'
import { accounts, positions, services, sessions, teams } from '#db/schema/accounts'
import { assignments, clients, episodes } from '#db/schema/clients'
import { searchStretches } from '#db/schema/pauses'
import type { Actor, AdminActor, ClientActor, StaffActor } from '#lib/access/actor'
import { dayAt } from '#lib/shared/day'
import { newId } from '#lib/shared/ids'
import { searchText } from '#lib/shared/search-text'

/** A Monday morning in Copenhagen. */
export const NOW = new Date('2026-03-16T09:00:00Z')
export const TODAY = '2026-03-16'
const STARTED_ON = '2026-01-05'

type Service = { id: string; name: string; language: 'en' | 'da'; zone: string }
type Staff = { team: string; fte: number; fromDay: string }
type SearchState = (typeof searchStretches.$inferSelect)['state']
type PersonOptions = {
  /** Their own specialist, and who covers; without them nobody walks with the person. */
  with?: StaffActor
  cover?: StaffActor
  team?: string
  /** Laid over an episode that has been supported since 5 January; null: no episode. */
  episode?: Partial<typeof episodes.$inferInsert> | null
  /** Null: nothing is known of the search. */
  search?: SearchState | null
  fields?: Partial<typeof clients.$inferInsert>
}
export type Person = { id: string; serviceId: string; name: string; episodeId: string | undefined }
export type ServiceKit = Awaited<ReturnType<typeof aService>>

export async function aService(overrides: Partial<Omit<Service, 'id'>> = {}) {
  const service: Service = { id: newId(), name: 'Amager', language: 'en', zone: 'Europe/Copenhagen', ...overrides }
  await write((tx) => tx.insert(services).values({ ...service, createdAt: NOW }))
  const team = await aTeam(service, 'Amager East')
  return {
    serviceId: service.id,
    teamId: team,
    team: (name: string) => aTeam(service, name),
    specialist: (name: string, staff: Partial<Staff> = {}) =>
      aStaffMember(service, 'specialist', name, { team, ...staff }),
    supervisor: (name: string, staff: Partial<Staff> = {}) =>
      aStaffMember(service, 'supervisor', name, { team, ...staff }),
    admin: async (name = 'Ada Admin'): Promise<AdminActor> => ({
      ...(await signedInAs(service, 'admin', name)),
      role: 'admin',
    }),
    person: (name: string, options: PersonOptions = {}) => aPerson(service, name, { team, ...options }),
    clientAccount: (person: Person) => aClientAccount(service, person),
  }
}

/** The same actor at another moment, on their service's clock. */
export function at<A extends Actor>(actor: A, instantISO: string): A {
  const now = new Date(instantISO)
  return { ...actor, now, today: dayAt(now, actor.zone) }
}

/** What a form sends: its fields, and an id of its own. */
export const command = <Fields extends object>(fields: Fields): Fields & { commandId: string } => ({
  commandId: newId(),
  ...fields,
})

export const write = <T>(work: (tx: Writer) => Promise<T>): Promise<T> => connection().inTransaction(work)

async function aTeam(service: Service, name: string): Promise<string> {
  const id = newId()
  await write((tx) => tx.insert(teams).values({ serviceId: service.id, id, name }))
  return id
}

async function aStaffMember<Role extends StaffActor['role']>(
  service: Service,
  role: Role,
  name: string,
  staff: Partial<Staff>,
) {
  const { team: teamId = '', fte = role === 'supervisor' ? 0 : 1, fromDay = STARTED_ON } = staff
  const person = await signedInAs(service, role, name)
  const { serviceId, accountId } = person
  await write((tx) => tx.insert(positions).values({ serviceId, id: newId(), accountId, teamId, fte, fromDay }))
  return { ...person, role, teamIds: [teamId] } satisfies StaffActor
}

async function aPerson(service: Service, name: string, options: PersonOptions): Promise<Person> {
  const { team: teamId = '', episode = {}, search = 'active' } = options
  const serviceId = service.id
  const id = newId()
  const byAccount = options.with?.accountId ?? options.cover?.accountId
  const episodeId = episode === null ? undefined : newId()
  await write(async (tx) => {
    const searchName = searchText(name)
    await tx.insert(clients).values({ serviceId, id, teamId, name, searchName, createdAt: NOW, ...options.fields })
    if (episodeId) {
      const known = { referredOn: '2025-12-01', acceptedOn: '2025-12-15', supportedFrom: STARTED_ON }
      await tx
        .insert(episodes)
        .values({ serviceId, id: episodeId, clientId: id, state: 'supported', ...known, ...episode })
    }
    for (const kind of ['primary', 'cover'] as const) {
      const accountId = (kind === 'primary' ? options.with : options.cover)?.accountId
      if (!accountId) continue
      await tx
        .insert(assignments)
        .values({ serviceId, id: newId(), clientId: id, accountId, kind, fromDay: STARTED_ON })
    }
    if (search !== null && byAccount) {
      const stretch = { state: search, wishedBy: 'together' as const, fromDay: STARTED_ON, byAccount, writtenAt: NOW }
      await tx.insert(searchStretches).values({ serviceId, id: newId(), clientId: id, ...stretch })
    }
  })
  return { id, serviceId, name, episodeId }
}

async function aClientAccount(service: Service, person: Person): Promise<ClientActor> {
  const signedIn = await signedInAs(service, 'client', person.name)
  await write((tx) =>
    tx
      .update(clients)
      .set({ accountId: signedIn.accountId })
      .where(and(eq(clients.serviceId, service.id), eq(clients.id, person.id))),
  )
  return { ...signedIn, role: 'client', clientId: person.id }
}

async function signedInAs(service: Service, role: Actor['role'], name: string) {
  const accountId = newId()
  const sessionId = newId()
  const { id: serviceId, language, zone } = service
  await write(async (tx) => {
    const email = `${accountId}@example.org`
    const account = {
      id: accountId,
      serviceId,
      email,
      name,
      role,
      language,
      passwordHash: 'no password opens this',
      createdAt: NOW,
    }
    await tx.insert(accounts).values(account)
    await tx.insert(sessions).values({ id: sessionId, accountId, device: 'a test', openedAt: NOW, lastSeenAt: NOW })
  })
  return { serviceId, accountId, sessionId, name, language, zone, now: NOW, today: dayAt(NOW, zone) }
}
