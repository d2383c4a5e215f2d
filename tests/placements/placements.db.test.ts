import { beforeEach, describe, expect, test } from 'vitest'
import type { StaffActor } from '#lib/access/actor'
import { changeEmployer } from '#lib/employers/change-employer'
import { addPlacement } from '#lib/placements/add-placement'
import { beginPlacement } from '#lib/placements/begin-placement'
import { changePlacement } from '#lib/placements/change-placement'
import {
  applicationToStart,
  currentPlacements,
  placementsOfPerson,
  placementWithHistory,
} from '#lib/placements/queries'
import { placementEntries } from '#lib/placements/queries/entries'
import { takeBackPlacement } from '#lib/placements/take-back-placement'
import { undoTakeBack } from '#lib/placements/undo-take-back'
import { aService, at, command, type Person, type ServiceKit, TODAY } from '#tests/build/service'
import { auditOf, done, earlierOf, eventsOf, happened, refusal } from '#tests/build/trace'
import { employerForm, known } from '#tests/employers/kit'
import { onHold, searchOf } from '#tests/pauses/kit'
import { applied, changed, changeFields, ended, placed, placementFields, placementsOf } from '#tests/placements/kit'

let amager: ServiceKit
let mette: StaffActor
let signe: Person

beforeEach(async () => {
  amager = await aService()
  mette = await amager.specialist('Mette')
  signe = await amager.person('Signe', { with: mette })
})

describe('a placement is not written down', () => {
  test.each([
    ['without saying what it is', { kind: '' }, 'kind', 'placements.errors.kindMissing'],
    ['without what they do there', { title: ' ' }, 'title', 'placements.errors.titleMissing'],
    ['from a day no month has', { startDay: '2026-02-30' }, 'startDay', 'form.notADay'],
    ['from a day in another century', { startDay: '2206-03-16' }, 'startDay', 'placements.errors.startFarAhead'],
    ['until before it begins', { untilDay: '2026-03-01' }, 'untilDay', 'placements.errors.untilBeforeStart'],
    ['with more hours than a week has room for', { hours: '100,5' }, 'hours', 'placements.errors.hours'],
    ['with no hours at all', { hours: '0' }, 'hours', 'placements.errors.hours'],
    ['with hours that are no number', { hours: '1e1' }, 'hours', 'placements.errors.hours'],
    ['with thousands nobody can be sure of', { wage: '24.500', wagePer: 'month' }, 'wage', 'placements.errors.wage'],
    ['with a wage for nothing', { wage: '152,50' }, 'wagePer', 'placements.errors.wagePerMissing'],
    ['with an occupation there is not', { occupation: '55' }, 'occupation', 'form.unknownChoice'],
  ])('%s', async (_how, fields, field, key) => {
    expect(await addPlacement(mette, placementFields(signe, fields))).toEqual(refusal(field, key))
    expect(await placementsOf(signe)).toEqual([])
  })

  test('from an application of somebody else', async () => {
    const jonas = await amager.person('Jonas', { with: mette })
    const applicationId = await applied(mette, jonas)
    expect(await addPlacement(mette, placementFields(signe, { applicationId }))).toEqual(
      happened('placements.errors.applicationGone'),
    )
    expect(await placementsOf(signe)).toEqual([])
  })
})

