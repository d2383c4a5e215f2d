import { beforeEach, describe, expect, test } from 'vitest'
import type { StaffActor } from '#lib/access/actor'
import { mySearch, openPauses, pausesSince, searchStates, standingOf, tracksInSight } from '#lib/pauses/queries'
import { takeBackPause } from '#lib/pauses/take-back-pause'
import { aService, command, type Person, type ServiceKit } from '#tests/build/service'
import { onHold, pausedBefore } from '#tests/pauses/kit'

let amager: ServiceKit
let mette: StaffActor
let signe: Person

beforeEach(async () => {
  amager = await aService()
  mette = await amager.specialist('Mette')
  signe = await amager.person('Signe', { with: mette, search: 'lighter' })
})

test('a person whose search nobody has spoken of has not started', async () => {
  const jonas = await amager.person('Jonas', { with: mette, search: null })
  expect(await mySearch(await amager.clientAccount(jonas))).toEqual({ state: 'not_started', pause: null })
  expect((await tracksInSight(mette)).has(jonas.id)).toBe(false)
})

test('a person reads since when their search rests and what was agreed, and never why', async () => {
  await onHold(mette, signe, { fromDay: '2026-03-02', kind: 'hospital', note: 'ward 4', touchWeekday: '5' })
  const asked = await mySearch(await amager.clientAccount(signe))
  const agreed = { lookAgainDay: null, touchBy: 'text', touchEvery: 'week', touchWeekday: 5 }
  expect(asked).toEqual({ state: 'lighter', pause: { fromDay: '2026-03-02', ...agreed } })
})

test('a pause lies on top of the state it will come back to', async () => {
  await onHold(mette, signe, { fromDay: '2026-03-02' })
  expect((await searchStates(mette)).get(signe.id)).toBe('lighter')
  expect((await tracksInSight(mette)).get(signe.id)).toBe('on_hold')
  expect(await openPauses(mette)).toMatchObject([{ clientId: signe.id, fromDay: '2026-03-02' }])
  expect(await standingOf(mette, signe.id)).toMatchObject({ state: 'lighter', pause: { fromDay: '2026-03-02' } })
})

describe('the pauses that lay on the search since a day', () => {
  test('leave out those taken back and those over before it', async () => {
    await pausedBefore(mette, signe, '2026-01-10', '2026-01-20')
    await takeBackPause(mette, command({ pauseId: await onHold(mette, signe, { fromDay: '2026-03-01' }) }))
    expect(await pausesSince(mette, '2026-01-21')).toEqual([])
  })

  test('hold those still open, however long ago they began, and those resumed on that day or later', async () => {
    await pausedBefore(mette, signe, '2026-01-10', '2026-01-20')
    await onHold(mette, signe, { fromDay: '2026-02-01' })
    const jonas = await amager.person('Jonas', { with: mette })
    await onHold(mette, jonas, { fromDay: '2026-01-05' })
    const held = (await pausesSince(mette, '2026-01-20')).map(({ clientId, fromDay, endedOn }) => [
      clientId,
      fromDay,
      endedOn,
    ])
    expect(held).toEqual([
      [jonas.id, '2026-01-05', null],
      [signe.id, '2026-01-10', '2026-01-20'],
      [signe.id, '2026-02-01', null],
    ])
  })
})
