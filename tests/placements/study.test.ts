import { expect, test } from 'vitest'
import { nearestFirst } from '#lib/placements/rules/study'

test('the days of a course: what comes, the nearest first, and then what has been, the newest first', () => {
  const days = ['2026-10-01', '2027-01-20', '2026-11-02', '2026-12-10', '2026-11-27'].map((day) => ({ day: { day } }))
  expect(nearestFirst(days, '2026-11-27').map(({ day }) => day.day)).toEqual([
    '2026-11-27',
    '2026-12-10',
    '2027-01-20',
    '2026-11-02',
    '2026-10-01',
  ])
})
