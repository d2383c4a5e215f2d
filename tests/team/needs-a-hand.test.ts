import { describe, expect, test } from 'vitest'
import { byNeed, type Followed, type HeldPause, teamCaseload, whoNeedsAHand } from '#lib/team/rules'

const TODAY = '2026-03-16'
const held = (name: string, pause: Partial<HeldPause> = {}): HeldPause => ({
  ...{
    id: name,
    clientId: name,
    name,
    fromDay: '2026-02-02',
    endedOn: null,
    touches: [],
    lookAgainDay: null,
    isSupported: true,
  },
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
    expect(whoNeedsAHand({ teams: [], pauses: [pause] }, TODAY)).toEqual([])
  })

  test('where a full-time specialist carries twenty people', () => {
    expect(whoNeedsAHand({ teams: [carrying(20, 1)], pauses: [] }, TODAY)).toEqual([])
  })
})

test('a pause whose promised word is five days old may need a hand, with the day it was promised for', () => {
  const pause = held('Signe', { touches: ['2026-02-20', '2026-03-04'] })
  expect(whoNeedsAHand({ teams: [], pauses: [pause] }, TODAY)).toEqual([
    { because: 'quiet_pause', pause, due: '2026-03-11' },
  ])
})

test('a pause through which nobody was ever in touch is counted from its first day', () => {
  expect(whoNeedsAHand({ teams: [], pauses: [held('Signe')] }, TODAY)).toMatchObject([
    { because: 'quiet_pause', due: '2026-02-09' },
  ])
})

test.each([
  [21, 1],
  [11, 0.5],
])('carrying %d people in %d of full time may need a hand', (people, fte) => {
  expect(whoNeedsAHand({ teams: [carrying(people, fte)], pauses: [] }, TODAY)).toMatchObject([
    { because: 'full_caseload' },
  ])
})

test('people without a named specialist are counted over all teams, after those with a reason of their own', () => {
  const hands = whoNeedsAHand({ teams: [carrying(2, 1, null), carrying(1, 1, null)], pauses: [held('Signe')] }, TODAY)
  expect(hands).toMatchObject([{ because: 'quiet_pause' }, { because: 'nobody_named', count: 3 }])
})

test('a pause nobody looked at again may need a hand from the day after, unless support has ended', () => {
  const pause = held('Signe', { touchBy: 'they_reach_out', lookAgainDay: '2026-03-15' })
  const again = (one: HeldPause) => whoNeedsAHand({ pauses: [one] }, TODAY)
  expect(again(pause)).toEqual([{ because: 'look_again', pause, day: '2026-03-15' }])
  expect(again({ ...pause, lookAgainDay: TODAY })).toEqual([])
  expect(again({ ...pause, endedOn: '2026-03-10' })).toEqual([])
  expect(again({ ...pause, isSupported: false })).toEqual([])
})

test('first come those not so well who still wait, then days off of the next four weeks to whose people nobody comes', () => {
  const waiting = [{ clientId: 'ali', name: 'Ali', day: '2026-03-15' }]
  const off = (id: string, fromDay: string) => ({
    ...{ id, name: 'Mette', fromDay, toDay: '2026-05-01', people: 2, without: [{ name: 'Signe' }] },
  })
  const away = [off('soon', '2026-04-13'), off('later', '2026-04-14'), { ...off('covered', TODAY), without: [] }]
  expect(whoNeedsAHand({ pauses: [held('Bo')], waiting, away }, TODAY)).toMatchObject([
    { because: 'not_so_well', waiting: { name: 'Ali' } },
    { because: 'nobody_comes', away: { id: 'soon' } },
    { because: 'quiet_pause' },
  ])
})

test('a referral two weeks old, and a long silence, may need a hand, the longest first and each for one reason', () => {
  const one = (name: string, more: Partial<Followed> = {}): Followed => ({
    ...{ clientId: name, name, isReferred: false, day: '2025-01-01', since: '2025-01-01' },
    ...{ heardOn: TODAY, triesSinceHeard: 0, lastTalkOn: null },
    ...more,
  })
  const followed = [
    one('Signe'),
    one('fresh', { isReferred: true, day: '2026-03-03' }),
    one('Emil', { isReferred: true, day: '2026-03-02', heardOn: null }),
    one('Nadia', { isReferred: true, day: '2026-02-02' }),
    one('Jonas', { heardOn: '2025-12-01' }),
    one('Asta', { heardOn: null }),
    one('talked over', { heardOn: '2025-12-01', lastTalkOn: '2026-03-01' }),
  ]
  const hands = whoNeedsAHand({ followed }, TODAY)
  expect(hands.map((hand) => [hand.because, 'person' in hand && hand.person.name])).toEqual([
    ['undecided', 'Nadia'],
    ['undecided', 'Emil'],
    ['talk', 'Asta'],
    ['talk', 'Jonas'],
  ])
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
