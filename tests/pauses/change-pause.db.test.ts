import { beforeEach, describe, expect, test } from 'vitest'
import type { StaffActor } from '#lib/access/actor'
import { changePause } from '#lib/pauses/change-pause'
import { earlierAgreements } from '#lib/pauses/queries'
import { takeBackPause } from '#lib/pauses/take-back-pause'
import { aService, at, command, type Person, type ServiceKit, TODAY } from '#tests/build/service'
import { auditOf, earlierOf, eventLinesOf, eventsOf, happened, refusal } from '#tests/build/trace'
import { changeForm, onHold, pausedBefore, pausesOf } from '#tests/pauses/kit'

let amager: ServiceKit
let mette: StaffActor
let signe: Person

beforeEach(async () => {
  amager = await aService()
  mette = await amager.specialist('Mette')
  signe = await amager.person('Signe', { with: mette })
})

describe('a pause stays as it was agreed', () => {
  test.each([
    ['begins tomorrow', '2026-03-17', 'startsLater', {}],
    ['begins before they came', '2025-11-30', 'beforeStart', { day: '2025-12-01' }],
    ['runs through an earlier one', '2026-02-15', 'overlaps', { from: '2026-02-10', to: '2026-02-20' }],
  ])('where it %s', async (_how, fromDay, key, values) => {
    await pausedBefore(mette, signe, '2026-02-10', '2026-02-20')
    const pauseId = await onHold(mette, signe, { fromDay: '2026-03-10' })
    const answer = await changePause(mette, changeForm(pauseId, { fromDay }))
    expect(answer).toEqual(refusal('fromDay', `pauses.errors.${key}`, { name: 'Signe', ...values }))
    expect((await pausesOf(signe)).at(-1)).toMatchObject({ fromDay: '2026-03-10', version: 1 })
    expect(await earlierOf(signe, pauseId)).toEqual([])
  })

  test('where it begins after it ended', async () => {
    const pauseId = await pausedBefore(mette, signe, '2026-02-10', '2026-02-20')
    const answer = await changePause(mette, changeForm(pauseId, { fromDay: '2026-02-21', version: '2' }))
    expect(answer).toEqual(refusal('fromDay', 'pauses.errors.afterItsEnd', { day: '2026-02-20' }))
  })

  test('where it reaches into the one that is open now', async () => {
    const pauseId = await pausedBefore(mette, signe, '2026-02-10', '2026-02-20')
    await onHold(mette, signe, { fromDay: '2026-02-20' })
    const answer = await changePause(mette, changeForm(pauseId, { fromDay: '2026-02-20', version: '2' }))
    expect(answer).toMatchObject({ problems: { fromDay: { key: 'pauses.errors.onHoldAlready' } } })
  })

  test('once it was taken back', async () => {
    const pauseId = await onHold(mette, signe)
    await takeBackPause(mette, command({ pauseId }))
    for (const version of ['1', '2']) {
      expect(await changePause(mette, changeForm(pauseId, { version }))).toEqual(
        happened('pauses.errors.takenBackMeanwhile', { self: 'yes', who: 'Mette', day: TODAY }),
      )
    }
    expect(await earlierOf(signe, pauseId)).toEqual([])
  })

  test('where somebody changed it first, who is told how it reads now', async () => {
    const pauseId = await onHold(mette, signe)
    const karim = await amager.supervisor('Karim')
    await changePause(karim, changeForm(pauseId, { kind: 'family', touchWeekday: '5' }))
    expect(await changePause(mette, changeForm(pauseId, { kind: 'study' }))).toMatchObject({
      kind: 'changed',
      version: 2,
      reads: { kind: 'family', touchBy: 'text', touchWeekday: 5, lookAgainDay: null, note: null },
    })
    expect(await pausesOf(signe)).toMatchObject([{ kind: 'family', version: 2 }])
  })
})

test('what is agreed anew is kept with how it was agreed before, by whom and when', async () => {
  const pauseId = await onHold(mette, signe, { fromDay: '2026-03-10', note: 'Until Easter, perhaps.' })
  const later = at(await amager.supervisor('Karim'), '2026-03-20T12:00:00Z')
  const anew = { fromDay: '2026-03-10', lookAgainDay: '2026-05-01', kind: 'hospital', touchBy: 'meeting' }
  expect(await changePause(later, changeForm(pauseId, anew))).toEqual({ kind: 'done', value: { name: 'Signe' } })
  expect(await pausesOf(signe)).toMatchObject([{ ...anew, note: null, byAccount: mette.accountId, version: 2 }])
  expect(await earlierOf(signe, pauseId)).toMatchObject([
    {
      ...{ record: 'pause', version: 1, changedBy: later.accountId, changedAt: later.now },
      was: {
        fromDay: '2026-03-10',
        lookAgainDay: null,
        kind: 'health',
        touchBy: 'text',
        note: 'Until Easter, perhaps.',
      },
    },
  ])
  expect(await earlierAgreements(mette, signe.id)).toMatchObject([
    { recordId: pauseId, by: 'Karim', changedAt: later.now, was: { kind: 'health', note: 'Until Easter, perhaps.' } },
  ])
  expect(await auditOf(later, signe)).toEqual(['pause.change done: Signe'])
  expect(await eventLinesOf(signe)).toHaveLength(1)
})

test('a pause found to be their wish after all is one we made together, and ours no longer is', async () => {
  const pauseId = await onHold(mette, signe, { fromDay: '2026-03-10', wishedBy: 'us' })
  await changePause(mette, changeForm(pauseId, { fromDay: '2026-03-10', wishedBy: 'person' }))
  expect(await eventsOf(signe)).toEqual(['2026-03-10 paused_together'])
  await changePause(mette, changeForm(pauseId, { fromDay: '2026-03-10', wishedBy: 'us', version: '2' }))
  expect(await eventsOf(signe)).toEqual([])
})

test('a pause that is over can be put right, and stays over', async () => {
  const pauseId = await pausedBefore(mette, signe, '2026-02-10', '2026-02-20')
  await changePause(mette, changeForm(pauseId, { fromDay: '2026-02-05', version: '2' }))
  expect(await pausesOf(signe)).toMatchObject([{ fromDay: '2026-02-05', endedOn: '2026-02-20', endedHow: 'resumed' }])
  expect(await eventsOf(signe)).toEqual(['2026-02-05 paused_together', '2026-02-20 resumed'])
})
