import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { repeatRefused } from '#lib/appointments/rules'
import { calendarOf, type Meeting, nextByPerson } from '#lib/appointments/rules/calendar'
import { changeRefused, isOccurrence, nextOccurrence, occurrences, type Rhythm } from '#lib/appointments/rules/series'
import { addDays, type Day, daysBetween, weekdayOf } from '#lib/shared/day'
import { aMeeting, aSeries } from '#tests/appointments/meetings'

const FIRST = '2026-03-17'

describe('a meeting that comes back', () => {
  test('falls on its own weekday, from its first day to its last', () => {
    const everyOther = { firstDay: FIRST, everyWeeks: 2, untilDay: '2026-04-20' }
    expect(occurrences(everyOther, '2026-01-01', '2026-12-31')).toEqual([FIRST, '2026-03-31', '2026-04-14'])
    expect(isOccurrence(everyOther, '2026-03-24')).toBe(false)
    expect(isOccurrence(everyOther, '2026-04-28')).toBe(false)
  })

  test('that was ended before it began, never falls', () => {
    const never = { firstDay: FIRST, everyWeeks: 1, untilDay: addDays(FIRST, -1) }
    expect(occurrences(never, '2026-01-01', '2027-01-01')).toEqual([])
    expect(nextOccurrence(never, FIRST, new Set())).toBeNull()
  })

  test('comes next on the first day of which nothing was said', () => {
    const weekly = { firstDay: FIRST, everyWeeks: 1, untilDay: null }
    expect(nextOccurrence(weekly, '2026-03-18', new Set(['2026-03-24', '2026-03-31']))).toBe('2026-04-07')
    expect(nextOccurrence(weekly, '2026-01-01', new Set())).toBe(FIRST)
  })

  test.each([
    ['a last day without a repeat', { everyWeeks: null, untilDay: '2026-04-01' }, 'everyWeeks'],
    ['a last day before the first', { everyWeeks: 1, untilDay: '2026-03-16' }, 'untilDay'],
  ])('cannot have %s', (_what, repeated, field) => {
    expect(repeatRefused({ day: FIRST, ...repeated })?.field).toBe(field)
  })
})

const anySeries = fc
  .record({ start: fc.nat(800), everyWeeks: fc.integer({ min: 1, max: 8 }), length: fc.option(fc.nat(900)) })
  .map(({ start, everyWeeks, length }): Rhythm => {
    const firstDay = addDays('2025-01-01', start)
    return { firstDay, everyWeeks, untilDay: length === null ? null : addDays(firstDay, length) }
  })
const anyWindow = fc
  .tuple(fc.nat(1400), fc.nat(800))
  .map(([start, days]) => ({ from: addDays('2024-06-01', start), to: addDays('2024-06-01', start + days) }))

/** Counted day by day. */
function counted({ firstDay, everyWeeks, untilDay }: Rhythm, from: Day, to: Day): Day[] {
  const days: Day[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const since = daysBetween(firstDay, day)
    if (since >= 0 && since % (7 * everyWeeks) === 0 && (untilDay === null || day <= untilDay)) days.push(day)
  }
  return days
}

test('over random years each falls on its weekday, within its days, and none twice or left out', () => {
  fc.assert(
    fc.property(anySeries, anyWindow, (series, { from, to }) => {
      const days = occurrences(series, from, to)
      expect(new Set(days).size).toBe(days.length)
      for (const day of days) {
        expect(weekdayOf(day)).toBe(weekdayOf(series.firstDay))
        expect(day >= from && day <= to && day >= series.firstDay).toBe(true)
        expect(series.untilDay === null || day <= series.untilDay).toBe(true)
      }
      expect(days).toEqual(counted(series, from, to))
      expect(nextOccurrence(series, from, new Set(days.slice(0, 3))) ?? '9').toBe(
        occurrences(series, from, addDays(from, 2000))[Math.min(3, days.length)] ?? '9',
      )
    }),
    { seed: 20_260_329, numRuns: 150 },
  )
})

