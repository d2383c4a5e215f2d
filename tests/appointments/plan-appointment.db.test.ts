import { beforeEach, describe, expect, test } from 'vitest'
import type { StaffActor } from '#lib/access/actor'
import { planAppointment } from '#lib/appointments/plan-appointment'
import { newId } from '#lib/shared/ids'
import { isAway, planned, planning, repeated, rowsOf, seriesOf, TOMORROW } from '#tests/appointments/kit'
import { aService, at, NOW, type Person, type ServiceKit, TODAY } from '#tests/build/service'
import { auditOf, done, eventsOf, happened, NOT_FOUND, refusal } from '#tests/build/trace'
import { walks } from '#tests/clients/kit'

let amager: ServiceKit
let mette: StaffActor
let sofie: StaffActor
let signe: Person
let karsten: Person

beforeEach(async () => {
  amager = await aService()
  mette = await amager.specialist('Mette Holm')
  sofie = await amager.specialist('Sofie Lund')
  signe = await amager.person('Signe', { with: mette, cover: sofie })
  karsten = await amager.person('Karsten', { with: mette })
})

const clash = (values: Record<string, unknown>) => ({
  kind: 'problems',
  problems: { anyway: { key: 'appointments.errors.clash', values: expect.objectContaining(values) } },
})

describe('nothing is planned', () => {
  test('with a stranger', async () => {
    await expect(planAppointment(mette, planning({ ...signe, id: newId() }))).rejects.toThrow(NOT_FOUND)
    expect(await auditOf(mette)).toEqual(['appointment.plan refused'])
  })

  test.each([
    ['on a day that is gone', { day: '2026-03-15' }, 'day', 'appointments.errors.dayGone'],
    ['without a day', { day: undefined }, 'day', 'appointments.errors.dayMissing'],
    ['at a time that is none', { time: '25:00' }, 'time', 'appointments.errors.timeMissing'],
    ['for no time at all', { otherMinutes: '0' }, 'otherMinutes', 'appointments.errors.minutes'],
    ['for half a minute', { otherMinutes: '45.5' }, 'otherMinutes', 'appointments.errors.minutes'],
    ['for longer than a working day', { otherMinutes: '481' }, 'otherMinutes', 'appointments.errors.minutes'],
    ['in no place there is', { place: 'moon' }, 'place', 'form.unknownChoice'],
    ['every third week', { everyWeeks: '3' }, 'everyWeeks', 'form.unknownChoice'],
    ['until a day, once', { untilDay: '2026-05-01' }, 'everyWeeks', 'appointments.errors.repeatMissing'],
    ['until a day before it', { everyWeeks: '1', untilDay: TODAY }, 'untilDay', 'appointments.errors.endsBefore'],
  ])('%s', async (_what, fields, field, key) => {
    expect(await planAppointment(mette, planning(signe, fields))).toEqual({
      kind: 'problems',
      problems: { [field]: { key } },
    })
    expect([await rowsOf(signe), await seriesOf(signe)]).toEqual([[], []])
  })

  test('in the hour that the clocks leap over, and it says on which day', async () => {
    const answer = await planAppointment(mette, planning(signe, { day: '2026-03-29', time: '02:30' }))
    expect(answer).toEqual(refusal('time', 'appointments.errors.clocksChange', { day: '2026-03-29', time: '02:30' }))
  })

  test('for after a time with us: a page from before it ended says so', async () => {
    const karin = await amager.person('Karin', { with: mette, episode: { state: 'closed', closedOn: TODAY } })
    const answer = await planAppointment(mette, planning(karin, { day: TOMORROW }))
    expect(answer).toEqual(happened('clients.errors.endedMeanwhile'))
    expect(await rowsOf(karin)).toEqual([])
    done(await planAppointment(mette, planning(karin, { day: TODAY })))
  })

  test('again and again without the person seeing it', async () => {
    const answer = await planAppointment(mette, planning(signe, { everyWeeks: '1', shared: undefined }))
    expect(answer).toEqual(refusal('shared', 'appointments.errors.repeatedIsShared', { name: 'Signe' }))
  })

  test('for a specialist who does not walk with the person', async () => {
    const nadia = await amager.specialist('Nadia')
    const answer = await planAppointment(mette, planning(signe, { keeperId: nadia.accountId }))
    expect(answer).toEqual({ kind: 'problems', problems: { keeperId: { key: 'appointments.errors.keeperUnknown' } } })
  })
})

test('a day and a time are enough, and it leaves no event: nothing has happened yet', async () => {
  const answer = done(await planAppointment(mette, planning(signe, { minutes: undefined })))
  const [row] = await rowsOf(signe)
  expect(answer).toMatchObject({ appointmentId: row?.id, seriesId: null, name: 'Signe', day: TOMORROW, time: '10:00' })
  expect(row).toMatchObject({
    ...{ accountId: mette.accountId, day: TOMORROW, time: '10:00', minutes: 60, shared: true, state: 'planned' },
    ...{ place: null, whereabouts: null, withWhom: null, purpose: null, words: null, seriesId: null, settledAt: null },
    ...{ byAccount: mette.accountId, writtenAt: NOW, version: 1 },
  })
  expect(await eventsOf(signe)).toEqual([])
  expect(await auditOf(mette, signe)).toEqual(['appointment.plan done: Signe'])
})

