import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { covers, overlap, type Stretch } from '#lib/pauses/rules'
import { addDays, type Day } from '#lib/shared/day'

const open = (fromDay: Day): Stretch => ({ fromDay, endedOn: null, endedHow: null })
const resumed = (fromDay: Day, endedOn: Day): Stretch => ({ fromDay, endedOn, endedHow: 'resumed' })
const takenBack = (fromDay: Day, endedOn: Day | null = null): Stretch => ({ fromDay, endedOn, endedHow: 'taken_back' })

describe('a day is on hold', () => {
  test.each([
    ['not before the pause begins', open('2026-03-10'), '2026-03-09', false],
    ['on the day it begins', open('2026-03-10'), '2026-03-10', true],
    ['on every day while it is open', open('2026-03-10'), '2027-12-24', true],
    ['on the day before resuming', resumed('2026-03-10', '2026-03-14'), '2026-03-13', true],
    ['not on the day of resuming', resumed('2026-03-10', '2026-03-14'), '2026-03-14', false],
    ['when the pause began and was resumed on it', resumed('2026-03-10', '2026-03-10'), '2026-03-10', true],
    ['not in a pause that was taken back', takenBack('2026-03-10'), '2026-03-10', false],
    ['not in one taken back after it was resumed', takenBack('2026-03-10', '2026-03-14'), '2026-03-11', false],
  ] as const)('%s', (_when, pause, day, held) => {
    expect(covers(pause, day)).toBe(held)
  })
})

describe('two pauses', () => {
  test.each([
    ['cannot both be open', open('2026-03-10'), open('2026-04-01'), true],
    ['cannot begin on one day', resumed('2026-03-10', '2026-03-10'), resumed('2026-03-10', '2026-03-20'), true],
    ['cannot lie in each other', resumed('2026-03-01', '2026-03-20'), resumed('2026-03-05', '2026-03-06'), true],
    ['can follow on the day of resuming', resumed('2026-03-01', '2026-03-10'), open('2026-03-10'), false],
    ['can lie apart', resumed('2026-03-01', '2026-03-05'), resumed('2026-03-10', '2026-03-12'), false],
    ['are not two where one was taken back', takenBack('2026-03-01'), open('2026-03-01'), false],
  ] as const)('%s', (_what, one, other, together) => {
    expect(overlap(one, other)).toBe(together)
    expect(overlap(other, one)).toBe(together)
  })
})

const FIRST = '2026-02-20'
const WINDOW = Array.from({ length: 40 }, (_, index) => addDays(FIRST, index))

const anyStretch = fc
  .record({ from: fc.nat(20), length: fc.option(fc.nat(10)), takenBack: fc.boolean() })
  .map(({ from, length, takenBack: back }): Stretch => {
    const fromDay = addDays(FIRST, from)
    const endedOn = length === null ? null : addDays(fromDay, length)
    if (back) return takenBack(fromDay, endedOn)
    return endedOn === null ? open(fromDay) : resumed(fromDay, endedOn)
  })

/** The days a pause holds, one by one: its first day, and each day until the one on which it was resumed. */
function heldDays({ fromDay, endedOn, endedHow }: Stretch): Day[] {
  const held: Day[] = []
  if (endedHow === 'taken_back') return held
  for (let day = fromDay; WINDOW.includes(day); day = addDays(day, 1)) {
    if (day === endedOn && day !== fromDay) return held
    held.push(day)
    if (day === endedOn) return held
  }
  return held
}

test('a pause holds exactly the days counted one by one', () => {
  fc.assert(
    fc.property(anyStretch, (pause) => {
      expect(WINDOW.filter((day) => covers(pause, day))).toEqual(heldDays(pause))
    }),
    { seed: 7 },
  )
})

test('two pauses overlap exactly where a day belongs to both', () => {
  fc.assert(
    fc.property(anyStretch, anyStretch, (one, other) => {
      const days = heldDays(other)
      const shared = heldDays(one).some((day) => days.includes(day))
      expect([overlap(one, other), overlap(other, one)]).toEqual([shared, shared])
    }),
    { seed: 11, numRuns: 500 },
  )
})