test('over random years what was said of one takes its place, once, and two windows that touch lose none', () => {
  const anySaid = fc.array(fc.tuple(fc.nat(40), fc.constantFrom('planned', 'held', 'could_not', 'moved')), {
    maxLength: 12,
  })
  fc.assert(
    fc.property(anySeries, anySaid, fc.nat(200), (rhythm, picks, cut) => {
      const [from, to] = [addDays(rhythm.firstDay, -30), addDays(rhythm.firstDay, 400)]
      const days = occurrences(rhythm, from, to)
      const said = [
        ...new Map(picks.map(([at, state]) => [days[at % Math.max(1, days.length)], state] as const)),
      ].flatMap(([day, state]): Meeting[] =>
        day ? [aMeeting({ id: `said ${day}`, day, seriesId: 'tuesdays', seriesDay: day, state })] : [],
      )
      const series = [aSeries(rhythm)]
      const all = calendarOf(said, series, from, to)
      expect(all.map(({ day }) => day)).toEqual(days)
      expect(all.filter(({ id }) => id !== null)).toHaveLength(said.length)
      const middle = addDays(from, cut)
      const within = (first: Day, last: Day) => said.filter(({ day }) => first <= day && day <= last)
      const [before, after] = [
        calendarOf(within(from, middle), series, from, middle),
        calendarOf(within(addDays(middle, 1), to), series, addDays(middle, 1), to),
      ]
      expect([...before, ...after]).toEqual(all)
    }),
    { seed: 20_261_025, numRuns: 150 },
  )
})

describe('the calendar', () => {
  const from = '2026-03-16'
  const to = '2026-03-31'

  test('leaves out what is still planned in a series that was ended before it, and keeps what happened', () => {
    const ended = aSeries({ untilDay: '2026-03-18' })
    const inSeries = (day: Day, state: Meeting['state']) =>
      aMeeting({ id: day, day, seriesId: 'tuesdays', seriesDay: day, state })
    const said = [inSeries('2026-03-24', 'planned'), inSeries('2026-03-31', 'could_not')]
    expect(calendarOf(said, [ended], from, to).map(({ day, state }) => `${day} ${state}`)).toEqual([
      '2026-03-17 planned',
      '2026-03-31 could_not',
    ])
  })

  test('leaves out what a move led to that was taken back, and shows what was called off', () => {
    const back = aMeeting({ id: 'back', state: 'called_off', movedToId: 'one' })
    const off = aMeeting({ id: 'off', state: 'called_off' })
    expect(calendarOf([back, off], [], from, to).map(({ id }) => id)).toEqual(['off'])
  })

  test('names the next with each person, whether it comes back or not', () => {
    const said = [
      aMeeting({ id: 'later', day: '2026-03-20', clientId: 'jonas' }),
      aMeeting({ id: 'sooner', day: '2026-03-19', clientId: 'jonas' }),
      aMeeting({ id: 'gone', day: '2026-03-15', clientId: 'ali' }),
      aMeeting({ id: 'met', day: '2026-03-17', seriesId: 'tuesdays', seriesDay: '2026-03-17', state: 'held' }),
    ]
    const next = nextByPerson(said, [aSeries()], from)
    expect([...next].map(([who, { day, id }]) => [who, day, id])).toEqual([
      ['jonas', '2026-03-19', 'sooner'],
      ['signe', '2026-03-24', null],
    ])
  })
})

test('over random series, what goes over into another from one meeting on never falls twice, and leaves no old one behind', () => {
  const anyChange = fc.record({ series: anySeries, round: fc.nat(30), shift: fc.integer({ min: -60, max: 60 }) })
  fc.assert(
    fc.property(anyChange, ({ series, round, shift }) => {
      const from = addDays(series.firstDay, round * series.everyWeeks * 7)
      const day = addDays(from, shift)
      fc.pre(isOccurrence(series, from) && changeRefused(series, from, day, series.firstDay) === undefined)
      const until = addDays(from, 400)
      const kept = occurrences({ ...series, untilDay: addDays(from, -1) }, series.firstDay, until)
      const next = occurrences({ ...series, firstDay: day }, addDays(series.firstDay, -60), until)
      expect(kept).toEqual(occurrences(series, series.firstDay, addDays(from, -1)))
      expect(next[0]).toBe(day)
      expect(kept.filter((one) => one >= day)).toEqual([])
      expect(new Set(next.map(weekdayOf)).size).toBe(1)
    }),
    { seed: 20260316 },
  )
})
