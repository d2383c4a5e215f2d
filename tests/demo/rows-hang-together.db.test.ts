import { and, count, eq, inArray, ne } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { connection } from '#db/connection'
import { accounts, services, teams } from '#db/schema/accounts'
import { appointments } from '#db/schema/appointments'
import { checkIns } from '#db/schema/check-ins'
import { assignments, clients, episodes } from '#db/schema/clients'
import { contacts } from '#db/schema/contacts'
import { pauses, searchStretches } from '#db/schema/pauses'
import { rhythms } from '#db/schema/rhythms'
import { stays } from '#db/schema/stays'
import { supportEvents } from '#db/schema/support-events'
import type { StaffActor } from '#lib/access/actor'
import { dayRefused, walksOn } from '#lib/clients/rules'
import { settleContactsSince } from '#lib/contacts/for-others'
import { fillDemo } from '#lib/demo/fill-demo'
import { TABLES } from '#lib/demo/rows'
import { overlap } from '#lib/pauses/rules'
import { recordPauseEvents } from '#lib/pauses/track'
import { addDays } from '#lib/shared/day'

const LAST_DAY = '2026-11-20'
const EIGHTEEN_MONTHS = 550
const TOLD_FOR_TWO_YEARS = ['Peter Nygaard', 'Bo Lyngby']

beforeAll(async () => {
  await fillDemo({ now: new Date(`${LAST_DAY}T08:00:00Z`), passwordHash: 'a hash' })
})

const read = () => connection().read

test('the two services keep to themselves, whatever a row points to', async () => {
  const homes = new Map<string, string>()
  const people = await read().select().from(accounts)
  const known = await read().select().from(clients)
  const places = await read().select().from(teams)
  for (const row of [...people, ...known, ...places]) homes.set(row.id, row.serviceId)
  const rows: Record<string, unknown>[] = []
  for (const table of Object.values(TABLES)) if (table !== services) rows.push(...(await read().select().from(table)))
  const strays = rows.filter((row) =>
    Object.values(row).some((value) => homes.has(String(value)) && homes.get(String(value)) !== row.serviceId),
  )
  expect(strays).toEqual([])
  expect(await read().select({ id: services.id }).from(services)).toHaveLength(2)
})

test('the support events are those that the rules derive from contacts, pauses and stays', async () => {
  const [before] = await read().select({ events: count() }).from(supportEvents)
  const held = await read().select().from(pauses)
  const lasting = await read().select().from(stays)
  const those = [...held, ...lasting].map(({ clientId }) => clientId)
  const people = await read().select().from(clients).where(inArray(clients.id, those)).orderBy(clients.id).limit(20)
  expect(people).toHaveLength(20)
  for (const person of people) {
    const actor = await specialistOf(person)
    await connection().inTransaction(async (tx) => {
      await settleContactsSince(tx, actor, person.id, '2000-01-01')
      for (const pause of held) if (pause.clientId === person.id) await recordPauseEvents(tx, actor, pause, LAST_DAY)
    })
  }
  const [after] = await read().select({ events: count() }).from(supportEvents)
  expect(after).toEqual(before)
})

test('going more lightly is an event of its own, once each time', async () => {
  const lighter = await read()
    .select({ id: searchStretches.id })
    .from(searchStretches)
    .where(eq(searchStretches.state, 'lighter'))
  const noted = await read()
    .select({ id: supportEvents.sourceId })
    .from(supportEvents)
    .where(eq(supportEvents.source, 'search'))
  expect(noted.map((row) => row.id).sort()).toEqual(lighter.map((row) => row.id).sort())
})

test('every day lies in the eighteen months before the last one; only what is planned may be later', async () => {
  const early = addDays(LAST_DAY, -EIGHTEEN_MONTHS)
  const longer = (await read().select().from(clients)).filter((person) => TOLD_FOR_TWO_YEARS.includes(person.name))
  const isLonger = (row: { clientId: string }) => longer.some((person) => person.id === row.clientId)
  const rows = [
    ...(await read().select({ clientId: contacts.clientId, day: contacts.day }).from(contacts)),
    ...(await read().select({ clientId: supportEvents.clientId, day: supportEvents.day }).from(supportEvents)),
    ...(await read().select({ clientId: pauses.clientId, day: pauses.fromDay }).from(pauses)),
    ...(await read()
      .select({ clientId: searchStretches.clientId, day: searchStretches.fromDay })
      .from(searchStretches)),
    ...(await read()
      .select({ clientId: assignments.clientId, day: assignments.fromDay })
      .from(assignments)
      .where(eq(assignments.kind, 'primary'))),
    ...(await read().select({ clientId: checkIns.clientId, day: checkIns.sentOn }).from(checkIns)),
    ...(await read().select({ clientId: rhythms.clientId, day: rhythms.fromDay }).from(rhythms)),
    ...(await read()
      .select({ clientId: appointments.clientId, day: appointments.day })
      .from(appointments)
      .where(ne(appointments.state, 'planned'))),
  ]
  expect(rows.filter((row) => row.day > LAST_DAY || (row.day < early && !isLonger(row)))).toEqual([])
})

test('nobody was in touch before they came, pauses do not overlap, and each contact is by somebody who walked with them', async () => {
  const times = Map.groupBy(await read().select().from(episodes), (row) => row.clientId)
  const walks = Map.groupBy(await read().select().from(assignments), (row) => row.clientId)
  const held = Map.groupBy(await read().select().from(pauses), (row) => row.clientId)
  for (const { clientId, day, byAccount } of await read().select().from(contacts)) {
    const known = (times.get(clientId) ?? []).map((time) => time.referredOn ?? time.acceptedOn ?? time.supportedFrom)
    expect(dayRefused(day, LAST_DAY, known.includes(null) ? null : (known.toSorted()[0] ?? null))).toBeUndefined()
    const companions = (walks.get(clientId) ?? []).filter((walk) => walksOn(walk, day))
    expect(companions.map((walk) => walk.accountId)).toContain(byAccount)
  }
  for (const all of held.values()) {
    const pairs = all.flatMap((one, index) => all.slice(index + 1).map((other) => overlap(one, other)))
    expect(pairs).not.toContain(true)
  }
})

async function specialistOf({ serviceId, id }: { serviceId: string; id: string }): Promise<StaffActor> {
  const [row] = await read()
    .select({ accountId: assignments.accountId })
    .from(assignments)
    .where(and(eq(assignments.serviceId, serviceId), eq(assignments.clientId, id), ne(assignments.kind, 'cover')))
  return {
    ...{
      serviceId,
      accountId: row?.accountId ?? '',
      sessionId: '',
      name: '',
      language: 'en',
      zone: 'Europe/Copenhagen',
    },
    ...{ now: new Date(), today: LAST_DAY, role: 'specialist', teamIds: [] },
  }
}
