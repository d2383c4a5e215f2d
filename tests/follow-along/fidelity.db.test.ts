import { beforeEach, expect, test } from 'vitest'
import type { StaffActor } from '#lib/access/actor'
import { changeDisclosure } from '#lib/follow-along/change-disclosure'
import { changeSupport } from '#lib/follow-along/change-support'
import {
  adviceOfPerson,
  agreementsOverTime,
  disclosuresOfPerson,
  earlierDisclosures,
  jobsOfPerson,
  supportsOfPerson,
  supportWithHistory,
} from '#lib/follow-along/queries'
import { talksAbout } from '#lib/follow-along/rules/disclosure'
import { aroundJob } from '#lib/follow-along/rules/supports'
import { writeGeneral } from '#lib/follow-along/write-general'
import { aService, type Person, TODAY } from '#tests/build/service'
import { done } from '#tests/build/trace'
import {
  advised,
  aJob,
  changedHours,
  changeSupportForm,
  generalForm,
  rewriting,
  supported,
  thoughtThrough,
} from '#tests/follow-along/kit'

let mette: StaffActor
let signe: Person
let placementId: string

beforeEach(async () => {
  const amager = await aService()
  mette = await amager.specialist('Mette')
  signe = await amager.person('Signe', { with: mette })
  placementId = await aJob(mette, signe)
})

test('item 12: whether somebody who knows advised before the start and at a change, and who helps to report', async () => {
  const before = { offeredOn: '2026-02-10', heldOn: '2026-02-20', reporting: 'On the first of the month, together.' }
  await advised(mette, signe, { placementId, state: 'held', byWhom: 'adviser', ...before })
  await changedHours(mette, signe, placementId, '2026-03-16')
  const change = { occasion: 'hours_or_pay', offeredOn: '2026-03-09', heldOn: '2026-03-12' }
  await advised(mette, signe, { placementId, state: 'held', byWhom: 'us', ...change })
  const [job] = await jobsOfPerson(mette, signe.id)
  const advice = (await adviceOfPerson(mette, signe.id))
    .map((row) => row.advice)
    .filter((one) => one.takenBackAt === null)
  const start = advice.find(({ occasion }) => occasion === 'before_start')
  expect([start?.heldOn, job?.startDay, start?.byWhom, start?.reporting]).toEqual([
    ...['2026-02-20', '2026-03-02', 'adviser', 'On the first of the month, together.'],
  ])
  expect(advice.find(({ occasion }) => occasion === 'hours_or_pay')).toMatchObject({
    ...{ offeredOn: '2026-03-09', heldOn: '2026-03-12', byWhom: 'us' },
  })
})

test('item 13: whether pros and cons, adjustments and wording came first, and when it was talked about again', async () => {
  const thoughts = { pros: 'No hiding.', cons: 'Looks.', adjustments: 'Breaks.', wording: 'I need a break at ten.' }
  done(await writeGeneral(mette, generalForm(signe, { talkedOn: '2026-01-20', ...thoughts })))
  const id = await thoughtThrough(mette, signe, { placementId, talkedOn: '2026-02-25', ...thoughts })
  done(await changeDisclosure(mette, rewriting(id, { talkedOn: TODAY, decision: 'tell', ...thoughts })))
  const earlier = await earlierDisclosures(mette, signe.id)
  const sheets = (await disclosuresOfPerson(mette, signe.id)).map(({ sheet }) => ({
    employer: sheet.employerName,
    isThoughtThrough: Boolean(sheet.pros && sheet.cons && sheet.adjustments && sheet.wording),
    talks: talksAbout([
      ...earlier.filter((one) => one.disclosureId === sheet.id),
      { ...sheet, wasPutRight: false, disclosureId: sheet.id },
    ]).map(({ talkedOn, decision }) => `${talkedOn} ${decision}`),
  }))
  expect(sheets).toEqual([
    { employer: null, isThoughtThrough: true, talks: ['2026-01-20 undecided'] },
    { employer: 'Netto', isThoughtThrough: true, talks: ['2026-02-25 tell_in_part', '2026-03-16 tell'] },
  ])
})

test('item 22: how many kinds of people are around each job, what they do, and what it steps down to', async () => {
  const plan = { stepDown: 'Once a month, then Camilla alone.' }
  const ours = await supported(mette, signe, { fromDay: '2026-03-02', ...plan }, placementId)
  await supported(mette, signe, { byWhom: 'co_worker', howOften: 'daily', fromDay: '2026-03-02' }, placementId)
  await supported(mette, signe, { byWhom: 'family', fromDay: '2026-02-20', toDay: '2026-03-06' }, placementId)
  done(await changeSupport(mette, changeSupportForm(ours, { howOften: 'month', fromDay: '2026-03-02', ...plan })))
  const supports = (await supportsOfPerson(mette, signe.id)).map(({ support }) => support)
  const { around, over } = aroundJob(supports, TODAY)
  expect(around.map(({ byWhom, supports: theirs }) => [byWhom, theirs.map(({ howOften }) => howOften)])).toEqual([
    ['us', ['month']],
    ['co_worker', ['daily']],
  ])
  expect(over.map(({ byWhom, toDay }) => [byWhom, toDay])).toEqual([['family', '2026-03-06']])
  const { stepDown, earlier } = (await supportWithHistory(mette, ours)) ?? {}
  expect([stepDown, earlier?.map(({ was }) => was.howOften)]).toEqual([plan.stepDown, ['week']])
})

test('the person’s story tells what began, ended, was decided and advised, and nothing that lies ahead', async () => {
  await supported(mette, signe, { fromDay: '2026-03-02', toDay: '2026-03-13' }, placementId)
  await supported(mette, signe, { fromDay: '2026-05-04' }, placementId)
  const id = await thoughtThrough(mette, signe, { placementId, talkedOn: '2026-02-25', wording: 'Never told here.' })
  done(await changeDisclosure(mette, rewriting(id)))
  await advised(mette, signe, { placementId, state: 'held', offeredOn: '', heldOn: '2026-02-20', adviser: 'Jens' })
  const story = await agreementsOverTime(mette, signe.id)
  expect(story.map(({ day, what, which, words }) => [day, what, which, words].join(' ')).toSorted()).toEqual([
    '2026-02-20 advice held Jens',
    '2026-02-25 telling_decided tell_in_part Netto',
    '2026-03-02 support_began us A call after the shift.',
    '2026-03-13 support_ended us A call after the shift.',
    '2026-03-16 telling_decided tell Netto',
  ])
})
