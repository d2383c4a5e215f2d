import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Agreement, TOUCH_RHYTHMS } from '#lib/pauses/rules'
import { type Covering, comesOn, dueOf, isWithin, keptBy, type PutOff, quietUntil, type Span } from '#lib/rhythm/rules'
import { addDays, type Day, daysBetween } from '#lib/shared/day'

const FROM = '2026-03-02'
const weekly: Agreement = { touchBy: 'text', touchEvery: 'week', touchWeekday: null }
const always = () => true
const due = (more: Partial<Parameters<typeof dueOf>[0]> = {}) =>
  dueOf({ agreement: weekly, from: FROM, lastTouch: null, putOffs: [], isKept: always, ...more })

describe('the day we said we would be in touch', () => {
  test('is not set where they get in touch themselves, or as it comes', () => {
    expect(due({ agreement: { ...weekly, touchBy: 'they_reach_out' } })).toBeNull()
    expect(due({ agreement: { ...weekly, touchEvery: 'as_it_comes' } })).toBeNull()
  })

  test('counts on from the last contact or try', () => {
    expect(due()).toEqual({ said: '2026-03-09', due: '2026-03-09', because: 'agreed' })
    expect(due({ lastTouch: '2026-03-12' })?.due).toBe('2026-03-19')
  })

  test('can be moved, and is moved only once', () => {
    const putOffs = [{ dueDay: '2026-03-09', movedTo: '2026-03-11' }]
    expect(due({ putOffs })).toEqual({ said: '2026-03-09', due: '2026-03-11', because: 'moved' })
    expect(due({ putOffs, lastTouch: '2026-03-11' })?.due).toBe('2026-03-18')
  })

  test('moved twice stands where it was moved last', () => {
    const twice = [
      { dueDay: '2026-03-09', movedTo: '2026-03-11' },
      { dueDay: '2026-03-09', movedTo: '2026-03-10' },
    ]
    expect(due({ putOffs: twice })?.due).toBe('2026-03-10')
  })

  test('let go, makes room for the next', () => {
    const putOffs: PutOff[] = [{ dueDay: '2026-03-09', movedTo: null }]
    expect(due({ putOffs })?.due).toBe('2026-03-16')
  })

  test('waits until they are back from leave, unless somebody covers', () => {
    const leave = [{ fromDay: '2026-03-07', toDay: '2026-03-15' }]
    expect(due({ isKept: keptBy(leave, []) })).toEqual({ said: '2026-03-09', due: '2026-03-16', because: 'away' })
    expect(due({ isKept: keptBy(leave, [{ fromDay: '2026-03-07', toDay: null }]) })?.due).toBe('2026-03-09')
  })

  test('waits for whoever covers to be back, where they are away themselves', () => {
    const leave = [{ fromDay: '2026-03-07', toDay: '2026-03-15' }]
    const away = [{ fromDay: '2026-03-08', toDay: '2026-03-11' }]
    const cover = { fromDay: '2026-03-07', toDay: '2026-03-15', away }
    expect(due({ isKept: keptBy(leave, [cover]) })?.due).toBe('2026-03-12')
    expect(due({ isKept: keptBy(leave, [cover, { fromDay: '2026-03-10', toDay: null }]) })?.due).toBe('2026-03-10')
  })
})

test('the night is quiet from eight to eight', () => {
  const quiet = ['19:59', '20:00', '23:59', '00:00', '07:59', '08:00'].map((time) => quietUntil(time) !== undefined)
  expect(quiet).toEqual([false, true, true, true, true, false])
})

type Year = { agreement: Agreement; leaves: Span[]; covers: Covering[]; habits: number[] }

const span = fc
  .tuple(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 0, max: 30 }))
  .map(([start, days]) => ({ fromDay: addDays(FROM, start), toDay: addDays(FROM, start + days) }))
const years = fc.record<Year>({
  agreement: fc.record({
    touchBy: fc.constant('text' as const),
    touchEvery: fc.constantFrom(...TOUCH_RHYTHMS.filter((every) => every !== 'as_it_comes')),
    touchWeekday: fc.option(fc.integer({ min: 1, max: 7 }), { nil: null }),
  }),
  leaves: fc.array(span, { maxLength: 6 }),
  covers: fc.array(
    fc.tuple(span, fc.array(span, { maxLength: 3 })).map(([days, away]) => ({ ...days, away })),
    { maxLength: 4 },
  ),
  /** What the specialist does on a day: 0–5 keep what is due, 6 lets it go, 7 moves it by days, 8 forgets it, 9 writes unasked. */
  habits: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 366, maxLength: 732 }),
})

/** Lives a year day by day, and notes down what was said, shown and kept. */
function live({ agreement, leaves, covers, habits }: Year) {
  const isKept = keptBy(leaves, covers)
  const putOffs: PutOff[] = []
  const settled: Day[] = []
  const shown: { on: Day; said: Day; due: Day }[] = []
  let lastTouch: Day | null = null
  habits.forEach((habit, index) => {
    const today = addDays(FROM, index)
    const promise = dueOf({ agreement, from: FROM, lastTouch, putOffs, isKept })
    if (!promise) throw new Error('A rhythm with a cadence always says a day.')
    const { said, due } = promise
    if (!isKept(today)) return
    const isDue = due <= today
    if (isDue) shown.push({ on: today, said, due })
    if (habit === 9 || (isDue && habit <= 5)) {
      if (isDue) settled.push(said)
      lastTouch = today
    } else if (isDue && habit === 6) {
      settled.push(said)
      putOffs.push({ dueDay: said, movedTo: null })
    } else if (isDue && habit === 7) putOffs.push({ dueDay: said, movedTo: addDays(today, 1 + (index % 5)) })
  })
  return { isKept, settled, shown, lastTouch, putOffs }
}

test('over random years nothing is due twice, and nothing is lost', () => {
  fc.assert(
    fc.property(years, (year) => {
      const { settled, shown, isKept, lastTouch, putOffs } = live(year)
      expect(new Set(settled).size).toBe(settled.length)
      // Whoever keeps no promise is shown it every day that they are there, from the day it is due on.
      for (const { said, due } of shown) expect(due >= said && isKept(due)).toBe(true)
      const next = dueOf({ agreement: year.agreement, from: FROM, lastTouch, putOffs, isKept })
      expect(next && !settled.includes(next.said)).toBe(true)
    }),
    { numRuns: 100, seed: 20_261_127 },
  )
})

test('over random years a promise nobody keeps stays where it is until somebody does', () => {
  fc.assert(
    fc.property(years, fc.integer({ min: 1, max: 120 }), (year, days) => {
      const promise = { agreement: year.agreement, from: FROM, lastTouch: null, putOffs: [] }
      const isKept = keptBy(year.leaves, year.covers)
      const first = dueOf({ ...promise, isKept })
      const later = dueOf({ ...promise, isKept: (day) => isKept(day) || daysBetween(FROM, day) > 700 + days })
      expect(later?.said).toBe(first?.said)
    }),
    { numRuns: 200, seed: 20_261_128 },
  )
})

test('over random years nothing falls due on a day of leave that nobody covers', () => {
  fc.assert(
    fc.property(years, ({ agreement, leaves, covers }) => {
      const found = dueOf({ agreement, from: FROM, lastTouch: null, putOffs: [], isKept: keptBy(leaves, covers) })
      const due = found?.due ?? ''
      const away = leaves.some((leave) => isWithin(leave, due)) && !covers.some((cover) => comesOn(cover, due))
      expect(away).toBe(false)
    }),
    { numRuns: 300, seed: 20_261_129 },
  )
})
