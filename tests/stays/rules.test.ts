import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '#lib/shared/day'
import { lasted, STAY_KINDS, stayRefused, weeksAfter } from '#lib/stays/rules'
import { keysFor, toldApart, wordless } from '#tests/build/words'

const today = '2026-03-16'
const open = { fromDay: '2026-03-03', overOn: null, takenBack: false }

describe('a stay cannot', () => {
  test.each([
    ['begin tomorrow', { fromDay: '2026-03-17', toDay: null }, 'fromDay', 'startsLater'],
    ['end tomorrow', { fromDay: '2026-03-03', toDay: '2026-03-17' }, 'toDay', 'endsLater'],
    ['end before it began', { fromDay: '2026-03-03', toDay: '2026-03-02' }, 'toDay', 'endsBefore'],
  ])('%s', (_what, days, field, key) => {
    expect(stayRefused(days, today)).toEqual({ field, key: `stays.errors.${key}` })
  })
})

test.each([
  ['begin today', { fromDay: today, toDay: null }],
  ['end on the day it began', { fromDay: today, toDay: today }],
  ['have begun long before anybody came to us', { fromDay: '2019-01-01', toDay: null }],
  ['have days nobody knows', { fromDay: null, toDay: null }],
  ['have begun on a day nobody knows', { fromDay: null, toDay: '2026-03-10' }],
])('a stay can %s', (_what, days) => {
  expect(stayRefused(days, today)).toBeUndefined()
})

describe('a stay lasted', () => {
  test.each([
    ['not before it began', open, '2026-03-02', false],
    ['on its first day', open, '2026-03-03', true],
    ['on and on while nobody says it is over', open, '2027-03-03', true],
    ['on its last day', { ...open, overOn: '2026-03-10' }, '2026-03-10', true],
    ['not after it', { ...open, overOn: '2026-03-10' }, '2026-03-11', false],
    ['never, where nobody knows since when', { ...open, fromDay: null }, '2026-03-10', false],
    ['never, where it was taken back', { ...open, takenBack: true }, '2026-03-10', false],
  ] as const)('%s', (_when, stay, day, expected) => {
    expect(lasted(stay, day)).toBe(expected)
  })
})

test('the weeks after a stay are six, the first beginning on the day of coming home', () => {
  expect(weeksAfter('2026-03-16', '2026-03-15')).toBeUndefined()
  expect([0, 6, 7, 20, 41, 42].map((days) => weeksAfter(today, addDays(today, days)))).toEqual([
    1,
    1,
    2,
    3,
    6,
    undefined,
  ])
})

test('whenever somebody came home, each of the six weeks has seven days and none is left out', () => {
  const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2000-01-01', days))
  fc.assert(
    fc.property(anyDay, (home) => {
      const weeks = Array.from({ length: 60 }, (_, days) => weeksAfter(home, addDays(home, days)))
      expect(weeks.filter((week) => week !== undefined)).toEqual(
        [1, 2, 3, 4, 5, 6].flatMap((week) => Array<number>(7).fill(week)),
      )
    }),
    { seed: 3, numRuns: 50 },
  )
})

test('every kind of stay has words in both languages', () => {
  expect(wordless('stays', keysFor('kinds', STAY_KINDS))).toEqual([])
  for (const key of ['line', 'open', 'over', 'overOneDay', 'takenBackLine', 'overToday', 'overOtherwise', 'ended']) {
    expect(toldApart('stays', key, 'kind'), key).toEqual([
      ['hospital', 'other'],
      ['hospital', 'other'],
    ])
  }
})
