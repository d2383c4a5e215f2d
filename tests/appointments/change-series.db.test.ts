import { beforeEach, describe, expect, test } from 'vitest'
import type { StaffActor } from '#lib/access/actor'
import { callOffAppointment } from '#lib/appointments/call-off-appointment'
import { changeAppointment } from '#lib/appointments/change-appointment'
import { changeSeries } from '#lib/appointments/change-series'
import { endSeries } from '#lib/appointments/end-series'
import { keepAppointment } from '#lib/appointments/keep-appointment'
import { moveAppointment } from '#lib/appointments/move-appointment'
import { appointmentsOfPerson, myAppointments } from '#lib/appointments/queries'
import { undoAppointment } from '#lib/appointments/undo-appointment'
import { instantOf } from '#lib/shared/day'
import { newId } from '#lib/shared/ids'
import { timelineOf } from '#lib/timeline/queries'
import { acting, actingOn, isAway, planned, repeated, rowsOf, seriesOf, TOMORROW } from '#tests/appointments/kit'
import { aService, at, command, type Person, type ServiceKit, TODAY } from '#tests/build/service'
import { auditOf, done, eventsOf, happened, NOT_FOUND, refusal } from '#tests/build/trace'

/** A Thursday; the meetings are on Tuesdays at ten, and the second of them is on the 24th. */
const THURSDAY = '2026-03-26'
const SECOND = '2026-03-24'

let amager: ServiceKit
let mette: StaffActor
let signe: Person
let series: string

beforeEach(async () => {
  amager = await aService()
  mette = await amager.specialist('Mette')
  signe = await amager.person('Signe', { with: mette })
  series = await repeated(mette, signe, { place: 'home', withWhom: 'her sister', untilDay: '2026-05-12' })
})

type Fields = Record<string, string | undefined>
const changing = (fields: Fields = {}, from = SECOND) =>
  actingOn(series, from, { version: '1', day: THURSDAY, time: '14:00', place: 'office', askedBy: 'person', ...fields })
const changed = async (fields: Fields = {}, from = SECOND, actor = mette) =>
  done(await changeSeries(actor, changing({ anyway: 'yes', ...fields }, from)))
/** What is planned now, such as `2026-03-17 10:00 home`. */
const coming = async (actor = mette) =>
  (await appointmentsOfPerson(actor, signe.id, { from: '2026-03-01' }))
    .filter(({ state }) => state === 'planned')
    .map(({ day, time, place }) => `${day} ${time} ${place}`)
const everything = async () => [await seriesOf(signe), await rowsOf(signe), await eventsOf(signe)]