test('everything said of it is kept; a length written out goes before the one tapped', async () => {
  const said = { place: 'community', whereabouts: 'The library', withWhom: 'Birgit from the bakery', purpose: 'cv' }
  await planned(mette, signe, { ...said, words: 'Bring the old one', otherMinutes: '75', shared: undefined })
  expect(await rowsOf(signe)).toMatchObject([{ ...said, words: 'Bring the old one', minutes: 75, shared: false }])
})

test('today is not too soon, up to the last minute of it', async () => {
  const late = at(mette, '2026-03-16T22:59:00Z')
  await planned(late, signe, { day: TODAY, time: '08:00' })
  expect(await planAppointment(at(mette, '2026-03-16T23:00:00Z'), planning(signe, { day: TODAY }))).toMatchObject({
    problems: { day: { key: 'appointments.errors.dayGone' } },
  })
})

test('one that comes back is a single row until something is said of one of them', async () => {
  await repeated(mette, signe, { everyWeeks: '2', untilDay: '2026-06-30' })
  expect(await rowsOf(signe)).toEqual([])
  expect(await seriesOf(signe)).toMatchObject([
    {
      firstDay: TOMORROW,
      everyWeeks: 2,
      untilDay: '2026-06-30',
      time: '10:00',
      accountId: mette.accountId,
      version: 1,
    },
  ])
})

describe('it is kept by', () => {
  test('the specialist who plans it, or whom they choose among those who walk with the person', async () => {
    await planned(sofie, signe)
    await planned(mette, signe, { keeperId: sofie.accountId, day: '2026-03-18' })
    expect((await rowsOf(signe)).map(({ accountId }) => accountId)).toEqual([sofie.accountId, sofie.accountId])
  })

  test('the named specialist, where a supervisor plans it', async () => {
    await planned(await amager.supervisor('Karen'), signe)
    expect((await rowsOf(signe)).map(({ accountId }) => accountId)).toEqual([mette.accountId])
  })
})

const clashing = (who: string, day: string, time: string) => ({
  key: 'appointments.clashing',
  values: { known: who ? 'yes' : 'no', who, day, time },
})

describe('it asks once', () => {
  test('where something else lies at that time; whoever says so plans it all the same', async () => {
    await planned(mette, karsten, { time: '10:30' })
    const form = planning(signe)
    expect(await planAppointment(mette, form)).toEqual(
      clash({ self: 'yes', own: 1, ownMeetings: [clashing('Karsten', TOMORROW, '10:30')], theirs: 0 }),
    )
    expect(await rowsOf(signe)).toEqual([])
    done(await planAppointment(mette, { ...form, anyway: 'yes' }))
    expect(await rowsOf(signe)).toHaveLength(1)
  })

  test('not where one ends as the other begins', async () => {
    await planned(mette, karsten, { time: '11:00' })
    expect(await planAppointment(mette, planning(signe))).toMatchObject({ kind: 'done' })
  })

  test('where one that comes back falls on it, weeks from now', async () => {
    await repeated(mette, karsten, { day: '2026-03-18', everyWeeks: '4', time: '09:30' })
    const answer = await planAppointment(mette, planning(signe, { day: '2026-04-15' }))
    expect(answer).toEqual(clash({ ownMeetings: [clashing('Karsten', '2026-04-15', '09:30')] }))
    const weekly = await planAppointment(mette, planning(signe, { day: '2026-03-25', everyWeeks: '1' }))
    expect(weekly).toEqual(clash({ ownMeetings: [clashing('Karsten', '2026-04-15', '09:30')] }))
  })

  test('where the person is with somebody else then', async () => {
    await planned(sofie, signe)
    const answer = await planAppointment(mette, planning(signe, { time: '09:30' }))
    expect(answer).toEqual(clash({ own: 0, name: 'Signe', theirMeetings: [clashing('Sofie Lund', TOMORROW, '10:00')] }))
  })

  test('without the name of somebody out of reach', async () => {
    await planned(mette, karsten)
    const answer = await planAppointment(sofie, planning(signe, { keeperId: mette.accountId }))
    expect(answer).toEqual(clash({ self: 'no', keeper: 'Mette Holm', ownMeetings: [clashing('', TOMORROW, '10:00')] }))
  })

  test('where the one who keeps it is away that day', async () => {
    await isAway(mette, '2026-03-20', '2026-03-27')
    const answer = await planAppointment(mette, planning(signe, { everyWeeks: '1' }))
    expect(answer).toEqual(clash({ away: 'yes', awayDay: '2026-03-24', own: 0, theirs: 0 }))
    expect(await planAppointment(mette, planning(signe, { day: '2026-03-19' }))).toMatchObject({ kind: 'done' })
  })
})

test('two who plan at the same moment are asked in turn', async () => {
  await walks(sofie, karsten, { fromDay: TODAY })
  const answers = await Promise.all([
    planAppointment(mette, planning(signe, { keeperId: mette.accountId })),
    planAppointment(mette, planning(karsten, { keeperId: mette.accountId })),
  ])
  expect(answers.map(({ kind }) => kind).toSorted()).toEqual(['done', 'problems'])
})