describe('a placement is written down', () => {
  test('with kind and title alone; where nobody knows the first day, nothing counts as begun', async () => {
    done(await addPlacement(mette, command({ clientId: signe.id, kind: 'internship', title: ' Kitchen ' })))
    expect(await placementsOf(signe)).toMatchObject([{ title: 'Kitchen', startDay: null, hours: null, wage: null }])
    expect(await eventsOf(signe)).toEqual([])
    expect(await auditOf(mette, signe)).toEqual(['placement.add done: Signe'])
  })

  test.each([
    ['152,50', 15_250],
    ['152.5', 15_250],
    ['24500', 2_450_000],
  ])('with %s as a wage, as either language writes it', async (wage, hundredths) => {
    await placed(mette, signe, { wage, wagePer: 'hour', hours: '18,5' })
    expect(await placementsOf(signe)).toMatchObject([{ wage: hundredths, wagePer: 'hour', hours: 18.5 }])
  })

  test('begun for real on its first day, and who led on the way there on that day, too', async () => {
    await placed(mette, signe, { ledBy: 'person' })
    await placed(mette, signe, { title: 'Gardener', startDay: '2026-04-01', ledBy: 'together' })
    await placed(mette, signe, { title: 'Helper', ledBy: 'us' })
    expect(await eventsOf(signe)).toEqual([
      '2026-03-02 began_for_real',
      '2026-03-02 began_for_real',
      '2026-03-02 they_led',
      '2026-03-16 did_together',
    ])
  })

  test('several at once, what is now before what is ahead, and in Caseload until they end', async () => {
    await placed(mette, signe, { title: 'Gardener', startDay: '2026-04-01' })
    await placed(mette, signe)
    const now = (await placementsOfPerson(mette, signe.id)).map(({ title, state }) => `${title} ${state}`)
    expect(now.sort()).toEqual(['Gardener ahead', 'Shop assistant now'])
    const current = (await currentPlacements(mette)).map(({ title }) => title)
    expect(current).toEqual(['Shop assistant', 'Gardener'])
  })

  test('from an application, which says already what and where', async () => {
    const applicationId = await applied(mette, signe)
    expect(await applicationToStart(mette, signe.id, applicationId)).toMatchObject({
      title: 'Shop assistant',
      employerName: 'Grønt & Godt',
    })
    await placed(mette, signe, { applicationId })
    expect(await placementsOf(signe)).toMatchObject([{ applicationId }])
    expect(await applicationToStart(mette, signe.id, 'no id')).toBeUndefined()
  })
})

test('the employer is the one of the directory where there is one of that name, and stays so until another is written', async () => {
  const employerId = await known(mette, 'Grønt & Godt')
  const ofAnother = await known(await (await aService()).specialist('Karim'), 'Irma')
  const id = await placed(mette, signe)
  await placed(mette, signe, { employerName: 'Irma', employerId: ofAnother })
  const named = async () =>
    (await placementsOf(signe)).map((one) => [
      one.employerName,
      one.employerId === employerId ? 'known' : one.employerId,
    ])
  expect(await named()).toEqual([
    ['Grønt & Godt', 'known'],
    ['Irma', null],
  ])
  done(await changeEmployer(mette, employerForm(employerId, { name: 'Grønt', town: '' })))
  done(await changePlacement(mette, changeFields(id, { employerId, hours: '12' })))
  expect((await named())[0]).toEqual(['Grønt & Godt', 'known'])
  done(await changePlacement(mette, changeFields(id, { employerName: 'grønt', version: '2' })))
  expect((await named())[0]).toEqual(['Grønt', 'known'])
})

describe('the search', () => {
  test('stays where it is unless somebody says otherwise', async () => {
    await placed(mette, signe)
    await placed(mette, signe, { search: 'goes_on', wishedBy: 'person' })
    expect(await searchOf(signe)).toEqual(['active 2026-01-05 –'])
  })

  test('stands in work from today where that was agreed, once', async () => {
    await placed(mette, signe, { search: 'in_work', wishedBy: 'person' })
    await placed(mette, signe, { search: 'in_work', wishedBy: 'person' })
    expect(await searchOf(signe)).toEqual(['active 2026-01-05 – 2026-03-16', 'in_work 2026-03-16 –'])
  })

  test('on hold is resumed first, and nothing of the placement is half written', async () => {
    await onHold(mette, signe, { fromDay: '2026-03-09' })
    expect(await addPlacement(mette, placementFields(signe, { search: 'in_work' }))).toEqual(
      refusal('search', 'pauses.errors.restsNow', { name: 'Signe' }),
    )
    expect(await placementsOf(signe)).toEqual([])
  })
})