describe('what comes back is not changed', () => {
  test.each<[string, Fields, string, object]>([
    ['without a day', { day: '' }, SECOND, refusal('day', 'appointments.errors.dayMissing')],
    ['without a time', { time: '9' }, SECOND, refusal('time', 'appointments.errors.timeMissing')],
    ['without whoever asked', { askedBy: undefined }, SECOND, refusal('askedBy', 'appointments.errors.askedByMissing')],
    [
      'into the meeting before it',
      { day: TOMORROW },
      SECOND,
      refusal('day', 'appointments.errors.beforeLast', { day: TOMORROW }),
    ],
    ['to a day that is gone', { day: '2026-03-15' }, TOMORROW, refusal('day', 'appointments.errors.dayGone')],
    [
      'to after it ends',
      { day: '2026-05-14' },
      SECOND,
      refusal('day', 'appointments.errors.afterLast', { day: '2026-05-12' }),
    ],
    [
      'into the hour that is leapt over',
      { day: '2026-03-29', time: '02:30' },
      SECOND,
      refusal('time', 'appointments.errors.clocksChange', { day: '2026-03-29', time: '02:30' }),
    ],
    [
      'to what it is already',
      { day: SECOND, time: '10:00', place: 'home' },
      SECOND,
      refusal('day', 'appointments.errors.sameSeries'),
    ],
  ])('%s', async (_how, fields, from, refused) => {
    const before = await everything()
    expect(await changeSeries(mette, changing(fields, from))).toEqual(refused)
    expect(await everything()).toEqual(before)
  })

  test('on a day on which it does not fall, or with somebody out of reach', async () => {
    await expect(changeSeries(mette, changing({}, '2026-03-25'))).rejects.toThrow(NOT_FOUND)
    const sofie = await amager.specialist('Sofie')
    await expect(changeSeries(sofie, changing())).rejects.toThrow(NOT_FOUND)
    await expect(changeSeries(mette, { ...changing(), seriesId: newId() })).rejects.toThrow(NOT_FOUND)
  })

  test('from a meeting whose day has gone by', async () => {
    const late = at(mette, '2026-03-25T09:00:00Z')
    expect(await changeSeries(late, changing())).toEqual(refusal('form', 'appointments.errors.seriesGone'))
  })

  test('from a meeting of which something was said, or that comes no more', async () => {
    done(await callOffAppointment(mette, actingOn(series, SECOND)))
    const settled = refusal('form', 'appointments.errors.settledMeanwhile', { state: 'called_off' })
    expect(await changeSeries(mette, changing())).toEqual(settled)
    done(await endSeries(mette, command({ seriesId: series, version: '1', untilDay: '2026-03-20' })))
    const ended = happened('appointments.errors.seriesEndedMeanwhile', { day: '2026-03-20' })
    expect(await changeSeries(mette, changing({ version: '2' }))).toEqual(ended)
  })

  test('over what somebody else has said of it first', async () => {
    done(await endSeries(mette, command({ seriesId: series, version: '1', untilDay: '2026-06-30' })))
    expect(await changeSeries(mette, changing())).toMatchObject({
      kind: 'changed',
      version: 2,
      reads: { place: 'home' },
    })
  })

  test('onto something else without asking; its own meetings are in nobody’s way', async () => {
    const karsten = await amager.person('Karsten', { with: mette })
    await planned(mette, karsten, { day: '2026-04-02', time: '14:30' })
    const before = await everything()
    expect(await changeSeries(mette, changing())).toMatchObject({
      problems: {
        anyway: {
          key: 'appointments.errors.clash',
          values: { ownMeetings: [{ values: { who: 'Karsten', day: '2026-04-02' } }] },
        },
      },
    })
    expect(await everything()).toEqual(before)
    await isAway(mette, '2026-04-08', '2026-04-10')
    expect(await changeSeries(mette, changing({ time: '16:00' }))).toMatchObject({
      problems: { anyway: { values: { away: 'yes', awayDay: '2026-04-09' } } },
    })
    expect(await changeSeries(mette, changing({ day: SECOND, time: '10:30' }))).toMatchObject({ kind: 'done' })
  })
})

test('from one meeting on they come on another weekday, at another time and place; those before stay as they were', async () => {
  const { appointmentId, movedToId } = await changed()
  expect(await coming()).toEqual([
    '2026-03-17 10:00 home',
    ...['2026-03-26', '2026-04-02', '2026-04-09', '2026-04-16'].map((day) => `${day} 14:00 office`),
  ])
  const [old, next] = await seriesOf(signe)
  expect(old).toMatchObject({ id: series, untilDay: '2026-03-23', version: 2 })
  expect(next).toMatchObject({
    ...{ firstDay: THURSDAY, untilDay: '2026-05-12', everyWeeks: 1, time: '14:00', minutes: 60, version: 1 },
    ...{ place: 'office', withWhom: 'her sister', accountId: mette.accountId },
  })
  expect(await rowsOf(signe)).toMatchObject([
    { id: appointmentId, seriesId: series, seriesDay: SECOND, state: 'moved', askedBy: 'person', movedToId },
    { id: movedToId, seriesId: next?.id, seriesDay: THURSDAY, state: 'planned', shared: true },
  ])
  expect(await eventsOf(signe)).toEqual([`${TODAY} moved_for_them`])
  expect((await auditOf(mette, signe)).at(-1)).toBe('appointment.change_series done: Signe')
  expect((await myAppointments(await amager.clientAccount(signe))).map(({ day }) => day)).toContain(THURSDAY)
})

