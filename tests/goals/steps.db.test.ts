import { beforeEach, describe, expect, test } from 'vitest'
import type { StaffActor } from '#lib/access/actor'
import { changeStep } from '#lib/goals/change-step'
import { markFirstTime } from '#lib/goals/mark-first-time'
import { offerStep } from '#lib/goals/offer-step'
import { putBackStep } from '#lib/goals/put-back-step'
import { nextStepsOfReach, openSteps, settledSteps } from '#lib/goals/queries'
import { reopenStep } from '#lib/goals/reopen-step'
import { settleStep } from '#lib/goals/settle-step'
import { takeBackGoal } from '#lib/goals/take-back-goal'
import { takeBackStep } from '#lib/goals/take-back-step'
import { aService, command, type Person, type ServiceKit, TODAY } from '#tests/build/service'
import { done, earlierOf, eventsOf, happened, refusal } from '#tests/build/trace'
import { offered, settling, stepDone, stepForm, stepsOf, wanted } from '#tests/goals/kit'

let amager: ServiceKit
let mette: StaffActor
let signe: Person

beforeEach(async () => {
  amager = await aService()
  mette = await amager.specialist('Mette')
  signe = await amager.person('Signe', { with: mette })
})

describe('a step is not offered', () => {
  test.each([
    ['without words', { words: '' }, 'words', 'goals.errors.stepMissing'],
    ['as nobody’s', { whose: '' }, 'whose', 'goals.errors.whoseMissing'],
    ['by nobody', { offeredBy: 'doctor' }, 'offeredBy', 'goals.errors.offeredMissing'],
    ['around a day no month has', { aroundDay: '2026-02-30' }, 'aroundDay', 'form.notADay'],
  ])('%s', async (_how, fields, field, key) => {
    expect(await offerStep(mette, stepForm(signe, fields))).toEqual(refusal(field, key))
    expect(await stepsOf(signe)).toEqual([])
  })

  test('towards a goal of somebody else, or one that was taken back', async () => {
    const jonas = await amager.person('Jonas', { with: mette })
    const goalId = await wanted(mette, jonas)
    expect(await offerStep(mette, stepForm(signe, { goalId }))).toEqual(refusal('goalId', 'goals.errors.goalGone'))
    const own = await wanted(mette, signe)
    done(await takeBackGoal(mette, command({ goalId: own })))
    expect(await offerStep(mette, stepForm(signe, { goalId: own }))).toEqual(refusal('goalId', 'goals.errors.goalGone'))
  })
})

test('a step is an offer, by either, around a day or on none; the first of each person is told of', async () => {
  const goalId = await wanted(mette, signe)
  await offered(mette, signe, { words: 'Sometime', offeredBy: 'person' })
  await offered(mette, signe, { words: 'Ring the nursery', aroundDay: '2026-03-20', goalId })
  expect((await openSteps(mette, signe.id)).map(({ words }) => words)).toEqual(['Ring the nursery', 'Sometime'])
  const first = { clientId: signe.id, words: 'Ring the nursery', whose: 'person', aroundDay: '2026-03-20', goalId }
  expect(await nextStepsOfReach(mette)).toMatchObject([first])
  expect(await eventsOf(signe)).toEqual([])
})

