import { beforeEach, describe, expect, test } from 'vitest'
import { placements } from '#db/schema/placements'
import type { StaffActor } from '#lib/access/actor'
import { addSupport } from '#lib/follow-along/add-support'
import { changeSupport } from '#lib/follow-along/change-support'
import { endSupport } from '#lib/follow-along/end-support'
import { putBackSupport } from '#lib/follow-along/put-back-support'
import { jobsOfPerson, supportWithHistory } from '#lib/follow-along/queries'
import { takeBackSupport } from '#lib/follow-along/take-back-support'
import { undoEndOfSupport } from '#lib/follow-along/undo-end-of-support'
import { aService, at, command, NOW, type Person, type ServiceKit, TODAY, write } from '#tests/build/service'
import { auditOf, done, earlierOf, eventsOf, happened, NOT_FOUND, refusal } from '#tests/build/trace'
import { aJob, changedHours, changeSupportForm, supported, supportForm, supportsOf } from '#tests/follow-along/kit'

let amager: ServiceKit
let mette: StaffActor
let signe: Person
let jobId: string

beforeEach(async () => {
  amager = await aService()
  mette = await amager.specialist('Mette')
  signe = await amager.person('Signe', { with: mette })
  jobId = await aJob(mette, signe)
})

describe('nothing is planned around a job', () => {
  test.each([
    ['without saying what', { what: ' ' }, 'what', 'follow-along.errors.whatMissing'],
    ['without saying by whom', { byWhom: '' }, 'byWhom', 'follow-along.errors.byWhomMissing'],
    ['by nobody there is', { byWhom: 'robot' }, 'byWhom', 'follow-along.errors.byWhomMissing'],
    ['from a day no month has', { fromDay: '2026-02-30' }, 'fromDay', 'follow-along.errors.fromMissing'],
    ['until before it begins', { toDay: '2026-03-15' }, 'toDay', 'follow-along.errors.endsBefore'],
  ])('%s', async (_how, fields, field, key) => {
    expect(await addSupport(mette, supportForm(jobId, fields))).toEqual(refusal(field, key))
    expect(await supportsOf(signe)).toEqual([])
  })

  test('in more words than fit', async () => {
    const outcome = await addSupport(mette, supportForm(jobId, { what: 'a'.repeat(501) }))
    expect(outcome).toEqual(refusal('what', 'form.tooLong', { longest: 500 }))
  })

  test('that was taken back, or is out of reach', async () => {
    const takenBack = { takenBackAt: NOW, takenBackBy: mette.accountId }
    await write((tx) => tx.update(placements).set(takenBack))
    expect(await addSupport(mette, supportForm(jobId))).toEqual(
      happened('follow-along.errors.jobTakenBack', { self: 'yes', who: 'Mette', day: TODAY }),
    )
    const vera = await amager.specialist('Vera')
    await expect(addSupport(vera, supportForm(jobId))).rejects.toEqual(NOT_FOUND)
  })
})

test('jobs come in the order in which they matter today, each with the hours it has now', async () => {
  await changedHours(mette, signe, jobId, '2026-03-09')
  await aJob(mette, signe, { title: 'Gardener', startDay: '2026-05-04', hours: 10 })
  await aJob(mette, signe, { title: 'Cook', startDay: null, hours: 8 })
  await aJob(mette, signe, { title: 'Driver', startDay: '2026-03-10', endedAt: NOW, endedBy: 'agreed' })
  expect((await jobsOfPerson(mette, signe.id)).map(({ title, hours }) => [title, hours])).toEqual([
    ['Shop assistant', 20],
    ['Cook', 8],
    ['Gardener', 10],
    ['Driver', null],
  ])
})

test('what, by whom and from when are enough, before the job begins too', async () => {
  await supported(mette, signe, { howOften: '', fromDay: '2026-05-04' }, jobId)
  await supported(mette, signe, { byWhom: 'co_worker', whoWords: 'Camilla', stepDown: 'Then the shift leader.' }, jobId)
  expect(
    (await supportsOf(signe)).map(({ byWhom, whoWords, howOften, fromDay }) => [byWhom, whoWords, howOften, fromDay]),
  ).toEqual([
    ['us', null, null, '2026-05-04'],
    ['co_worker', 'Camilla', 'week', TODAY],
  ])
  expect(await auditOf(mette, signe)).toEqual(['work_support.add done: Signe', 'work_support.add done: Signe'])
})

test('a plan made in one sitting was made together once, and no longer once nothing is left of it', async () => {
  const first = await supported(mette, signe, { together: 'yes' }, jobId)
  const second = await supported(mette, signe, { together: 'yes', byWhom: 'family' }, jobId)
  expect(await eventsOf(signe)).toEqual(['2026-03-16 did_together'])
  done(await takeBackSupport(mette, command({ supportId: first })))
  expect(await eventsOf(signe)).toEqual(['2026-03-16 did_together'])
  done(await takeBackSupport(mette, command({ supportId: second })))
  expect(await eventsOf(signe)).toEqual([])
})

