import { beforeEach, describe, expect, test } from 'vitest'
import type { StaffActor } from '#lib/access/actor'
import { callOffAppointment } from '#lib/appointments/call-off-appointment'
import { changeAppointment } from '#lib/appointments/change-appointment'
import { keepAppointment } from '#lib/appointments/keep-appointment'
import { moveAppointment } from '#lib/appointments/move-appointment'
import { noteCouldNot } from '#lib/appointments/note-could-not'
import { dueAppointments } from '#lib/appointments/queries'
import { undoAppointment } from '#lib/appointments/undo-appointment'
import { correctContact } from '#lib/contacts/correct-contact'
import { undoContact } from '#lib/contacts/undo-contact'
import { withdrawContact } from '#lib/contacts/withdraw-contact'
import { newId } from '#lib/shared/ids'
import { acting, actingOn, planned, repeated, rowsOf, TOMORROW } from '#tests/appointments/kit'
import { aService, at, type Person, type ServiceKit, TODAY } from '#tests/build/service'
import { done, earlierOf, eventsOf, NOT_FOUND, refusal } from '#tests/build/trace'
import { contactsOf, correction, undoing, withdrawal } from '#tests/contacts/kit'

let amager: ServiceKit
let mette: StaffActor
let signe: Person
const moving = { day: '2026-03-20', time: '09:00', askedBy: 'person' }
const NEXT_WEEK = '2026-03-24'

beforeEach(async () => {
  amager = await aService()
  mette = await amager.specialist('Mette')
  signe = await amager.person('Signe', { with: mette })
})

const ALL = [
  ['hold', keepAppointment, {}],
  ['move', moveAppointment, moving],
  ['could not', noteCouldNot, { askedBy: 'person' }],
  ['call off', callOffAppointment, {}],
  ['change', changeAppointment, { version: '1' }],
  ['undo', undoAppointment, {}],
] as const

describe.each(ALL)('to %s', (_what, useCase, fields) => {
  test('needs a meeting with somebody within reach', async () => {
    const sofie = await amager.specialist('Sofie')
    const theirs = await planned(sofie, await amager.person('Asta', { with: sofie }), { day: TODAY })
    for (const id of [theirs, newId()]) await expect(useCase(mette, acting(id, fields))).rejects.toThrow(NOT_FOUND)
  })

  test('needs a day on which the series falls, before it ends', async () => {
    const series = await repeated(mette, signe, { untilDay: '2026-04-30' })
    for (const day of ['2026-03-18', '2026-03-10', '2026-05-05'])
      await expect(useCase(mette, actingOn(series, day, fields))).rejects.toThrow(NOT_FOUND)
    await expect(useCase(mette, actingOn(newId(), TOMORROW, fields))).rejects.toThrow(NOT_FOUND)
    expect(await rowsOf(signe)).toEqual([])
  })
})

describe.each(ALL.filter(([what]) => what !== 'undo'))('to %s what is settled already', (what, useCase, fields) => {
  test('is refused with what was said of it meanwhile', async () => {
    const id = await planned(mette, signe, { day: TODAY })
    done(await callOffAppointment(mette, acting(id)))
    const answer = await useCase(mette, acting(id, { ...fields, ...(what === 'change' ? { version: '2' } : {}) }))
    expect(answer).toEqual(refusal('form', 'appointments.errors.settledMeanwhile', { state: 'called_off' }))
    expect(await contactsOf(signe)).toEqual([])
  })
})

