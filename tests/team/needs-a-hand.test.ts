import { describe, expect, test } from 'vitest'
import { byNeed, type HeldPause, teamCaseload, whoNeedsAHand } from '#lib/team/rules'

const TODAY = '2026-03-16'
const held = (name: string, pause: Partial<HeldPause> = {}): HeldPause => ({
  ...{ id: name, clientId: name, name, fromDay: '2026-02-02', endedOn: null, touches: [] },
  ...{ touchBy: 'text', touchEvery: 'week', touchWeekday: null },
  ...pause,
})
const carrying = (count: number, fte: number, specialistId: string | null = 'Mette') => {
  const mette = { accountId: 'Mette', name: 'Mette', teamId: 'east', fte }
  const one = { name: 'Jonas', specialistId, teamId: 'east', support: 'supported', track: 'active' } as const
  return teamCaseload(
    [mette],
    Array.from({ length: count }, (_, index) => ({ ...one, id: String(index) })),
  )
}

describe('nobody needs a hand', () => {
  test.each([
    ['while a promise is younger than five days', held('Signe', { touches: ['2026-03-05'] })],
    ['where the pause has ended', held('Signe', { endedOn: '2026-02-20' })],
    ['where they reach out themselves', held('Signe', { touchBy: 'they_reach_out' })],
    ['where contact comes as it comes', held('Signe', { touchEvery: 'as_it_comes' })],
  ])('%s', (_when, pause) => {
    expect(whoNeedsAHand([], [pause], TODAY)).toEqual([])
  })

  test('where a full-time specialist carries twenty people', () => {
    expect(whoNeedsAHand([carrying(20, 1)], [], TODAY)).toEqual([])
  })
})

test('a pause whose promised word is five days old may need a hand, with the day it was promised for', () => {
  const pause = held('Signe', { touches: ['2026-02-20', '2026-03-04'] })
  expect(whoNeedsAHand([], [pause], TODAY)).toEqual([{ because: 'quiet_pause', pause, due: '2026-03-11' }])
})

test('a pause through which nobody was ever in touch is counted from its first day', () => {
  expect(whoNeedsAHand([], [held('Signe')], TODAY)).toMatchObject([{ because: 'quiet_pause', due: '2026-02-09' }])
})

test.each([
  [21, 1],
  [11, 0.5],
])('carrying %d people in %d of full time may need a hand', (people, fte) => {
  expect(whoNeedsAHand([carrying(people, fte)], [], TODAY)).toMatchObject([{ because: 'full_caseload' }])
})

test('people without a named specialist are counted over all teams, after those with a reason of their own', () => {
  const hands = whoNeedsAHand([carrying(2, 1, null), carrying(1, 1, null)], [held('Signe')], TODAY)
  expect(hands).toMatchObject([{ because: 'quiet_pause' }, { because: 'nobody_named', count: 3 }])
})

test('open pauses come first, the longest without contact on top; then ended ones, the latest first', () => {
  const pauses = [
    held('Asta', { endedOn: '2026-02-10' }),
    held('Bo', { touches: ['2026-03-10'] }),
    held('Emil', { endedOn: '2026-03-10' }),
    held('Signe', { fromDay: '2026-03-01' }),
    held('Nadia', { touches: ['2026-02-06', '2026-02-20'] }),
  ]
  expect(byNeed(pauses).map((pause) => pause.name)).toEqual(['Nadia', 'Signe', 'Bo', 'Emil', 'Asta'])
})
