import { beforeEach, describe, expect, test } from 'vitest'
import type { StaffActor } from '#lib/access/actor'
import { callOffAppointment } from '#lib/appointments/call-off-appointment'
import { changeAppointment } from '#lib/appointments/change-appointment'
import { endSeries } from '#lib/appointments/end-series'
import { keepAppointment } from '#lib/appointments/keep-appointment'
import { moveAppointment } from '#lib/appointments/move-appointment'
import * as ask from '#lib/appointments/queries'
import { undoAppointment } from '#lib/appointments/undo-appointment'
import { takeBackClosing } from '#lib/episodes/take-back-closing'
import { acting, actingOn, isAway, planned, repeated, rowsOf, seriesOf, TOMORROW } from '#tests/appointments/kit'
import { aService, at, command, type Person, type ServiceKit, TODAY } from '#tests/build/service'
import { done, earlierOf, NOT_FOUND } from '#tests/build/trace'
import { walks } from '#tests/clients/kit'
import { closed } from '#tests/episodes/kit'

let amager: ServiceKit
let mette: StaffActor
let sofie: StaffActor
let signe: Person
let jonas: Person
const FRIDAY = '2026-03-20'

beforeEach(async () => {
  amager = await aService()
  mette = await amager.specialist('Mette Holm')
  sofie = await amager.specialist('Sofie Lund')
  signe = await amager.person('Signe', { with: mette, cover: sofie })
  jonas = await amager.person('Jonas', { with: sofie })
})

const told = (meetings: { day: string; time: string; name: string }[]) =>
  meetings.map(({ day, time, name }) => `${day} ${time} ${name}`)

describe('a specialist’s week', () => {
  test('holds what is theirs to keep, single and coming back, by day and time', async () => {
    await repeated(mette, signe, { time: '13:00' })
    await planned(mette, signe, { day: FRIDAY })
    await planned(sofie, jonas)
    expect(told(await ask.appointmentsBetween(mette, TODAY, '2026-03-24'))).toEqual([
      `${TOMORROW} 13:00 Signe`,
      `${FRIDAY} 10:00 Signe`,
      '2026-03-24 13:00 Signe',
    ])
  })

  test('holds what somebody away would have kept, on the days they are away', async () => {
    await planned(mette, signe)
    await planned(mette, signe, { day: FRIDAY })
    await isAway(mette, TOMORROW, TOMORROW)
    const week = await ask.appointmentsBetween(sofie, TODAY, FRIDAY)
    expect(told(week)).toEqual([`${TOMORROW} 10:00 Signe`])
    expect(week[0]?.keeper).toBe('Mette Holm')
  })

  test('holds nothing with people who are no longer within reach, and loses nothing planned by who has left', async () => {
    const ali = await amager.person('Ali', { with: mette })
    await walks(sofie, ali, { fromDay: '2026-03-01', toDay: TODAY })
    await planned(sofie, ali)
    const [hers, mettes] = [at(sofie, '2026-03-17T07:00:00Z'), at(mette, '2026-03-17T07:00:00Z')]
    expect(await ask.appointmentsBetween(hers, TODAY, FRIDAY)).toEqual([])
    expect(told(await ask.appointmentsBetween(mettes, TODAY, FRIDAY))).toEqual([`${TOMORROW} 10:00 Ali`])
  })
})

test('what nobody has said anything of is due for two weeks', async () => {
  const before = at(mette, '2026-03-01T09:00:00Z')
  await planned(before, signe, { day: '2026-03-01' })
  await planned(before, signe, { day: '2026-03-02' })
  await planned(before, signe, { day: '2026-03-05', purpose: 'cv' })
  const series = await repeated(before, signe, { day: '2026-03-09', time: '15:00' })
  done(await keepAppointment(at(mette, '2026-03-09T16:00:00Z'), actingOn(series, '2026-03-09')))
  expect(told(await ask.dueAppointments(mette))).toEqual([
    '2026-03-02 10:00 Signe',
    '2026-03-05 10:00 Signe',
    `${TODAY} 15:00 Signe`,
  ])
})

test('what somebody said today stays in its place for the day, to be read and taken back there', async () => {
  const series = await repeated(at(mette, '2026-03-01T09:00:00Z'), signe, { day: '2026-03-09', time: '15:00' })
  const kept = done(await keepAppointment(mette, actingOn(series, '2026-03-09')))
  done(await callOffAppointment(mette, actingOn(series, TODAY)))
  const states = async (actor: StaffActor) => (await ask.dueAppointments(actor)).map(({ day, state }) => [day, state])
  expect(await states(mette)).toEqual([['2026-03-09', 'held']])
  expect(await states(at(mette, '2026-03-17T07:00:00Z'))).toEqual([])
  done(await undoAppointment(mette, command({ appointmentId: kept.appointmentId })))
  expect(await states(mette)).toEqual([['2026-03-09', 'planned']])
})

describe('the next meeting', () => {
  test('is the first still planned with each person within reach', async () => {
    const series = await repeated(mette, signe, { place: 'home' })
    done(await callOffAppointment(mette, actingOn(series, TOMORROW)))
    await planned(sofie, jonas, { day: FRIDAY })
    const next = await ask.nextAppointments(sofie)
    expect([...next].map(([id, { day, accountId }]) => [id, day, accountId]).toSorted()).toEqual(
      [
        [signe.id, '2026-03-24', mette.accountId],
        [jonas.id, FRIDAY, sofie.accountId],
      ].toSorted(),
    )
    expect([...(await ask.nextAppointments(mette)).keys()]).toEqual([signe.id])
  })
})