test('a plan whose last part was taken back by mistake was made together after all once that part is put back', async () => {
  const supportId = await supported(mette, signe, { together: 'yes' }, jobId)
  expect(await putBackSupport(mette, command({ supportId }))).toEqual(happened('follow-along.errors.standsAlready'))
  done(await takeBackSupport(mette, command({ supportId })))
  done(await putBackSupport(mette, command({ supportId })))
  expect(await supportsOf(signe)).toMatchObject([{ takenBackAt: null, takenBackBy: null, version: 3 }])
  expect(await eventsOf(signe)).toEqual(['2026-03-16 did_together'])
})

test('a support is not put back around a job that was taken back, nor makes a plan one of us wrote alone a moment', async () => {
  const supportId = await supported(mette, signe, {}, jobId)
  done(await takeBackSupport(mette, command({ supportId })))
  const job = (takenBackAt: Date | null, takenBackBy: string | null) =>
    write((tx) => tx.update(placements).set({ takenBackAt, takenBackBy }))
  await job(NOW, mette.accountId)
  expect(await putBackSupport(mette, command({ supportId }))).toEqual(
    happened('follow-along.errors.jobTakenBack', { self: 'yes', who: 'Mette', day: TODAY }),
  )
  await job(null, null)
  done(await putBackSupport(mette, command({ supportId })))
  expect(await eventsOf(signe)).toEqual([])
})

test('a plan one of us wrote alone is no such moment', async () => {
  await supported(mette, signe, {}, jobId)
  expect(await eventsOf(signe)).toEqual([])
})

describe('a support that stands', () => {
  let supportId: string
  beforeEach(async () => {
    supportId = await supported(mette, signe, {}, jobId)
  })

  test('ends on a day, past or to come, and is there to be read', async () => {
    expect(await endSupport(mette, command({ supportId, toDay: '2026-03-15' }))).toEqual(
      refusal('toDay', 'follow-along.errors.endsBefore'),
    )
    expect(done(await endSupport(mette, command({ supportId, toDay: '2026-06-01' })))).toMatchObject({
      day: '2026-06-01',
    })
    expect(await endSupport(mette, command({ supportId, toDay: TODAY }))).toEqual(
      happened('follow-along.errors.endsMeanwhile', { self: 'yes', who: 'Mette', day: '2026-06-01' }),
    )
    expect(await supportsOf(signe)).toMatchObject([{ toDay: '2026-06-01', version: 2, takenBackAt: null }])
    expect(await earlierOf(signe, supportId)).toMatchObject([{ record: 'support', was: { toDay: null } }])
  })

  test('goes on after all', async () => {
    expect(await undoEndOfSupport(mette, command({ supportId }))).toEqual(
      happened('follow-along.errors.goesOnMeanwhile'),
    )
    done(await endSupport(mette, command({ supportId, toDay: TODAY })))
    done(await undoEndOfSupport(mette, command({ supportId })))
    expect(await supportsOf(signe)).toMatchObject([{ toDay: null, version: 3 }])
  })

  test('is changed with its history, and both texts are shown where somebody came first', async () => {
    done(await changeSupport(mette, changeSupportForm(supportId, { howOften: 'fortnight', stepDown: 'Then Camilla.' })))
    expect(await changeSupport(mette, changeSupportForm(supportId))).toEqual({
      kind: 'changed',
      version: 2,
      reads: {
        ...{ what: 'A visit.', byWhom: 'us', whoWords: null, howOften: 'fortnight', fromDay: TODAY, toDay: null },
        stepDown: 'Then Camilla.',
      },
    })
    expect(await supportWithHistory(mette, supportId)).toMatchObject({
      what: 'A visit.',
      by: 'Mette',
      earlier: [{ version: 1, by: 'Mette', was: { what: 'A call after the shift.', howOften: 'week' } }],
    })
  })

  test('taken back by a colleague, is left alone, and the next is told who did it', async () => {
    const lene = await amager.supervisor('Lene')
    done(await takeBackSupport(lene, command({ supportId })))
    const later = at(mette, '2026-03-16T10:00:00Z')
    const gone = happened('follow-along.errors.takenBackMeanwhile', { self: 'no', who: 'Lene', day: TODAY })
    expect(await takeBackSupport(later, command({ supportId }))).toEqual(gone)
    expect(await changeSupport(later, changeSupportForm(supportId, { version: '2' }))).toEqual(gone)
    expect(await endSupport(later, command({ supportId, toDay: TODAY }))).toEqual(gone)
    expect(await undoEndOfSupport(later, command({ supportId }))).toEqual(gone)
  })
})
