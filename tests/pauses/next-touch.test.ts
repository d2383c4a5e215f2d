import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Agreement, nextTouch, TOUCH_WAYS } from '#lib/pauses/rules'
import { addDays, daysBetween, weekdayOf } from '#lib/shared/day'

const FRIDAY = 5
const agreed = (touchEvery: Agreement['touchEvery'], touchWeekday: number | null = null): Agreement => ({
  touchBy: 'text',
  touchEvery,
  touchWeekday,
})
/** A Monday. */
const pausedFrom = '2026-03-02'

describe('no day is promised', () => {
  test('where contact comes as it comes', () => {
    expect(nextTouch(agreed('as_it_comes', FRIDAY), pausedFrom, '2026-03-04')).toBeNull()
  })

  test.each(['week', 'fortnight', 'month'] as const)('where they reach out themselves, every %s', (touchEvery) => {
    expect(nextTouch({ ...agreed(touchEvery), touchBy: 'they_reach_out' }, pausedFrom, null)).toBeNull()
  })
})

describe('with any day agreed', () => {
  test.each([
    ['week', '2026-03-09'],
    ['fortnight', '2026-03-16'],
    ['month', '2026-03-30'],
  ] as const)('every %s counts from the day the pause began', (touchEvery, due) => {
    expect(nextTouch(agreed(touchEvery), pausedFrom, null)).toBe(due)
    expect(nextTouch(agreed(touchEvery), pausedFrom, '2026-02-27')).toBe(due)
    expect(nextTouch(agreed(touchEvery), pausedFrom, pausedFrom)).toBe(due)
  })

  test.each([
    ['week', '2026-03-12'],
    ['fortnight', '2026-03-19'],
    ['month', '2026-04-02'],
  ] as const)('every %s counts from the last time in touch', (touchEvery, due) => {
    expect(nextTouch(agreed(touchEvery), pausedFrom, '2026-03-05')).toBe(due)
  })
})

describe('with Fridays agreed', () => {
  test.each([
    ['the Friday of the week the pause began', 'week', null, '2026-03-06'],
    ['the same Friday, though a word was said on Wednesday', 'week', '2026-03-04', '2026-03-06'],
    ['the Friday after, once this one was kept', 'week', '2026-03-06', '2026-03-13'],
    ['the next Friday where the word came a day late', 'week', '2026-03-07', '2026-03-13'],
    ['every other Friday', 'fortnight', '2026-03-06', '2026-03-20'],
    ['every fourth Friday', 'month', '2026-03-06', '2026-04-03'],
  ] as const)('the promise is for %s', (_which, touchEvery, lastTouch, due) => {
    expect(nextTouch(agreed(touchEvery, FRIDAY), pausedFrom, lastTouch)).toBe(due)
  })
})

const CADENCE = { week: 7, fortnight: 14, month: 28 }
const anyDay = fc.integer({ min: -400, max: 400 }).map((days) => addDays(pausedFrom, days))

test('what is promised lies after the last word, within the rhythm agreed, and on the day agreed', () => {
  const anyWay = fc.constantFrom(...TOUCH_WAYS.filter((way) => way !== 'they_reach_out'))
  const anyRhythm = fc.constantFrom('week', 'fortnight', 'month')
  const anyWeekday = fc.option(fc.integer({ min: 1, max: 7 }))
  fc.assert(
    fc.property(anyWay, anyRhythm, anyWeekday, fc.option(anyDay), (touchBy, touchEvery, touchWeekday, lastTouch) => {
      const due = nextTouch({ touchBy, touchEvery, touchWeekday }, pausedFrom, lastTouch) ?? ''
      const since = lastTouch !== null && lastTouch > pausedFrom ? lastTouch : pausedFrom
      const wait = daysBetween(since, due)
      expect(due > since && due > pausedFrom).toBe(true)
      expect(wait).toBeLessThanOrEqual(CADENCE[touchEvery])
      expect(wait).toBeGreaterThanOrEqual(CADENCE[touchEvery] - (touchWeekday === null ? 0 : 6))
      if (touchWeekday !== null) expect(weekdayOf(due)).toBe(touchWeekday)
    }),
    { seed: 3, numRuns: 500 },
  )
})