describe('what came of it', () => {
  test.each([
    ['done by the person', 'done', 'person', [`${TODAY} they_led`]],
    ['done together', 'done', 'together', [`${TODAY} did_together`]],
    ['done by us', 'done', 'us', []],
    ['dropped by the person', 'dropped', 'person', []],
    ['dropped by us', 'dropped', 'us', []],
  ])('%s', async (_what, how, who, events) => {
    const stepId = await offered(mette, signe)
    expect(done(await settleStep(mette, settling(stepId, how, who)))).toEqual({ stepId, how })
    expect(await eventsOf(signe)).toEqual(events)
    expect(await openSteps(mette, signe.id)).toEqual([])
    const said = how === 'done' ? { ledBy: who, droppedBy: null } : { ledBy: null, droppedBy: who }
    expect(await settledSteps(mette, signe.id)).toMatchObject([{ step: { state: how, settledOn: TODAY, ...said } }])
  })

  test('is not said twice, and not of what a button never said', async () => {
    const stepId = await stepDone(mette, signe)
    expect(await settleStep(mette, settling(stepId, 'dropped'))).toEqual(
      happened('goals.errors.settledMeanwhile', { how: 'done', self: 'yes', who: 'Mette' }),
    )
    expect(await settleStep(mette, settling(stepId, 'failed'))).toEqual(refusal('settle', 'form.unknownChoice'))
  })

  test('is undone: the offer is open again, and what followed counts no longer', async () => {
    const stepId = await stepDone(mette, signe)
    done(await markFirstTime(mette, command({ stepId })))
    expect(await eventsOf(signe)).toEqual([`${TODAY} first_step`, `${TODAY} they_led`])
    done(await reopenStep(mette, command({ stepId })))
    expect(await eventsOf(signe)).toEqual([])
    expect(await openSteps(mette, signe.id)).toMatchObject([{ id: stepId, ledBy: null, firstTime: false }])
    expect(await reopenStep(mette, command({ stepId }))).toEqual(happened('goals.errors.openAlready'))
  })
})

test('a first time is marked once, and only of what is done', async () => {
  const open = await offered(mette, signe)
  expect(await markFirstTime(mette, command({ stepId: open }))).toEqual(happened('goals.errors.notDone'))
  const stepId = await stepDone(mette, signe, 'together')
  done(await markFirstTime(mette, command({ stepId })))
  expect(await eventsOf(signe)).toEqual([`${TODAY} did_together`, `${TODAY} first_step`])
  expect(await markFirstTime(mette, command({ stepId }))).toEqual(happened('goals.errors.firstAlready'))
})

describe('a step is put right', () => {
  const form = (stepId: string, version: string, fields: Record<string, string>) => {
    const { clientId: _, ...step } = stepForm(signe, fields)
    return { ...step, stepId, version }
  }

  test('and given another day; how it read is kept', async () => {
    const stepId = await offered(mette, signe, { aroundDay: '2026-03-10' })
    done(await changeStep(mette, form(stepId, '1', { aroundDay: '2026-03-24', ledBy: 'us' })))
    expect(await stepsOf(signe)).toMatchObject([{ aroundDay: '2026-03-24', ledBy: null, version: 2 }])
    expect(await earlierOf(signe, stepId)).toMatchObject([{ record: 'next_step', was: { aroundDay: '2026-03-10' } }])
    expect(await changeStep(mette, form(stepId, '1', {}))).toMatchObject({ kind: 'changed', version: 2 })
  })

  test('with the day on which it was done, and who led: what follows moves along', async () => {
    const stepId = await stepDone(mette, signe)
    const tomorrow = form(stepId, '2', { settledOn: '2026-03-17' })
    expect(await changeStep(mette, tomorrow)).toEqual(refusal('settledOn', 'goals.errors.stillToCome'))
    done(await changeStep(mette, form(stepId, '2', { settledOn: '2026-03-13', ledBy: 'together', firstTime: 'yes' })))
    expect(await eventsOf(signe)).toEqual(['2026-03-13 did_together', '2026-03-13 first_step'])
  })

  test('or taken back, with what followed from it, and put back', async () => {
    const stepId = await stepDone(mette, signe)
    done(await takeBackStep(mette, command({ stepId })))
    expect([await settledSteps(mette, signe.id), await eventsOf(signe)]).toEqual([[], []])
    expect(await reopenStep(mette, command({ stepId }))).toMatchObject({
      problems: { form: { key: 'goals.errors.takenBackMeanwhile' } },
    })
    done(await putBackStep(mette, command({ stepId })))
    expect(await eventsOf(signe)).toEqual([`${TODAY} they_led`])
    expect(await putBackStep(mette, command({ stepId }))).toEqual(happened('goals.errors.standsAlready'))
  })
})
