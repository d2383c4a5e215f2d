import { beforeEach, describe, expect, test } from 'vitest'
import type { StaffActor } from '#lib/access/actor'
import { takeBackPause } from '#lib/pauses/take-back-pause'
import { undoTakeBack } from '#lib/pauses/undo-take-back'
import { aService, at, command, type Person } from '#tests/build/service'
import { auditOf, done, eventsOf, happened, refusal } from '#tests/build/trace'
import { onHold, pausedBefore, pausesOf } from '#tests/pauses/kit'

let mette: StaffActor
let signe: Person

beforeEach(async () => {
  const amager = await aService()
  mette = await amager.specialist('Mette')
  signe = await amager.person('Signe', { with: mette })
})

const takenBack = async (pauseId: string) => {
  done(await takeBackPause(mette, command({ pauseId, because: 'wrong Signe' })))
  return pauseId
}

describe('taking back is not undone', () => {
  test('where the pause stands: on hold, or resumed', async () => {
    const before = await pausedBefore(mette, signe, '2026-02-01', '2026-02-10')
    const open = await onHold(mette, signe, { fromDay: '2026-03-02' })
    expect(await undoTakeBack(mette, command({ pauseId: before }))).toEqual(happened('pauses.errors.stands'))
    const onHoldAgain = happened('pauses.errors.onHoldAgain', { day: '2026-03-02' })
    expect(await undoTakeBack(mette, command({ pauseId: open }))).toEqual(onHoldAgain)
  })

  test('once another pause lies over it', async () => {
    const pauseId = await takenBack(await onHold(mette, signe, { fromDay: '2026-03-02' }))
    await onHold(mette, signe, { fromDay: '2026-03-10' })
    const before = await pausesOf(signe)
    expect(await undoTakeBack(mette, command({ pauseId }))).toEqual(refusal('form', 'pauses.errors.newerPause'))
    expect(await pausesOf(signe)).toEqual(before)
  })
})

test('it was right after all: the search is on hold as if nobody had taken it back', async () => {
  const pauseId = await takenBack(await onHold(mette, signe, { fromDay: '2026-03-02' }))
  const later = at(mette, '2026-03-18T09:00:00Z')
  expect(await undoTakeBack(later, command({ pauseId }))).toEqual({ kind: 'done', value: { name: 'Signe' } })
  const open = { endedHow: null, endedOn: null, endedAt: null, endedBy: null, endedBecause: null }
  expect(await pausesOf(signe)).toMatchObject([{ fromDay: '2026-03-02', ...open, version: 3 }])
  expect(await eventsOf(signe)).toEqual(['2026-03-02 paused_together'])
  expect((await auditOf(mette, signe)).at(-1)).toBe('pause.undo_take_back done: Signe')
})

test('one that had been resumed is over again, on the day it was', async () => {
  const pauseId = await takenBack(await pausedBefore(mette, signe, '2026-03-02', '2026-03-10'))
  done(await undoTakeBack(mette, command({ pauseId })))
  expect(await pausesOf(signe)).toMatchObject([{ endedHow: 'resumed', endedOn: '2026-03-10', endedBecause: null }])
  expect(await eventsOf(signe)).toEqual(['2026-03-02 paused_together', '2026-03-10 resumed'])
})
