import { beforeEach, describe, expect, test } from 'vitest'
import type { StaffActor } from '#lib/access/actor'
import { changeSearch } from '#lib/pauses/change-search'
import { tracksInSight } from '#lib/pauses/queries'
import { takeBackPause } from '#lib/pauses/take-back-pause'
import { timelineOf } from '#lib/timeline/queries'
import { aService, command, NOW, type Person, TODAY } from '#tests/build/service'
import { auditOf, done, eventLinesOf, eventsOf, happened } from '#tests/build/trace'
import { onHold, pausedBefore, pausesOf, searchForm } from '#tests/pauses/kit'

let mette: StaffActor
let signe: Person

beforeEach(async () => {
  const amager = await aService()
  mette = await amager.specialist('Mette')
  signe = await amager.person('Signe', { with: mette, search: null })
})

/** What the timeline tells of pauses. */
async function story() {
  const { entries } = await timelineOf(mette, signe.id, 'search', undefined)
  return entries.filter(({ type }) => type !== 'search').map(({ day, type }) => `${day} ${type}`)
}

test('a pause is taken back once only', async () => {
  const pauseId = await onHold(mette, signe)
  await takeBackPause(mette, command({ pauseId, because: 'wrong Signe' }))
  const before = await pausesOf(signe)
  expect(await takeBackPause(mette, command({ pauseId, because: 'again' }))).toEqual(
    happened('pauses.errors.takenBackMeanwhile', { self: 'yes', who: 'Mette', day: TODAY }),
  )
  expect(await pausesOf(signe)).toEqual(before)
  expect(await eventLinesOf(signe)).toHaveLength(2)
})

describe('taken back', () => {
  test('it stays readable, with the reason where one was given, and counts nowhere', async () => {
    const pauseId = await onHold(mette, signe, { fromDay: '2026-03-02' })
    const answer = done(await takeBackPause(mette, command({ pauseId, because: ' wrong Signe ' })))
    expect(answer).toEqual({ name: 'Signe', pauseId })
    expect(await pausesOf(signe)).toMatchObject([
      {
        ...{ fromDay: '2026-03-02', endedHow: 'taken_back', endedOn: null, endedBecause: 'wrong Signe' },
        ...{ endedBy: mette.accountId, endedAt: NOW, version: 2 },
      },
    ])
    expect(await eventsOf(signe)).toEqual([])
    expect((await auditOf(mette, signe)).at(-1)).toBe('pause.take_back done: Signe')
  })

  test('one that was resumed already counts nowhere either, and keeps the day it was resumed', async () => {
    const pauseId = await pausedBefore(mette, signe, '2026-03-02', '2026-03-10')
    await takeBackPause(mette, command({ pauseId }))
    expect(await pausesOf(signe)).toMatchObject([{ endedHow: 'taken_back', endedOn: '2026-03-10', endedBecause: null }])
    expect(await eventsOf(signe)).toEqual([])
  })

  test('the search can be moved again, and nobody sees it on hold', async () => {
    const pauseId = await onHold(mette, signe)
    expect((await tracksInSight(mette)).get(signe.id)).toBe('on_hold')
    await takeBackPause(mette, command({ pauseId }))
    expect((await tracksInSight(mette)).get(signe.id)).toBeUndefined()
    expect(await changeSearch(mette, searchForm(signe))).toMatchObject({ kind: 'done' })
  })
})

test('taken back and resumed are two stories', async () => {
  await pausedBefore(mette, signe, '2026-02-01', '2026-02-10')
  const pauseId = await onHold(mette, signe, { fromDay: '2026-03-02' })
  expect(await story()).toEqual(['2026-03-02 pause_began', '2026-02-10 pause_ended', '2026-02-01 pause_began'])
  await takeBackPause(mette, command({ pauseId }))
  expect(await story()).toEqual(['2026-03-02 pause_taken_back', '2026-02-10 pause_ended', '2026-02-01 pause_began'])
  expect(await eventsOf(signe)).toEqual(['2026-02-01 paused_together', '2026-02-10 resumed'])
})
