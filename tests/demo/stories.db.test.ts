import { and, count, eq, inArray, isNull, ne } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { connection } from '#db/connection'
import { accounts, installation, positions } from '#db/schema/accounts'
import { assignments, clients, episodes } from '#db/schema/clients'
import { contacts } from '#db/schema/contacts'
import { pauses, searchStretches } from '#db/schema/pauses'
import { fillDemo } from '#lib/demo/fill-demo'

const filled = { now: new Date('2026-11-20T08:00:00Z'), passwordHash: 'a hash' }

beforeAll(async () => {
  await fillDemo(filled)
})

const read = () => connection().read

async function account(email: string) {
  const [row] = await read().select().from(accounts).where(eq(accounts.email, email))
  if (!row) throw new Error(`${email} has no account`)
  return row
}

async function personNamed(first: string) {
  const all = await read().select().from(clients)
  const [person] = all.filter((row) => row.name.startsWith(`${first} `))
  if (!person) throw new Error(`${first} is not there`)
  return person
}

async function walkedWithBy(email: string) {
  const { id } = await account(email)
  const rows = await read()
    .select({ id: clients.id, name: clients.name, state: episodes.state })
    .from(assignments)
    .innerJoin(clients, eq(clients.id, assignments.clientId))
    .innerJoin(episodes, eq(episodes.clientId, clients.id))
    .where(and(eq(assignments.accountId, id), eq(assignments.kind, 'primary'), isNull(assignments.toDay)))
  return rows
}

const contactsWith = async (clientId: string) => read().select().from(contacts).where(eq(contacts.clientId, clientId))
const pausesOf = async (clientId: string) => read().select().from(pauses).where(eq(pauses.clientId, clientId))
const searchOf = async (clientId: string) =>
  read().select().from(searchStretches).where(eq(searchStretches.clientId, clientId)).orderBy(searchStretches.fromDay)

test('Mette walks with seventeen people, one of whom has left, and four of whom are on hold', async () => {
  const people = await walkedWithBy('mette.holm@nordhavn.example')
  expect(people).toHaveLength(17)
  expect(people.filter((person) => person.state === 'closed').map((person) => person.name)).toEqual(['Karin Rosendal'])
  const ids = people.map((person) => person.id)
  const held = await read()
    .select()
    .from(pauses)
    .where(and(inArray(pauses.clientId, ids), isNull(pauses.endedHow)))
  expect(held.map((pause) => pause.kind).sort()).toEqual(['family', 'health', 'hospital', 'life_event'])
  expect(held.filter((pause) => pause.lookAgainDay === null)).toHaveLength(2)
})

test('Signe is on hold since week nine, texted on Fridays, and has yet to resume', async () => {
  const signe = await personNamed('Signe')
  const [pause, ...others] = await pausesOf(signe.id)
  expect(others).toEqual([])
  expect(pause).toMatchObject({
    kind: 'life_event',
    endedHow: null,
    lookAgainDay: null,
    touchBy: 'text',
    touchWeekday: 5,
  })
  const texts = (await contactsWith(signe.id)).filter(
    (row) => row.outcome === 'texted' && row.day > (pause?.fromDay ?? ''),
  )
  expect(texts.filter((text) => text.reachedOut === 'both')).toHaveLength(4)
  expect(texts.filter((text) => text.reachedOut === 'us')).toHaveLength(2)
})

test('Karsten was visited twice on the ward, and is back at work', async () => {
  const karsten = await personNamed('Karsten')
  expect((await contactsWith(karsten.id)).filter((row) => row.place === 'ward')).toHaveLength(2)
  expect(await pausesOf(karsten.id)).toMatchObject([{ kind: 'hospital', endedHow: 'resumed' }])
  expect((await searchOf(karsten.id)).at(-1)?.state).toBe('in_work')
})

test('Jonas went quiet three times, and somebody rang the doorbell once', async () => {
  const jonas = await personNamed('Jonas')
  const told = (await contactsWith(jonas.id)).sort((a, b) => a.writtenAt.getTime() - b.writtenAt.getTime())
  const silences = told.filter((row, index) => row.reachedOut === 'us' && told[index + 1]?.reachedOut === 'us')
  expect(silences).toHaveLength(3)
  expect(await pausesOf(jonas.id)).toMatchObject([{ kind: 'health', endedHow: 'resumed' }])
})