describe('we met', () => {
  test('is not said of a day still to come', async () => {
    const answer = await keepAppointment(mette, acting(await planned(mette, signe)))
    expect(answer).toEqual({ kind: 'problems', problems: { form: { key: 'appointments.errors.stillToCome' } } })
    expect(await contactsOf(signe)).toEqual([])
  })

  test('makes it a contact as it was planned, with the events of one', async () => {
    const id = await planned(mette, signe, { day: TODAY, place: 'workplace', purpose: 'employer_visit', words: 'Tour' })
    const { contactId } = done(await keepAppointment(mette, acting(id)))
    expect(await contactsOf(signe)).toMatchObject([
      {
        ...{ id: contactId, outcome: 'met', day: TODAY, time: '10:00', place: 'workplace', minutes: 60, shared: false },
        ...{ together: ['employer_visit'], note: null, byAccount: mette.accountId, withdrawnAt: null },
      },
    ])
    expect(await rowsOf(signe)).toMatchObject([
      { id, state: 'held', contactId, settledBy: mette.accountId, version: 2 },
    ])
    expect(await eventsOf(signe)).toEqual([`${TODAY} did_together`, `${TODAY} was_there_at_work`])
  })

  test('is taken back: planned again, the contact withdrawn, and then it can be said once more', async () => {
    const id = await planned(mette, signe, { day: TODAY, purpose: 'cv' })
    done(await keepAppointment(mette, acting(id)))
    done(await undoAppointment(mette, acting(id)))
    expect(await rowsOf(signe)).toMatchObject([{ state: 'planned', contactId: null, settledAt: null, version: 3 }])
    expect(await contactsOf(signe)).toMatchObject([{ withdrawnAt: mette.now }])
    expect(await eventsOf(signe)).toEqual([])
    expect(await undoAppointment(mette, acting(id))).toEqual({
      kind: 'problems',
      problems: { form: { key: 'appointments.errors.plannedAgain' } },
    })
    done(await keepAppointment(mette, acting(id)))
    expect(await eventsOf(signe)).toEqual([`${TODAY} did_together`])
  })

  test.each([
    ['withdrawn with a reason', (id: string) => withdrawContact(mette, withdrawal(id))],
    ['undone', (id: string) => undoContact(mette, undoing(id))],
  ])('is planned again where its contact is %s, and can be said once more', async (_how, takeBack) => {
    const id = await planned(mette, signe, { day: TODAY })
    const other = await planned(mette, signe, { day: TODAY, time: '14:00' })
    for (const one of [id, other]) done(await keepAppointment(mette, acting(one)))
    const [contact] = await contactsOf(signe)
    expect(await takeBack(contact?.id ?? '')).toMatchObject({ kind: 'done' })
    const rows = await rowsOf(signe)
    expect(rows.map(({ state, contactId }) => [state, contactId === null])).toEqual([
      ['planned', true],
      ['held', false],
    ])
    expect(rows[0]).toMatchObject({ settledAt: null, settledBy: null, version: 3 })
    const open = (await dueAppointments(mette)).filter(({ state }) => state === 'planned')
    expect(open.map((meeting) => meeting.id)).toEqual([id])
    done(await keepAppointment(mette, acting(id)))
    expect((await contactsOf(signe)).filter(({ withdrawnAt }) => withdrawnAt === null)).toHaveLength(2)
  })

  test('stays held where its contact is put right, on another day too', async () => {
    const id = await planned(mette, signe, { day: TODAY })
    const { contactId } = done(await keepAppointment(mette, acting(id)))
    done(await correctContact(mette, correction(contactId ?? '', { day: '2026-03-13' })))
    expect(await rowsOf(signe)).toMatchObject([{ state: 'held', contactId, day: TODAY, time: '10:00', version: 2 }])
  })

  test('said of one of a series, makes a row of it; said twice at once, only one', async () => {
    const series = await repeated(mette, signe, { day: TODAY })
    const answers = await Promise.all([
      keepAppointment(mette, actingOn(series, TODAY)),
      keepAppointment(mette, actingOn(series, TODAY)),
    ])
    expect(answers.map(({ kind }) => kind).toSorted()).toEqual(['done', 'problems'])
    expect(await rowsOf(signe)).toMatchObject([{ seriesId: series, seriesDay: TODAY, day: TODAY, state: 'held' }])
    expect(await contactsOf(signe)).toHaveLength(1)
  })
})

