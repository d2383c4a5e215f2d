import { and, count, eq, inArray, isNull, ne } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { connection } from '#db/connection'
import { accounts, installation, positions } from '#db/schema/accounts'
import { appointmentSeries, appointments } from '#db/schema/appointments'
import { checkInAnswers, checkIns } from '#db/schema/check-ins'
import { assignments, clients, closures, episodes } from '#db/schema/clients'
import { contacts } from '#db/schema/contacts'
import { pauses, searchStretches } from '#db/schema/pauses'
import { contactWishes, rhythms } from '#db/schema/rhythms'
import { stays } from '#db/schema/stays'
import { supportEvents } from '#db/schema/support-events'
import { fillDemo } from '#lib/demo/fill-demo'
import { addDays, daysBetween } from '#lib/shared/day'
import { weeksAfter } from '#lib/stays/rules'

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

const rhythmsOf = async (clientId: string) =>
  read().select().from(rhythms).where(eq(rhythms.clientId, clientId)).orderBy(rhythms.fromDay)
const wishesOf = async (clientId: string) =>
  read().select().from(contactWishes).where(eq(contactWishes.clientId, clientId)).orderBy(contactWishes.wishedOn)
const staysOf = async (clientId: string) =>
  read().select().from(stays).where(eq(stays.clientId, clientId)).orderBy(stays.fromDay)
const appointmentsWith = async (clientId: string) =>
  read().select().from(appointments).where(eq(appointments.clientId, clientId)).orderBy(appointments.day)

async function checkInsWith(clientId: string) {
  const sent = await read().select().from(checkIns).where(eq(checkIns.clientId, clientId)).orderBy(checkIns.sentOn)
  const came = await read().select().from(checkInAnswers).where(eq(checkInAnswers.clientId, clientId))
  return sent.map((one) => ({ ...one, answers: came.filter(({ checkInId }) => checkInId === one.id) }))
}

const contactsWith = async (clientId: string) => read().select().from(contacts).where(eq(contacts.clientId, clientId))
const pausesOf = async (clientId: string) => read().select().from(pauses).where(eq(pauses.clientId, clientId))
const searchOf = async (clientId: string) =>
  read().select().from(searchStretches).where(eq(searchStretches.clientId, clientId)).orderBy(searchStretches.fromDay)

test('Mette walks with seventeen people, one of whom has left, and three of whom are on hold', async () => {
  const people = await walkedWithBy('mette.holm@nordhavn.example')
  expect(people).toHaveLength(17)
  expect(people.filter((person) => person.state === 'closed').map((person) => person.name)).toEqual(['Karin Rosendal'])
  const ids = people.map((person) => person.id)
  const held = await read()
    .select()
    .from(pauses)
    .where(and(inArray(pauses.clientId, ids), isNull(pauses.endedHow)))
  expect(held.map((pause) => pause.kind).sort()).toEqual(['family', 'health', 'hospital'])
  expect(held.filter((pause) => pause.lookAgainDay === null)).toHaveLength(1)
  const agreed = await read().select().from(rhythms).where(inArray(rhythms.clientId, ids))
  expect(new Set(agreed.map((rhythm) => rhythm.clientId)).size).toBe(17)
})

test('Signe was asked every Friday of her pause: three answers, two silences, and more, please', async () => {
  const signe = await personNamed('Signe')
  const asked = await checkInsWith(signe.id)
  const [pause, ...others] = await pausesOf(signe.id)
  expect(others).toEqual([])
  const came = asked
    .filter(({ sentOn }) => sentOn < (pause?.endedOn ?? ''))
    .map(({ answers, silenceMeant }) => answers[0]?.answer ?? silenceMeant)
  expect(came).toEqual(['well', 'something_else', 'well', 'unwell', 'well', 'more'])
  const [wish] = await wishesOf(signe.id)
  expect(wish).toMatchObject({ wish: 'more', wishedBy: 'person', honouredHow: 'rhythm' })
  const honoured = (await rhythmsOf(signe.id)).find(({ id }) => id === wish?.rhythmId)
  expect(honoured).toMatchObject({ touchEvery: 'twice_a_week', wishedBy: 'person' })
  expect(honoured?.fromDay).toBe(addDays(wish?.wishedOn ?? '', 4))
})

