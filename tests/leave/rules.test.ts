import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { joined, overlaps, passedPart, type Span, spanRefused } from '#lib/leave/rules'
import { addDays, type Day, daysBetween } from '#lib/shared/day'

const TODAY = '2026-03-16'
const days = (fromDay: Day, toDay: Day): Span => ({ fromDay, toDay })

describe('days away cannot be', () => {
  test('the wrong way round, over already, or more than a year', () => {
    expect(spanRefused(days('2026-03-20', '2026-03-19'), TODAY)).toEqual({ field: 'toDay', key: 'leave.errors.order' })
    expect(spanRefused(days('2026-03-10', '2026-03-15'), TODAY)).toEqual({ field: 'toDay', key: 'leave.errors.over' })
    expect(spanRefused(days('2026-04-01', '2027-04-02'), TODAY)).toEqual({
      field: 'toDay',
      key: 'leave.errors.tooLong',
    })
  })

  test('but may have begun, be one day, be a year, and lie in the future', () => {
    const fine = [days('2026-03-10', TODAY), days(TODAY, TODAY), days('2026-04-01', '2027-04-01')]
    expect(fine.map((span) => spanRefused(span, TODAY))).toEqual([undefined, undefined, undefined])
  })
})

test('leave that is taken back keeps the days that have passed', () => {
  expect(passedPart(days('2026-03-10', '2026-03-20'), TODAY)).toEqual(days('2026-03-10', '2026-03-15'))
  expect(passedPart(days(TODAY, '2026-03-20'), TODAY)).toBeUndefined()
  expect(passedPart(days('2026-03-18', '2026-03-20'), TODAY)).toBeUndefined()
})

test('days overlap where they have one in common; an open end has them all', () => {
  expect(overlaps(days('2026-03-01', '2026-03-05'), days('2026-03-05', '2026-03-09'))).toBe(true)
  expect(overlaps(days('2026-03-01', '2026-03-05'), days('2026-03-06', '2026-03-09'))).toBe(false)
  expect(overlaps(days('2026-03-10', '2026-03-11'), { fromDay: '2026-03-01', toDay: null })).toBe(true)
  expect(overlaps(days('2026-02-10', '2026-02-11'), { fromDay: '2026-03-01', toDay: null })).toBe(false)
})

const span = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 12 }))
  .map(([start, length]) => days(addDays(TODAY, start), addDays(TODAY, start + length)))

const eachDay = ({ fromDay, toDay }: Span): Day[] =>
  Array.from({ length: daysBetween(fromDay, toDay) + 1 }, (_, day) => addDays(fromDay, day))

test('however leave is noted, each day away stands once, no other does, and no two stretches touch', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 12 }), (noted) => {
      let standing: Span[] = []
      for (const one of noted) {
        const { span: whole, absorbed } = joined(one, standing)
        standing = [...standing.filter((other) => !absorbed.includes(other)), whole]
      }
      const away = standing.flatMap(eachDay)
      expect(away.toSorted()).toEqual([...new Set(noted.flatMap(eachDay))].sort())
      const inOrder = standing.toSorted((a, b) => (a.fromDay < b.fromDay ? -1 : 1))
      for (const [number, { fromDay }] of inOrder.entries()) {
        const before = inOrder[number - 1]
        if (before) expect(daysBetween(before.toDay, fromDay)).toBeGreaterThan(1)
      }
    }),
    { seed: 3, numRuns: 300 },
  )
})