describe('moved', () => {
  test.each([
    ['to a day that is gone', { day: '2026-03-15' }, 'day', 'appointments.errors.dayGone', undefined],
    ['to when it is already', { day: TOMORROW, time: '10:00' }, 'day', 'appointments.errors.sameTime', undefined],
    [
      'into the hour that is leapt over',
      { day: '2026-03-29', time: '02:15' },
      ...(['time', 'appointments.errors.clocksChange', { day: '2026-03-29', time: '02:15' }] as const),
    ],
  ])('not %s', async (_where, fields, field, key, values) => {
    const id = await planned(mette, signe)
    expect(await moveAppointment(mette, acting(id, { ...moving, ...fields }))).toEqual(refusal(field, key, values))
    expect(await rowsOf(signe)).toMatchObject([{ state: 'planned' }])
  })

  test('at the person’s wish, it is a new meeting, the old one says so, and it counts for them', async () => {
    const id = await planned(mette, signe, { place: 'home', words: 'CV', minutes: '90' })
    const { movedToId } = done(await moveAppointment(mette, acting(id, moving)))
    expect(await rowsOf(signe)).toMatchObject([
      { id, state: 'moved', askedBy: 'person', movedToId, day: TOMORROW },
      { id: movedToId, state: 'planned', day: '2026-03-20', time: '09:00', place: 'home', words: 'CV', minutes: 90 },
    ])
    expect(await eventsOf(signe)).toEqual([`${TODAY} moved_for_them`])
  })

  test.each(['us', 'other'])('by “%s”, it is moved all the same and counts for nobody', async (askedBy) => {
    const series = await repeated(mette, signe)
    done(await moveAppointment(mette, actingOn(series, TOMORROW, { ...moving, askedBy })))
    expect(await rowsOf(signe)).toMatchObject([
      { seriesId: series, seriesDay: TOMORROW, state: 'moved', askedBy },
      { seriesId: null, state: 'planned', day: '2026-03-20' },
    ])
    expect(await eventsOf(signe)).toEqual([])
  })

  test('by mistake, it is taken back: planned again, the new one gone, and the event countered', async () => {
    const id = await planned(mette, signe)
    const { movedToId } = done(await moveAppointment(mette, acting(id, moving)))
    done(await undoAppointment(at(mette, '2026-03-18T09:00:00Z'), acting(id)))
    expect(await rowsOf(signe)).toMatchObject([
      { id, state: 'planned', movedToId: null, askedBy: null },
      { id: movedToId, state: 'called_off', movedToId: id },
    ])
    expect(await eventsOf(signe)).toEqual([])
    expect(await undoAppointment(mette, acting(movedToId ?? ''))).toMatchObject({ kind: 'problems' })
    done(await moveAppointment(mette, acting(id, moving)))
    expect(await eventsOf(signe)).toEqual([`${TODAY} moved_for_them`])
  })

  test('and gone on from there, the move stays', async () => {
    const id = await planned(mette, signe)
    const { movedToId } = done(await moveAppointment(mette, acting(id, { ...moving, day: TODAY })))
    done(await keepAppointment(mette, acting(movedToId ?? '')))
    expect(await undoAppointment(mette, acting(id))).toEqual({
      kind: 'problems',
      problems: { form: { key: 'appointments.errors.movedOn' } },
    })
    expect(await contactsOf(signe)).toMatchObject([{ withdrawnAt: null }])
  })

  test('onto another meeting, it asks first; onto where it was itself, it does not', async () => {
    const id = await planned(mette, signe)
    await planned(mette, await amager.person('Karsten', { with: mette }), { day: '2026-03-20', time: '09:30' })
    expect(await moveAppointment(mette, acting(id, moving))).toMatchObject({ problems: { anyway: {} } })
    done(await moveAppointment(mette, acting(id, { ...moving, day: TOMORROW, time: '10:30' })))
  })
})

