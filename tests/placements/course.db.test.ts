import { beforeEach, describe, expect, test } from 'vitest'
import type { StaffActor } from '#lib/access/actor'
import { changeEnd } from '#lib/placements/change-end'
import { changePlacement } from '#lib/placements/change-placement'
import { changeStudyDay } from '#lib/placements/change-study-day'
import { endPlacement } from '#lib/placements/end-placement'
import { noteAbsence } from '#lib/placements/note-absence'
import { noteChange } from '#lib/placements/note-change'
import { noteStudyDay } from '#lib/placements/note-study-day'
import { placementsOfPerson } from '#lib/placements/queries'
import { placementEntries } from '#lib/placements/queries/entries'
import { takeBackChange } from '#lib/placements/take-back-change'
import { takeBackPlacement } from '#lib/placements/take-back-placement'
import { takeBackStudyDay } from '#lib/placements/take-back-study-day'
import { undoEnd } from '#lib/placements/undo-end'
import { undoTakeBack } from '#lib/placements/undo-take-back'
import { experiencesOfPerson } from '#lib/profile/queries'
import { aService, at, command, NOW, type Person } from '#tests/build/service'
import { done, earlierOf, eventsOf, happened, refusal } from '#tests/build/trace'
import {
  absenceFields,
  away,
  changed,
  changeFields,
  changesOf,
  ended,
  endFields,
  examined,
  placed,
  placementsOf,
  studyDaysOf,
  studyFields,
  studying,
  termsFields,
} from '#tests/placements/kit'

let mette: StaffActor
let signe: Person
let placementId: string

beforeEach(async () => {
  const amager = await aService()
  mette = await amager.specialist('Mette')
  signe = await amager.person('Signe', { with: mette })
  placementId = await placed(mette, signe, { hours: '15', wage: '150', wagePer: 'hour' })
})

const standing = async (actor = mette) => (await placementsOfPerson(actor, signe.id))[0]

describe('other terms', () => {
  test.each([
    ['where nothing is otherwise', { hours: '' }, 'hours', 'placements.errors.nothingChanged', ''],
    ['from before it began', { fromDay: '2026-03-01' }, 'fromDay', 'placements.errors.beforeStart', '2026-03-02'],
  ])('are not noted %s', async (_how, fields, field, key, day) => {
    expect(await noteChange(mette, termsFields(placementId, fields))).toEqual(refusal(field, key, { day }))
    expect(await changesOf(placementId)).toEqual([])
  })

  test('hold from their day on, and what they do not speak of stays', async () => {
    await changed(mette, placementId)
    await changed(mette, placementId, { fromDay: '2026-04-01', hours: '', wage: '160', wagePer: 'hour' })
    expect((await standing())?.terms).toMatchObject({ hours: 20, wage: 15_000 })
    expect((await standing(at(mette, '2026-04-01T09:00:00Z')))?.terms).toMatchObject({ hours: 20, wage: 16_000 })
  })

  test('taken back, are as they were', async () => {
    const changeId = await changed(mette, placementId)
    done(await takeBackChange(mette, command({ changeId })))
    expect((await standing())?.terms.hours).toBe(15)
    expect(await takeBackChange(mette, command({ changeId }))).toMatchObject({
      problems: { form: { key: 'placements.errors.changeTakenBackMeanwhile' } },
    })
  })
})

