import { isNull } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { connection } from '#db/connection'
import { leaves } from '#db/schema/accounts'
import { appointmentSeries, appointments } from '#db/schema/appointments'
import { checkInAnswers, checkIns } from '#db/schema/check-ins'
import { assignments, closures, episodes, teamTalks } from '#db/schema/clients'
import { contacts } from '#db/schema/contacts'
import { contactWishes, rhythms } from '#db/schema/rhythms'
import { stays } from '#db/schema/stays'
import { supportEvents } from '#db/schema/support-events'
import { overlap } from '#lib/appointments/rules'
import { isTheirs, isWish, saysHowItIs } from '#lib/check-ins/rules'
import { walksOn } from '#lib/clients/rules'
import { talkRefused } from '#lib/continuity/rules'
import { fillDemo } from '#lib/demo/fill-demo'
import { agreedEnough, endingRefused, lastStepOf } from '#lib/episodes/rules'
import { followedTheirWish, lastDayBefore } from '#lib/rhythm/rules/agreed'
import { addDays, type Day } from '#lib/shared/day'
import { stayRefused } from '#lib/stays/rules'

const LAST_DAY = '2026-11-20'
const ZONE = 'Europe/Copenhagen'

beforeAll(async () => {
  await fillDemo({ now: new Date(`${LAST_DAY}T08:00:00Z`), passwordHash: 'a hash' })
})

const read = () => connection().read

test('the support events around contact are those that the use cases write', async () => {
  const expected: string[] = []
  const event = (source: string, sourceId: string, kind: string, day: Day | null) =>
    expected.push([source, sourceId, kind, day].join(' '))
  for (const { id, sentOn, silenceMeant, silenceKnownOn } of await read().select().from(checkIns)) {
    event('check_in', id, 'checked_in', sentOn)
    if (silenceMeant) event('check_in', `${id}:silence`, 'silence_understood', silenceKnownOn)
  }
  for (const answer of await read().select().from(checkInAnswers))
    if (saysHowItIs(answer)) event('check_in', answer.id, 'said_how_it_is', answer.answeredOn)
  for (const wish of await read().select().from(contactWishes))
    if (followedTheirWish(wish)) event('wish', wish.id, 'wish_honoured', wish.honouredOn)
  for (const { id, state, askedBy, settledAt } of await read().select().from(appointments))
    if (state === 'moved' && askedBy === 'person')
      event('appointment', id, 'moved_for_them', settledAt ? settledAt.toISOString().slice(0, 10) : null)
  for (const { id, agreedBy, closedOn } of await read().select().from(closures))
    if (agreedBy.includes('person')) event('closure', id, 'ended_together', closedOn)
  for (const { id, source, state, acceptedOn } of await read().select().from(episodes))
    if (source === 'came_back' && state === 'supported') event('episode', id, 'came_back', acceptedOn)
  for (const { id, announcedOn } of await read().select().from(assignments))
    if (announcedOn) event('cover', id, 'cover_announced', announcedOn)
  for (const { id, day } of await read().select().from(teamTalks)) event('talk', id, 'talked_with_team', day)

  const sources = new Set(expected.map((line) => line.split(' ')[0]))
  const written = (await read().select().from(supportEvents)).filter(({ source }) => sources.has(source))
  const told = written.map(({ source, sourceId, kind, day }) => [source, sourceId, kind, day].join(' '))
  expect(told.sort()).toEqual(expected.sort())
  expect(expected.length).toBeGreaterThan(300)
})

test('each agreement ends the day before the next one, and a wish is honoured by the one that begins that day', async () => {
  const agreed = await read().select().from(rhythms)
  expect(agreed.length).toBeGreaterThan(60)
  for (const all of Map.groupBy(agreed, (rhythm) => rhythm.clientId).values()) {
    const inOrder = all.toSorted((a, b) => a.fromDay.localeCompare(b.fromDay))
    const ends = inOrder.map(({ fromDay }, at) => {
      const next = inOrder[at + 1]
      return next ? lastDayBefore(fromDay, next.fromDay) : null
    })
    expect(inOrder.map(({ toDay }) => toDay)).toEqual(ends)
  }
  for (const wish of await read().select().from(contactWishes)) {
    if (wish.honouredOn) expect(wish.honouredOn >= wish.wishedOn).toBe(true)
    const rhythm = agreed.find(({ id }) => id === wish.rhythmId)
    expect(rhythm?.fromDay ?? null).toBe(wish.honouredHow === 'rhythm' ? wish.honouredOn : null)
  }
})