describe('it could not be', () => {
  test('is planned again where the line on the timeline is withdrawn', async () => {
    const { contactId } = done(
      await noteCouldNot(mette, acting(await planned(mette, signe, { day: TODAY }), { askedBy: 'us' })),
    )
    const answer = await withdrawContact(mette, withdrawal(contactId ?? ''))
    expect(done(answer)).toEqual({ contactId, meeting: 'yes' })
    expect(await rowsOf(signe)).toMatchObject([{ state: 'planned', askedBy: null, contactId: null }])
  })

  test('on its day, it is a line on the timeline that blames nobody', async () => {
    const id = await planned(mette, signe, { day: TODAY, place: 'home', purpose: 'cv' })
    const { contactId } = done(await noteCouldNot(mette, acting(id, { askedBy: 'person' })))
    expect(await contactsOf(signe)).toMatchObject([
      { id: contactId, outcome: 'could_not', day: TODAY, time: '10:00', minutes: null, together: [], note: null },
    ])
    expect(await rowsOf(signe)).toMatchObject([{ state: 'could_not', askedBy: 'person', contactId }])
    expect(await eventsOf(signe)).toEqual([])
    done(await undoAppointment(mette, acting(id)))
    expect(await contactsOf(signe)).toMatchObject([{ withdrawnAt: mette.now }])
    expect(await rowsOf(signe)).toMatchObject([{ state: 'planned', askedBy: null }])
  })

  test('said ahead, it stands with the meeting only', async () => {
    const id = await planned(mette, signe)
    expect(done(await noteCouldNot(mette, acting(id, { askedBy: 'us' }))).contactId).toBeNull()
    expect(await contactsOf(signe)).toEqual([])
  })

  test('needs to know on whose side', async () => {
    expect(await noteCouldNot(mette, acting(await planned(mette, signe)))).toMatchObject({
      problems: { askedBy: { key: 'appointments.errors.whoMissing' } },
    })
  })
})

describe('changed', () => {
  const details = { place: 'ward', whereabouts: 'Ward 3', minutes: '30' }

  test('it keeps how it read before, and its day and time', async () => {
    const id = await planned(mette, signe, { place: 'home', withWhom: 'her sister' })
    done(await changeAppointment(mette, acting(id, { version: '1', ...details })))
    expect(await rowsOf(signe)).toMatchObject([
      { place: 'ward', whereabouts: 'Ward 3', minutes: 30, withWhom: null, shared: false, day: TOMORROW, version: 2 },
    ])
    expect(await earlierOf(signe, id)).toMatchObject([
      { version: 1, record: 'appointment', was: { place: 'home', withWhom: 'her sister', minutes: 60, shared: 'yes' } },
    ])
  })

  test('by two at once, the second sees what the first wrote', async () => {
    const series = await repeated(mette, signe)
    done(await changeAppointment(mette, actingOn(series, NEXT_WEEK, { version: '0', ...details })))
    expect(await changeAppointment(mette, actingOn(series, NEXT_WEEK, { version: '0', place: 'home' }))).toMatchObject({
      kind: 'changed',
      version: 1,
      reads: { place: 'ward', whereabouts: 'Ward 3' },
    })
    expect(await rowsOf(signe)).toMatchObject([{ seriesDay: NEXT_WEEK, state: 'planned', place: 'ward', version: 1 }])
  })
})

test('called off by mistake, it is planned again', async () => {
  const id = await planned(mette, signe)
  done(await callOffAppointment(mette, acting(id)))
  expect(await rowsOf(signe)).toMatchObject([{ state: 'called_off', movedToId: null, askedBy: null, contactId: null }])
  done(await undoAppointment(mette, acting(id)))
  expect(await rowsOf(signe)).toMatchObject([{ state: 'planned', settledAt: null }])
})