test('Signe came back on her own word after thirteen weeks, and works in the shop that had kept her name', async () => {
  const signe = await personNamed('Signe')
  expect(await pausesOf(signe.id)).toMatchObject([{ kind: 'life_event', endedHow: 'resumed', lookAgainDay: null }])
  expect(await staysOf(signe.id)).toMatchObject([{ kind: 'life_event', toDay: null, words: null }])
  const search = await searchOf(signe.id)
  expect(search.map(({ state }) => state)).toEqual(['not_started', 'active', 'in_work'])
  const kept = (await contactsWith(signe.id)).filter(({ note }) => /(keep|kept|have) her name/.test(note ?? ''))
  expect(kept.length).toBeGreaterThan(1)
})

test('Karsten was five weeks in hospital, visited twice on the ward, and seen in each week after it', async () => {
  const karsten = await personNamed('Karsten')
  const told = await contactsWith(karsten.id)
  expect(told.filter((row) => row.place === 'ward')).toHaveLength(2)
  const [stay] = await staysOf(karsten.id)
  expect(daysBetween(stay?.fromDay ?? '', addDays(stay?.toDay ?? '', 3))).toBe(35)
  expect(await pausesOf(karsten.id)).toMatchObject([{ kind: 'hospital', endedHow: 'resumed' }])
  expect((await searchOf(karsten.id)).at(-1)?.state).toBe('in_work')
  const weeks = told.map(({ day }) => weeksAfter(stay?.toDay ?? '', day))
  expect([1, 2, 3, 4, 5].every((week) => weeks.includes(week))).toBe(true)
  const planned = await appointmentsWith(karsten.id)
  expect(planned).toContainEqual(expect.objectContaining({ state: 'moved', askedBy: 'person', place: 'ward' }))
})

test('Jonas is only written to: three silences, twice well and once unwell, and a message that waits', async () => {
  const jonas = await personNamed('Jonas')
  const asked = await checkInsWith(jonas.id)
  expect(asked.flatMap(({ silenceMeant }) => silenceMeant ?? [])).toEqual(['well', 'well', 'unwell'])
  const ours = (await contactsWith(jonas.id)).filter((row) => row.outcome === 'texted' && row.reachedOut !== 'them')
  expect(ours.map(({ id }) => id).sort()).toEqual(asked.map(({ contactId }) => contactId).sort())
  expect(asked.at(-1)).toMatchObject({ answers: [], silenceMeant: null, sentOn: '2026-11-19' })
  expect(await pausesOf(jonas.id)).toMatchObject([{ kind: 'health', endedHow: 'resumed' }])
})

test('Jonas’s rhythm goes from weekly to fortnightly at his wish, back in the hard time, and on again', async () => {
  const jonas = await personNamed('Jonas')
  const agreed = await rhythmsOf(jonas.id)
  expect(agreed.map(({ touchEvery }) => touchEvery)).toEqual(['week', 'fortnight', 'week', 'fortnight'])
  const wishes = await wishesOf(jonas.id)
  expect(wishes.map(({ wish }) => wish)).toEqual(['less', 'more', 'less'])
  expect(wishes.every(({ wishedOn, honouredOn }) => wishedOn === honouredOn)).toBe(true)
})

test('Torben asks twice, and both times somebody comes the same day', async () => {
  const torben = await personNamed('Torben')
  const told = await contactsWith(torben.id)
  const metOn = told.filter((row) => row.outcome === 'met').map((row) => row.day)
  const askedAndMet = told.filter((row) => row.outcome === 'they_contacted' && metOn.includes(row.day))
  expect(askedAndMet).toHaveLength(2)
})

test('half of Torben’s steps are his own, and once a month is his rhythm', async () => {
  const torben = await personNamed('Torben')
  const steps = await read()
    .select({ kind: supportEvents.kind })
    .from(supportEvents)
    .where(and(eq(supportEvents.clientId, torben.id), eq(supportEvents.source, 'hand')))
  expect(steps.filter(({ kind }) => kind === 'they_led')).toHaveLength(steps.length / 2)
  expect((await rhythmsOf(torben.id)).at(-1)).toMatchObject({
    touchBy: 'text',
    touchEvery: 'month',
    wishedBy: 'person',
  })
})