describe('away for a while', () => {
  test('is not noted twice, and nobody comes back who was not away, or before, or tomorrow', async () => {
    expect(await noteAbsence(mette, absenceFields(placementId, 'back'))).toEqual(
      refusal('fromDay', 'placements.errors.notAway', { day: '' }),
    )
    await away(mette, placementId)
    expect(await noteAbsence(mette, absenceFields(placementId, 'away', '2026-03-10'))).toEqual(
      refusal('fromDay', 'placements.errors.awayAlready', { day: '2026-03-09' }),
    )
    expect(await noteAbsence(mette, absenceFields(placementId, 'back'))).toEqual(
      refusal('fromDay', 'placements.errors.backBefore', { day: '2026-03-09' }),
    )
    expect(await noteAbsence(mette, absenceFields(placementId, 'back', '2026-03-17'))).toEqual(
      refusal('fromDay', 'placements.errors.backLater', { day: '' }),
    )
  })

  test('and back again, which is an event; the job stood all the while', async () => {
    const awayId = await away(mette, placementId)
    expect((await standing())?.state).toBe('away')
    const backId = await away(mette, placementId, 'back', '2026-03-13')
    expect((await standing())?.state).toBe('now')
    expect(await eventsOf(signe)).toEqual(['2026-03-02 began_for_real', '2026-03-13 back_at_work'])
    expect(await takeBackChange(mette, command({ changeId: awayId }))).toEqual(
      happened('placements.errors.backStands', { day: '2026-03-13' }),
    )
    done(await takeBackChange(mette, command({ changeId: backId })))
    expect(await eventsOf(signe)).toEqual(['2026-03-02 began_for_real'])
    expect((await standing())?.state).toBe('away')
  })
})

describe('an end', () => {
  test.each([
    ['without who ended it', { endedBy: '' }, 'endedBy', 'placements.errors.endedByMissing', undefined],
    ['tomorrow', { endedOn: '2026-03-17' }, 'endedOn', 'placements.errors.endsLater', { day: '' }],
    ['heard of tomorrow', { endHeardOn: '2026-03-17' }, 'endHeardOn', 'placements.errors.heardLater', { day: '' }],
    [
      'before it began',
      { endedOn: '2026-03-01' },
      'endedOn',
      'placements.errors.endsBeforeStart',
      { day: '2026-03-02' },
    ],
    [
      'of what never began, on a day',
      { endedBy: 'never_began' },
      'endedOn',
      'placements.errors.neverBeganHasNoDay',
      { day: '' },
    ],
  ])('is not noted %s', async (_how, fields, field, key, values) => {
    expect(await endPlacement(mette, endFields(placementId, fields))).toEqual(refusal(field, key, values))
    expect((await standing())?.state).toBe('now')
  })

  test('before something else that is noted of it', async () => {
    await changed(mette, placementId, { fromDay: '2026-03-14' })
    expect(await endPlacement(mette, endFields(placementId))).toEqual(
      refusal('endedOn', 'placements.errors.changedAfterEnd', { day: '2026-03-14' }),
    )
  })

  test('keeps what worked and what was learned; having begun stands; it does not end twice', async () => {
    await ended(mette, placementId, { worked: 'The mornings.', learned: 'Ask for breaks.', nextWish: 'Plants.' })
    expect(await placementsOf(signe)).toMatchObject([
      { endedBy: 'agreed', endedOn: '2026-03-13', worked: 'The mornings.', endedAt: NOW, endNotedBy: mette.accountId },
    ])
    expect(await eventsOf(signe)).toEqual(['2026-03-02 began_for_real'])
    expect(await endPlacement(mette, endFields(placementId))).toEqual(
      happened('placements.errors.endedMeanwhile', { self: 'yes', who: 'Mette' }),
    )
    expect((await placementEntries(mette, signe.id)).map(({ what, day }) => `${day} ${what}`)).toEqual([
      '2026-03-02 began',
      '2026-03-13 ended',
    ])
  })

  test('on a day nobody knows', async () => {
    await ended(mette, placementId, { endedOn: '' })
    expect(await placementsOf(signe)).toMatchObject([{ endedOn: null, endHeardOn: '2026-03-16' }])
  })

  test('that never began takes the beginning out of the count; undone, it is back', async () => {
    await ended(mette, placementId, { endedBy: 'never_began', endedOn: '' })
    expect(await eventsOf(signe)).toEqual([])
    done(await undoEnd(mette, command({ placementId })))
    expect(await eventsOf(signe)).toEqual(['2026-03-02 began_for_real'])
    expect(await placementsOf(signe)).toMatchObject([{ endedAt: null, endedBy: null }])
    expect(await earlierOf(signe, placementId)).toMatchObject([{ was: { endedBy: 'never_began' } }])
    expect(await undoEnd(mette, command({ placementId }))).toEqual(happened('placements.errors.goesOnMeanwhile'))
  })

  test('is put right, with how it read before kept', async () => {
    await ended(mette, placementId, { worked: 'The mornings.' })
    const more = { ...endFields(placementId, { worked: 'The mornings, and Ida.' }), version: '2' }
    done(await changeEnd(mette, more))
    expect(await placementsOf(signe)).toMatchObject([{ worked: 'The mornings, and Ida.', version: 3 }])
    expect(await earlierOf(signe, placementId)).toMatchObject([{ was: { worked: 'The mornings.' } }])
  })
})