describe('a series', () => {
  test('is ended on a day, which is kept as it was, and goes on again', async () => {
    const seriesId = await repeated(mette, signe)
    const form = { seriesId, version: '1', untilDay: '2026-03-24' }
    expect(done(await endSeries(mette, command(form)))).toMatchObject({ until: 'day', before: '', version: 2 })
    const days = async () => (await ask.appointmentsOfPerson(mette, signe.id, { from: TODAY })).map(({ day }) => day)
    expect(await days()).toEqual([TOMORROW, '2026-03-24'])
    expect(await earlierOf(signe, seriesId)).toMatchObject([{ version: 1, record: 'series', was: { untilDay: null } }])
    expect(await endSeries(mette, command(form))).toMatchObject({ kind: 'changed', reads: { untilDay: '2026-03-24' } })
    done(await endSeries(mette, command({ seriesId, version: '2', untilDay: '' })))
    expect(await days()).toHaveLength(5)
    expect(await seriesOf(signe)).toMatchObject([{ untilDay: null, version: 3 }])
  })

  test('of somebody else is not there to be ended', async () => {
    const seriesId = await repeated(sofie, jonas)
    await expect(endSeries(mette, command({ seriesId, version: '1', untilDay: '' }))).rejects.toThrow(NOT_FOUND)
    expect(await ask.seriesOfPerson(mette, jonas.id)).toEqual([])
  })

  test('ended before one that was changed, takes that one along', async () => {
    const seriesId = await repeated(mette, signe)
    done(await changeAppointment(mette, actingOn(seriesId, '2026-03-31', { version: '0', place: 'home' })))
    done(await endSeries(mette, command({ seriesId, version: '1', untilDay: TOMORROW })))
    expect((await ask.appointmentsOfPerson(mette, signe.id, { from: TODAY })).map(({ day }) => day)).toEqual([TOMORROW])
    expect(await rowsOf(signe)).toMatchObject([{ state: 'planned' }])
  })
})

test('one meeting tells where it was moved to, and its changes', async () => {
  const appointmentId = await planned(mette, signe)
  done(await changeAppointment(mette, acting(appointmentId, { version: '1', place: 'home' })))
  const moving = { day: FRIDAY, time: '09:00', askedBy: 'us' }
  const { movedToId } = done(await moveAppointment(mette, acting(appointmentId, moving)))
  expect(await ask.appointmentWithHistory(mette, { appointmentId })).toMatchObject({
    ...{ state: 'moved', name: 'Signe', keeper: 'Mette Holm', until: '11:00' },
    movedTo: { id: movedToId, day: FRIDAY, time: '09:00' },
    earlier: [{ version: 1, by: 'Mette Holm' }],
  })
  done(await undoAppointment(mette, acting(appointmentId)))
  expect(told(await ask.appointmentsOfPerson(mette, signe.id, { from: TODAY }))).toEqual([`${TOMORROW} 10:00 Signe`])
})

test('the person reads when, where and with whom of what is shared, and nothing else', async () => {
  const herself = await amager.clientAccount(signe)
  const shared = { place: 'community', whereabouts: 'The library', withWhom: 'Birgit' }
  await planned(mette, signe, { ...shared, purpose: 'cv', words: 'PRIVATE' })
  await planned(mette, signe, { day: FRIDAY, shared: undefined, whereabouts: 'SECRET' })
  const off = await planned(mette, signe, { day: '2026-03-19' })
  done(await callOffAppointment(mette, acting(off)))
  const mine = await ask.myAppointments(herself)
  expect(mine).toMatchObject([{ day: TOMORROW, time: '10:00', until: '11:00', keeper: 'Mette Holm', ...shared }])
  expect(JSON.stringify(mine)).not.toMatch(/PRIVATE|SECRET|cv|askedBy|words/)
})

test('what is planned for after support has ended is nobody’s day, and back in one step with the person', async () => {
  await planned(mette, signe)
  await repeated(mette, signe, { day: FRIDAY, time: '13:00' })
  const week = async () => told(await ask.appointmentsBetween(mette, TODAY, FRIDAY))
  const before = await week()
  expect(before).toEqual([`${TOMORROW} 10:00 Signe`, `${FRIDAY} 13:00 Signe`])
  const closureId = await closed(mette, signe)
  expect(await week()).toEqual([])
  expect((await ask.nextAppointments(mette)).size).toBe(0)
  expect(await ask.dueAppointments(at(mette, '2026-03-18T07:00:00Z'))).toEqual([])
  expect(await ask.appointmentsOfPerson(mette, signe.id, { from: TODAY })).not.toEqual([])
  done(await takeBackClosing(mette, command({ closureId })))
  expect(await week()).toEqual(before)
})

test('what was planned for a day up to the last one is still asked about', async () => {
  await planned(mette, signe, { day: TODAY })
  await closed(mette, signe)
  expect(told(await ask.dueAppointments(mette))).toEqual([`${TODAY} 10:00 Signe`])
})