test('Rasmus was covered by Sofie, whom he was told of before, who logged what they did', async () => {
  const [rasmus, sofie] = [await personNamed('Rasmus'), await account('sofie.lund@nordhavn.example')]
  const covered = and(eq(assignments.clientId, rasmus.id), eq(assignments.kind, 'cover'))
  const [cover] = await read().select().from(assignments).where(covered)
  expect(cover?.accountId).toBe(sofie.id)
  expect((cover?.announcedOn ?? '') < (cover?.fromDay ?? '')).toBe(true)
  const hers = (await contactsWith(rasmus.id)).filter((row) => row.byAccount === sofie.id)
  expect(hers.length).toBeGreaterThan(5)
  expect(hers.every((row) => row.day >= (cover?.fromDay ?? '') && row.day <= (cover?.toDay ?? ''))).toBe(true)
})

test('Freja studies, and nothing of hers is a search', async () => {
  const freja = await personNamed('Freja')
  expect((await searchOf(freja.id)).map(({ state }) => state)).toEqual(['not_started', 'in_work'])
})

test('Bo searches more lightly after two years, on every other Wednesday at eleven', async () => {
  const bo = await personNamed('Bo')
  expect((await searchOf(bo.id)).map(({ state }) => state)).toEqual(['active', 'lighter', 'in_work', 'lighter'])
  expect(bo.wish).toBe('I want to go on. Slowly, but on.')
  const [series] = await read().select().from(appointmentSeries).where(eq(appointmentSeries.clientId, bo.id))
  expect(series).toMatchObject({ everyWeeks: 2, time: '11:00', untilDay: null })
  const states = (await appointmentsWith(bo.id)).filter(({ seriesId }) => seriesId).map(({ state }) => state)
  expect(states).toEqual(['held', 'could_not', 'held', 'moved', 'held', 'held'])
  expect((await rhythmsOf(bo.id)).at(-1)).toMatchObject({ touchEvery: 'fortnight', touchWeekday: 3 })
})

test('Karin left in her own words, and a year later nothing has been lost of her time', async () => {
  const karin = await personNamed('Karin')
  const [ending] = await read().select().from(closures).where(eq(closures.clientId, karin.id))
  expect(ending).toMatchObject({ said: 'You had a plan, and I was in it.', agreedBy: ['person', 'specialist'] })
  expect(daysBetween(ending?.closedOn ?? '', '2026-11-20')).toBeGreaterThan(365)
  expect((await contactsWith(karin.id)).length).toBeGreaterThan(15)
  const [walk] = await read().select().from(assignments).where(eq(assignments.clientId, karin.id))
  expect(walk?.toDay).toBeNull()
})

test('today Louise wishes for more, Ali is not so well, and Peter is home from the ward for ten days', async () => {
  const [louise, ali, peter] = [await personNamed('Louise'), await personNamed('Ali'), await personNamed('Peter')]
  expect((await wishesOf(louise.id)).filter(({ honouredOn }) => honouredOn === null)).toMatchObject([{ wish: 'more' }])
  const asked = (await checkInsWith(ali.id)).at(-1)
  expect(asked).toMatchObject({ sentOn: '2026-11-19', answers: [{ answer: 'not_so_well' }] })
  const stay = (await staysOf(peter.id)).at(-1)
  expect(stay).toMatchObject({ kind: 'hospital', toDay: '2026-11-10' })
})

test('the others ended and came back for reasons of their own, and two referrals were not taken up', async () => {
  const ends = await read().select().from(closures)
  expect(ends.filter(({ kind }) => kind === 'not_taken_up')).toHaveLength(2)
  expect(new Set(ends.map(({ reason }) => reason)).size).toBeGreaterThan(4)
  const back = await read().select().from(episodes).where(eq(episodes.source, 'came_back'))
  expect(back).toMatchObject([{ state: 'supported' }])
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
