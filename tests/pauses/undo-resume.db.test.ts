import { beforeEach, describe, expect, test } from 'vitest'
import type { StaffActor } from '#lib/access/actor'
import { changeSearch } from '#lib/pauses/change-search'
import { resumeSearch } from '#lib/pauses/resume-search'
import { takeBackPause } from '#lib/pauses/take-back-pause'
import { undoResume } from '#lib/pauses/undo-resume'
import { aService, at, command, type Person, type ServiceKit, TODAY } from '#tests/build/service'
import { auditOf, eventLinesOf, eventsOf, happened, refusal } from '#tests/build/trace'
import { onHold, pausedBefore, pausesOf, resumeForm, searchForm, searchOf } from '#tests/pauses/kit'

let amager: ServiceKit
let mette: StaffActor
/** The same Monday, a minute and two minutes later. */
let soon: StaffActor
let then: StaffActor
let signe: Person

beforeEach(async () => {
  amager = await aService()
  mette = await amager.specialist('Mette')
  soon = at(mette, '2026-03-16T09:01:00Z')
  then = at(mette, '2026-03-16T09:02:00Z')
  signe = await amager.person('Signe', { with: mette, search: 'active' })
})

describe('resuming cannot be undone', () => {
  test('where it never happened', async () => {
    const pauseId = await onHold(mette, signe)
    expect(await undoResume(mette, command({ pauseId }))).toEqual(happened('pauses.errors.onHoldAgain', { day: TODAY }))
    await takeBackPause(mette, command({ pauseId }))
    const taken = { self: 'yes', who: 'Mette', day: TODAY }
    expect(await undoResume(mette, command({ pauseId }))).toEqual(happened('pauses.errors.takenBackMeanwhile', taken))
    expect(await pausesOf(signe)).toMatchObject([{ endedHow: 'taken_back', version: 2 }])
  })

  test.each([
    ['still open', (newer: string) => newer],
    ['over', (newer: string) => resumeSearch(mette, resumeForm(newer))],
  ])('once a newer pause has begun, though it is %s', async (_how, end) => {
    const pauseId = await pausedBefore(mette, signe, '2026-02-10', '2026-02-20')
    await end(await onHold(mette, signe, { fromDay: '2026-03-01' }))
    const before = await pausesOf(signe)
    expect(await undoResume(mette, command({ pauseId }))).toEqual(refusal('form', 'pauses.errors.newerPause'))
    expect(await pausesOf(signe)).toEqual(before)
  })
})

test('undone, the pause goes on as if it had not ended', async () => {
  const pauseId = await pausedBefore(mette, signe, '2026-03-02', '2026-03-10')
  const later = at(mette, '2026-03-18T09:00:00Z')
  expect(await undoResume(later, command({ pauseId }))).toEqual({ kind: 'done', value: { name: 'Signe' } })
  const open = { endedHow: null, endedOn: null, endedAt: null, endedBy: null, endedBecause: null }
  expect(await pausesOf(signe)).toMatchObject([{ fromDay: '2026-03-02', ...open, version: 3 }])
  expect(await eventsOf(signe)).toEqual(['2026-03-02 paused_together'])
  const [, resumed, counter] = await eventLinesOf(signe)
  expect([resumed?.kind, counter?.kind, counter?.counters]).toEqual(['resumed', 'resumed', resumed?.id])
  expect((await auditOf(mette, signe)).at(-1)).toBe('pause.undo_resume done: Signe')
})

test('it can be resumed again, and the new day counts', async () => {
  const pauseId = await pausedBefore(mette, signe, '2026-03-02', '2026-03-10')
  await undoResume(mette, command({ pauseId }))
  await resumeSearch(mette, resumeForm(pauseId))
  expect(await eventsOf(signe)).toEqual(['2026-03-02 paused_together', `${TODAY} resumed`])
})

test('a later pause that was a mistake does not stand in the way', async () => {
  const pauseId = await pausedBefore(mette, signe, '2026-03-02', '2026-03-10')
  await takeBackPause(mette, command({ pauseId: await onHold(mette, signe) }))
  expect(await undoResume(mette, command({ pauseId }))).toMatchObject({ kind: 'done' })
})

describe('the pace beneath the pause', () => {
  test('is the one from before, where resuming had changed it', async () => {
    const pauseId = await onHold(mette, signe, { fromDay: '2026-03-02' })
    await resumeSearch(soon, resumeForm(pauseId, { to: 'lighter' }))
    await undoResume(then, command({ pauseId }))
    const moved = [`active 2026-01-05 – ${TODAY}`, `lighter ${TODAY} – ${TODAY}`, `active ${TODAY} –`]
    expect(await searchOf(signe)).toEqual(moved)
  })

  test('is none, where nobody had said anything of the search', async () => {
    const jonas = await amager.person('Jonas', { with: mette, search: null })
    const pauseId = await onHold(mette, jonas)
    await resumeSearch(soon, resumeForm(pauseId, { to: 'active' }))
    await undoResume(then, command({ pauseId }))
    expect((await searchOf(jonas)).at(-1)).toBe(`not_started ${TODAY} –`)
  })

  test('is left alone where resuming had not changed it', async () => {
    const pauseId = await onHold(mette, signe, { fromDay: '2026-03-02' })
    await resumeSearch(soon, resumeForm(pauseId, { to: 'active' }))
    await undoResume(then, command({ pauseId }))
    expect(await searchOf(signe)).toEqual(['active 2026-01-05 –'])
  })

  test('stays as somebody moved it since', async () => {
    const pauseId = await onHold(mette, signe, { fromDay: '2026-03-02' })
    await resumeSearch(soon, resumeForm(pauseId, { to: 'lighter' }))
    await changeSearch(at(mette, '2026-03-17T09:00:00Z'), searchForm(signe, { state: 'in_work' }))
    await undoResume(at(mette, '2026-03-18T09:00:00Z'), command({ pauseId }))
    expect((await searchOf(signe)).at(-1)).toBe('in_work 2026-03-17 –')
  })
})