test('from the first meeting on, none of the old ones is left; another place alone is no move at their wish', async () => {
  await changed({ day: TOMORROW, time: '10:00' }, TOMORROW)
  expect((await coming()).slice(0, 2)).toEqual(['2026-03-17 10:00 office', '2026-03-24 10:00 office'])
  expect(await eventsOf(signe)).toEqual([])
})

test('over the change of the clocks, the hour on the wall stays', async () => {
  await changed({ day: THURSDAY, time: '09:00' })
  const meetings = (await appointmentsOfPerson(mette, signe.id, { from: THURSDAY })).slice(0, 2)
  expect(meetings.map(({ day, time, until }) => [instantOf(day, time, mette.zone).toISOString(), until])).toEqual([
    ['2026-03-26T08:00:00.000Z', '10:00'],
    ['2026-04-02T07:00:00.000Z', '10:00'],
  ])
})

test('what was said of single later ones goes along: called off or moved, nothing comes; with words of its own, it keeps them', async () => {
  done(await callOffAppointment(mette, actingOn(series, '2026-03-31')))
  const away = { day: '2026-04-08', time: '09:00', askedBy: 'us', anyway: 'yes' }
  done(await moveAppointment(mette, actingOn(series, '2026-04-07', away)))
  done(await changeAppointment(mette, actingOn(series, '2026-04-14', { version: '0', words: 'The CV.' })))
  await changed()
  expect(await coming()).toEqual([
    '2026-03-17 10:00 home',
    '2026-03-26 14:00 office',
    '2026-04-08 09:00 home',
    '2026-04-16 14:00 office',
  ])
  const alone = (await rowsOf(signe)).find(({ day }) => day === '2026-04-16')
  expect(alone).toMatchObject({ words: 'The CV.', shared: false, state: 'planned' })
  const told = await timelineOf(mette, signe.id, 'all', undefined)
  expect(told.entries.map((entry) => entry.day)).not.toContain('2026-04-02')
})

describe('taken back', () => {
  test('is not where something was said of the new ones since', async () => {
    const { appointmentId } = await changed()
    const [, next] = await seriesOf(signe)
    done(await callOffAppointment(mette, actingOn(next?.id ?? '', '2026-04-02')))
    const goneOn = refusal('form', 'appointments.errors.seriesGoneOn')
    expect(await undoAppointment(mette, acting(appointmentId))).toEqual(goneOn)
  })

  test('is not where the first of the new ones was held, or the new ones were ended', async () => {
    const { appointmentId, movedToId } = await changed({ day: TODAY }, TOMORROW)
    done(await keepAppointment(mette, acting(movedToId ?? '')))
    const movedOn = refusal('form', 'appointments.errors.movedOn')
    expect(await undoAppointment(mette, acting(appointmentId))).toEqual(movedOn)
    done(await undoAppointment(mette, acting(movedToId ?? '')))
    const [, next] = await seriesOf(signe)
    done(await endSeries(mette, command({ seriesId: next?.id, version: '1', untilDay: '2026-04-30' })))
    expect(await undoAppointment(mette, acting(appointmentId))).toEqual(
      refusal('form', 'appointments.errors.seriesGoneOn'),
    )
  })

  test('all of it is as it was before, and it can be changed anew', async () => {
    done(await callOffAppointment(mette, actingOn(series, '2026-03-31')))
    const before = [await coming(), await appointmentsOfPerson(mette, signe.id, { from: '2026-03-01' })]
    const { appointmentId } = await changed()
    done(await undoAppointment(mette, acting(appointmentId)))
    const after = await appointmentsOfPerson(mette, signe.id, { from: '2026-03-01' })
    expect(await coming()).toEqual(before[0])
    expect(after.map(({ day, state }) => [day, state])).toEqual(
      (before[1] as typeof after).map(({ day, state }) => [day, state]),
    )
    expect((await seriesOf(signe)).map(({ untilDay }) => untilDay)).toEqual(['2026-05-12', '2026-03-25'])
    expect(await eventsOf(signe)).toEqual([])
    await changed({ version: '3' })
    expect((await coming()).slice(0, 2)).toEqual(['2026-03-17 10:00 home', '2026-03-26 14:00 office'])
  })
})