describe('it begins', () => {
  test('not tomorrow, and not after something else is noted of it', async () => {
    const placementId = await placed(mette, signe, { startDay: '' })
    await changed(mette, placementId, { fromDay: '2026-03-04' })
    expect(await beginPlacement(mette, command({ placementId, day: '2026-03-17' }))).toEqual(
      refusal('day', 'placements.errors.beginsLater'),
    )
    expect(await beginPlacement(mette, command({ placementId, day: '2026-03-05' }))).toEqual(
      refusal('day', 'placements.errors.startAfterChange', { day: '2026-03-04' }),
    )
  })

  test('on another day than was agreed, which is kept; the search may move with it', async () => {
    const placementId = await placed(mette, signe, { startDay: '2026-03-18' })
    expect((await placementWithHistory(mette, placementId))?.isBegun).toBe(false)
    const later = at(mette, '2026-03-20T09:00:00Z')
    done(await beginPlacement(later, command({ placementId, day: '2026-03-19', search: 'in_work' })))
    expect(await eventsOf(signe)).toEqual(['2026-03-19 began_for_real'])
    expect(await earlierOf(signe, placementId)).toMatchObject([{ was: { startDay: '2026-03-18' } }])
    expect(await searchOf(signe)).toContain('in_work 2026-03-20 –')
    expect(await placementWithHistory(later, placementId)).toMatchObject({ isBegun: true, state: 'now' })
  })
})

describe('what was said of it', () => {
  test('is not changed where somebody did so first, who is shown how it reads now, amounts as they are typed', async () => {
    const placementId = await placed(mette, signe)
    done(await changePlacement(mette, changeFields(placementId, { wage: '152,50', wagePer: 'hour' })))
    expect(await changePlacement(mette, changeFields(placementId))).toMatchObject({
      kind: 'changed',
      version: 2,
      reads: { title: 'Shop assistant', wage: '152.50' },
    })
  })

  test('is put right and kept as it read before, and its events move along', async () => {
    const placementId = await placed(mette, signe, { ledBy: 'person' })
    done(await changePlacement(mette, changeFields(placementId, { startDay: '2026-03-04', ledBy: 'us' })))
    expect(await eventsOf(signe)).toEqual(['2026-03-04 began_for_real'])
    expect(await earlierOf(signe, placementId)).toMatchObject([
      { record: 'placement', version: 1, was: { startDay: '2026-03-02', ledBy: 'person' } },
    ])
  })

  test('taken back, it counts nowhere and is left alone; and stands again where that was the mistake', async () => {
    const placementId = await placed(mette, signe, { ledBy: 'person' })
    done(await takeBackPlacement(mette, command({ placementId })))
    expect(await eventsOf(signe)).toEqual([])
    expect(await currentPlacements(mette)).toEqual([])
    const gone = { problems: { form: { key: 'placements.errors.takenBackMeanwhile' } } }
    expect(await takeBackPlacement(mette, command({ placementId }))).toMatchObject(gone)
    expect(await changePlacement(mette, changeFields(placementId, { version: '2' }))).toMatchObject(gone)
    done(await undoTakeBack(mette, command({ placementId })))
    expect(await eventsOf(signe)).toEqual(['2026-03-02 began_for_real', '2026-03-02 they_led'])
    expect(await undoTakeBack(mette, command({ placementId }))).toEqual(happened('placements.errors.standsMeanwhile'))
  })
})

test('where nobody knows the last day, what was to change later does not change how it stood', async () => {
  const placementId = await placed(mette, signe, { hours: '15' })
  await changed(mette, placementId, { fromDay: '2026-05-01', hours: '25' })
  await ended(mette, placementId, { endedOn: '' })
  const inSummer = at(mette, '2026-06-01T10:00:00Z')
  expect(await placementWithHistory(inSummer, placementId)).toMatchObject({ terms: { hours: 15 }, state: 'ended' })
})

test('the timeline is told of what has happened, and not of what is to come', async () => {
  await placed(mette, signe, { startDay: '2026-04-01', title: 'Gardener' })
  const placementId = await placed(mette, signe)
  await changed(mette, placementId)
  await changed(mette, placementId, { fromDay: '2026-05-01', hours: '25' })
  const told = (await placementEntries(mette, signe.id)).map(({ what, day, title }) => `${day} ${what} ${title}`)
  expect(told.sort()).toEqual(['2026-03-02 began Shop assistant', '2026-03-09 changed Shop assistant'])
  expect(TODAY).toBe('2026-03-16')
})
