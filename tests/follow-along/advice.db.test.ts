import { beforeEach, describe, expect, test } from 'vitest'
import { benefitsAdvice } from '#db/schema/follow-along'
import type { StaffActor } from '#lib/access/actor'
import { changeAdvice } from '#lib/follow-along/change-advice'
import { noteAdvice } from '#lib/follow-along/note-advice'
import { putBackAdvice } from '#lib/follow-along/put-back-advice'
import { adviceToOffer, adviceWithHistory } from '#lib/follow-along/queries'
import { takeBackAdvice } from '#lib/follow-along/take-back-advice'
import { newId } from '#lib/shared/ids'
import { aService, command, type Person, TODAY } from '#tests/build/service'
import { done, eventsOf, happened, refusal } from '#tests/build/trace'
import { adviceForm, adviceTo, advised, aJob, changeAdviceForm, changedHours } from '#tests/follow-along/kit'

let mette: StaffActor
let signe: Person

beforeEach(async () => {
  const amager = await aService()
  mette = await amager.specialist('Mette')
  signe = await amager.person('Signe', { with: mette })
})

describe('advice is not noted', () => {
  test.each([
    ['without what came of it', { state: '' }, 'state', 'follow-along.errors.stateMissing'],
    ['without what it was about', { occasion: '' }, 'occasion', 'follow-along.errors.occasionMissing'],
    ['for a job there is not', { placementId: newId() }, 'placementId', 'follow-along.errors.jobUnknown'],
    ['as offered tomorrow', { offeredOn: '2026-03-17' }, 'offeredOn', 'follow-along.errors.adviceLater'],
    ['as held on a day, and planned', { state: 'planned', heldOn: TODAY }, 'state', 'follow-along.errors.notHeld'],
    ['as held before', { state: 'held', heldOn: '2026-03-15' }, 'heldOn', 'follow-along.errors.heldBefore'],
    ['by somebody there is not', { byWhom: 'robot' }, 'byWhom', 'form.unknownChoice'],
  ])('%s', async (_how, fields, field, key) => {
    expect(await noteAdvice(mette, adviceForm(signe, fields))).toEqual(refusal(field, key))
    expect(await adviceTo(signe)).toEqual([])
  })
})

test('there is no place for an amount', () => {
  expect(Object.keys(benefitsAdvice).filter((column) => /amount|sum|rate|wage|income|benefit$/i.test(column))).toEqual(
    [],
  )
})

test('it stands quietly as an offer until it is noted, at the start and at each change', async () => {
  const offers = async () => (await adviceToOffer(mette, signe.id)).map(({ occasion, day }) => [occasion, day])
  const placementId = await aJob(mette, signe)
  expect(await offers()).toEqual([['before_start', '2026-03-02']])
  const adviceId = await advised(mette, signe, { placementId })
  expect(await offers()).toEqual([])
  done(await takeBackAdvice(mette, command({ adviceId })))
  expect(await offers()).toEqual([['before_start', '2026-03-02']])
  await changedHours(mette, signe, placementId, '2026-06-01')
  expect(await offers()).toEqual([['hours_or_pay', '2026-06-01']])
  await advised(mette, signe, { placementId, occasion: 'hours_or_pay', state: 'not_wished' })
  expect(await offers()).toEqual([])
  expect(await eventsOf(signe), 'A fact, and nothing to be counted').toEqual([])
})

test('what was offered has been held since, and how it read before is kept', async () => {
  const adviceId = await advised(mette, signe, { offeredOn: '2026-03-02' })
  done(
    await changeAdvice(mette, changeAdviceForm(adviceId, { byWhom: 'municipality', reporting: 'Together, monthly.' })),
  )
  expect(await changeAdvice(mette, changeAdviceForm(adviceId))).toMatchObject({
    kind: 'changed',
    version: 2,
    reads: { state: 'held', byWhom: 'municipality' },
  })
  expect(await adviceWithHistory(mette, adviceId)).toMatchObject({
    ...{ state: 'held', heldOn: TODAY, reporting: 'Together, monthly.' },
    earlier: [{ was: { state: 'offered', offeredOn: '2026-03-02', heldOn: null } }],
  })
})

test('taken back, it is left alone', async () => {
  const adviceId = await advised(mette, signe)
  done(await takeBackAdvice(mette, command({ adviceId })))
  const gone = happened('follow-along.errors.takenBackMeanwhile', { self: 'yes', who: 'Mette', day: TODAY })
  expect(await takeBackAdvice(mette, command({ adviceId }))).toEqual(gone)
  expect(await changeAdvice(mette, changeAdviceForm(adviceId, { version: '2' }))).toEqual(gone)
})

test('taken back by mistake, it is put back and is offered no second time', async () => {
  const adviceId = await advised(mette, signe)
  expect(await putBackAdvice(mette, command({ adviceId }))).toEqual(happened('follow-along.errors.standsAlready'))
  done(await takeBackAdvice(mette, command({ adviceId })))
  done(await putBackAdvice(mette, command({ adviceId })))
  expect(await adviceTo(signe)).toMatchObject([{ state: 'offered', takenBackAt: null, takenBackBy: null }])
})