test('Torben asks twice, and both times somebody comes the same day', async () => {
  const torben = await personNamed('Torben')
  const told = await contactsWith(torben.id)
  const metOn = told.filter((row) => row.outcome === 'met').map((row) => row.day)
  const askedAndMet = told.filter((row) => row.outcome === 'they_contacted' && metOn.includes(row.day))
  expect(askedAndMet).toHaveLength(2)
})

test('Rasmus was covered by Sofie, who logged what they did', async () => {
  const [rasmus, sofie] = [await personNamed('Rasmus'), await account('sofie.lund@nordhavn.example')]
  const covered = and(eq(assignments.clientId, rasmus.id), eq(assignments.kind, 'cover'))
  const [cover] = await read().select().from(assignments).where(covered)
  expect(cover?.accountId).toBe(sofie.id)
  const hers = (await contactsWith(rasmus.id)).filter((row) => row.byAccount === sofie.id)
  expect(hers.length).toBeGreaterThan(5)
  expect(hers.every((row) => row.day >= (cover?.fromDay ?? '') && row.day <= (cover?.toDay ?? ''))).toBe(true)
})

test('Freja studies, and Bo searches more lightly', async () => {
  const [freja, bo] = [await personNamed('Freja'), await personNamed('Bo')]
  expect((await searchOf(freja.id)).at(-1)?.state).toBe('in_work')
  expect((await searchOf(bo.id)).at(-1)?.state).toBe('lighter')
})

test('everybody on the list has an account that is open', async () => {
  const open = await read().select({ email: accounts.email }).from(accounts).where(isNull(accounts.deactivatedAt))
  expect(open.map((row) => row.email)).toEqual(
    expect.arrayContaining([
      ...['mette.holm', 'sofie.lund', 'jakob.krogh', 'nadia.rahimi', 'karen.friis'].map(
        (name) => `${name}@nordhavn.example`,
      ),
      ...['emil.toft', 'line.skov', 'yusuf.demir', 'anders.bech', 'admin'].map((name) => `${name}@nordhavn.example`),
      ...['signe', 'ali', 'henrik', 'freja'].map((name) => `${name}@nordhavn.example`),
      ...['tom.ellis@riverside.example', 'grace.adeyemi@riverside.example'],
    ]),
  )
})

test('Yusuf carries twenty-three people; some staff work part-time, or once did', async () => {
  const running = (await walkedWithBy('yusuf.demir@nordhavn.example')).filter((person) => person.state !== 'closed')
  expect(running).toHaveLength(23)
  const all = await read().select().from(positions).where(ne(positions.fte, 0))
  expect(all.filter((position) => position.toDay === null && position.fte < 1).length).toBeGreaterThan(1)
  expect(all.filter((position) => position.toDay !== null && position.fte < 1)).toHaveLength(1)
})

test('there are people whom nobody has reached, days that nobody knows, and somebody back after a year', async () => {
  const times = await read().select().from(episodes)
  expect(times.filter((time) => time.state === 'supported' && time.acceptedOn === null).length).toBeGreaterThan(2)
  expect(times.length).toBe((await read().select().from(clients)).length + 1)
  const [reached] = await read().select({ people: count() }).from(clients)
  expect(Number(reached?.people)).toBeGreaterThan(105)
  const all = await read().select({ clientId: contacts.clientId, outcome: contacts.outcome }).from(contacts)
  const tries = Map.groupBy(all, (row) => row.clientId).values()
  const neverReached = tries.filter((rows) => rows.every(({ outcome }) => outcome === 'tried' || outcome === 'texted'))
  expect([...neverReached].length).toBeGreaterThan(2)
})

test('filling it again changes nothing', async () => {
  const before = await read().select().from(contacts)
  const mark = await fillDemo({ now: new Date('2027-03-01T08:00:00Z'), passwordHash: 'another hash' })
  expect(mark).toEqual({ filledAt: filled.now.toISOString(), lastDay: '2026-11-20' })
  expect(await read().select().from(contacts)).toEqual(before)
  expect(await read().select().from(installation)).toEqual([{ key: 'demo', value: mark }])
})