test('what came back to a check-in is a message of theirs on its day, and a wish where they wished', async () => {
  const sent = new Map((await read().select().from(contacts)).map((contact) => [contact.id, contact]))
  const byEntry = Map.groupBy(sent.values(), (contact) => contact.entryId)
  const answers = Map.groupBy(await read().select().from(checkInAnswers), (answer) => answer.checkInId)
  const wished = (await read().select().from(contactWishes)).flatMap(({ answerId, wish }) =>
    answerId ? [`${answerId} ${wish}`] : [],
  )
  for (const { id, contactId, sentOn, silenceMeant } of await read().select().from(checkIns)) {
    const contact = sent.get(contactId)
    expect(contact).toMatchObject({ outcome: 'texted', reachedOut: 'us', day: sentOn })
    const came = answers.get(id) ?? []
    if (silenceMeant) expect(came.some(isTheirs)).toBe(false)
    expect(
      came.filter(({ answeredOn, writtenAt }) => answeredOn < sentOn || writtenAt <= (contact?.writtenAt ?? 0)),
    ).toEqual([])
    const heard = (byEntry.get(contact?.entryId ?? '') ?? []).filter(({ reachedOut }) => reachedOut === 'them')
    const days = new Set(came.filter(isTheirs).map(({ answeredOn }) => answeredOn))
    expect(heard.map(({ day }) => day).sort()).toEqual([...days].sort())
  }
  const wishes = [...answers.values()].flat().filter(({ answer }) => isWish(answer))
  expect(wished.sort()).toEqual(wishes.map(({ id, answer }) => `${id} ${answer}`).sort())
})

test('a meeting held points to its contact, a moved one to where it went, and nothing planned lies in the past or over another', async () => {
  const all = await read().select().from(appointments)
  const met = new Map((await read().select().from(contacts)).map((contact) => [contact.id, contact]))
  const known = new Map(all.map((one) => [one.id, one]))
  for (const { state, day, clientId, contactId, movedToId, askedBy } of all) {
    const outcome = { held: 'met', could_not: 'could_not' }[state as string]
    const contact = met.get(contactId ?? '')
    if (outcome) expect(contact).toMatchObject({ clientId, day, outcome })
    else expect(contactId).toBeNull()
    expect(known.get(movedToId ?? '')?.clientId).toBe(state === 'moved' ? clientId : undefined)
    expect(askedBy !== null).toBe(state === 'moved' || state === 'could_not')
    if (state === 'planned') expect(day >= LAST_DAY).toBe(true)
  }
  const planned = all.filter(({ state }) => state === 'planned')
  for (const theirs of Map.groupBy(planned, ({ accountId }) => accountId).values()) {
    const pairs = theirs.flatMap((one, at) => theirs.slice(at + 1).filter((other) => overlap(one, other, ZONE)))
    expect(pairs).toEqual([])
  }
  for (const { id, firstDay, everyWeeks } of await read().select().from(appointmentSeries)) {
    const said = all.filter(({ seriesId }) => seriesId === id).map(({ seriesDay }) => seriesDay)
    for (let day = firstDay; day < LAST_DAY; day = addDays(day, everyWeeks * 7)) expect(said).toContain(day)
  }
})

test('every end has its words and could be entered as it stands; every stay and talk has days that can be', async () => {
  const ends = await read().select().from(closures)
  const times = new Map((await read().select().from(episodes)).map((time) => [time.id, time]))
  expect(ends).toHaveLength([...times.values()].filter(({ state }) => state === 'closed').length)
  for (const { episodeId, kind, closedOn, reason, saidHow, agreedBy, stateBefore } of ends) {
    const time = times.get(episodeId)
    expect(time).toMatchObject({ state: 'closed', closedOn })
    const lastStepOn = time ? lastStepOf(time) : null
    expect(
      endingRefused({ closedOn, reason, saidHow }, { today: closedOn, lastStepOn, lastTalkOn: null }),
    ).toBeUndefined()
    expect(kind === 'not_taken_up').toBe(stateBefore === 'referred')
    const agreed = agreedBy.filter((who) => who !== 'family') as Parameters<typeof agreedEnough>[1]
    if (kind === 'support_ended') expect(agreedEnough(reason, agreed, 'specialist')).toBe(true)
  }
  const lasting = await read().select().from(stays)
  expect(lasting.flatMap((stay) => stayRefused(stay, LAST_DAY) ?? [])).toEqual([])
  const talks = await read().select().from(teamTalks)
  expect(talks.flatMap((talk) => talkRefused(talk, LAST_DAY) ?? [])).toEqual([])
})

test('whoever covers does so while the other is away, and some are still to be told', async () => {
  const covers = (await read().select().from(assignments)).filter(({ kind }) => kind === 'cover')
  const away = await read().select().from(leaves).where(isNull(leaves.takenBackAt))
  const walks = (await read().select().from(assignments)).filter(({ kind }) => kind === 'primary')
  const coming = covers.filter(({ fromDay }) => fromDay > LAST_DAY)
  expect(coming.map(({ announcedOn }) => announcedOn !== null).sort()).toEqual([false, true, true])
  for (const { clientId, fromDay, toDay } of coming) {
    const primary = walks.find((walk) => walk.clientId === clientId && walksOn(walk, fromDay))
    expect(away).toContainEqual(expect.objectContaining({ accountId: primary?.accountId, fromDay, toDay }))
  }
})