describe('what the profile keeps of it', () => {
  const kept = async () =>
    (await experiencesOfPerson(mette, signe.id))
      .filter(({ takenBackAt }) => takenBackAt === null)
      .map(({ title, hours, helped }) => ({ title, hours, helped }))

  test('comes with the end, with the hours of its last day, and follows whatever is put right', async () => {
    await changed(mette, placementId, { hours: '20' })
    expect(await kept()).toEqual([])
    await ended(mette, placementId, { worked: 'The mornings.' })
    expect(await kept()).toEqual([{ title: 'Shop assistant', hours: '20', helped: 'The mornings.' }])
    const more = { ...endFields(placementId, { worked: 'Ida.', learned: 'Ask for breaks.' }), version: '2' }
    done(await changeEnd(mette, more))
    done(await changePlacement(mette, changeFields(placementId, { title: 'Gardener', hours: '15', version: '3' })))
    expect(await kept()).toEqual([{ title: 'Gardener', hours: '20', helped: 'Ida.\n\nAsk for breaks.' }])
  })

  test('goes with an end undone or a placement taken back, and comes back with it', async () => {
    await ended(mette, placementId)
    done(await undoEnd(mette, command({ placementId })))
    expect(await kept()).toEqual([])
    await ended(mette, placementId)
    done(await takeBackPlacement(mette, command({ placementId })))
    expect(await kept()).toEqual([])
    done(await undoTakeBack(mette, command({ placementId })))
    expect(await kept()).toHaveLength(1)
  })

  test('is nothing where an end was refused, or it never began', async () => {
    expect(await endPlacement(mette, endFields(placementId, { endedOn: '2026-03-17' }))).toMatchObject({
      kind: 'problems',
    })
    await ended(mette, placementId, { endedBy: 'never_began', endedOn: '' })
    expect(await kept()).toEqual([])
  })
})

describe('the days of a course', () => {
  test('belong to education, and say what they are', async () => {
    expect(await noteStudyDay(mette, studyFields(placementId))).toEqual(happened('placements.errors.noCourse'))
    const courseId = await studying(mette, signe)
    expect(await noteStudyDay(mette, studyFields(courseId, { kind: '' }))).toEqual(
      refusal('kind', 'placements.errors.studyKindMissing'),
    )
    expect(await noteStudyDay(mette, studyFields(courseId, { day: '' }))).toEqual(
      refusal('day', 'placements.errors.dayMissing'),
    )
  })

  test('are kept with how it went, and with how that read before; taken back, they are left alone', async () => {
    const courseId = await studying(mette, signe)
    const studyDayId = await examined(mette, courseId, { day: '2026-03-13' })
    const { placementId: _, ...said } = studyFields(courseId, { day: '2026-03-13', wentHow: 'A ten!' })
    done(await changeStudyDay(mette, { ...said, studyDayId, version: '1' }))
    expect(await studyDaysOf(courseId)).toMatchObject([{ wentHow: 'A ten!', version: 2 }])
    expect(await earlierOf(signe, studyDayId)).toMatchObject([{ record: 'study_day', was: { wentHow: null } }])
    const [, told] = (await placementEntries(mette, signe.id)).filter(({ placementId: of }) => of === courseId)
    expect(told).toMatchObject({ what: 'study_day', which: 'exam', words: 'A ten!', theirs: true })
    done(await takeBackStudyDay(mette, command({ studyDayId })))
    expect(await takeBackStudyDay(mette, command({ studyDayId }))).toMatchObject({
      problems: { form: { key: 'placements.errors.dayTakenBackMeanwhile' } },
    })
  })
})
