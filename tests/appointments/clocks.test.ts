import { describe, expect, test } from 'vitest'
import { endsAt, lasts, overlap, slotRefused } from '#lib/appointments/rules'
import { occurrences } from '#lib/appointments/rules/series'
import { comesOn, dayAt, instantOf, timeAt } from '#lib/shared/day'

const COPENHAGEN = 'Europe/Copenhagen'
const LONDON = 'Europe/London'
const SPRING = '2026-03-29'
const AUTUMN = '2026-10-25'
const iso = (day: string, time: string, zone: string) => instantOf(day, time, zone).toISOString()
const slot = (day: string, time: string, minutes = 60) => ({ day, time, minutes })

describe('in spring, when the clocks go forward', () => {
  test.each([
    [COPENHAGEN, '02:30', '01:59', '03:00'],
    [LONDON, '01:30', '00:59', '02:00'],
  ])('in %s there is no %s, and nothing can be planned then', (zone, time, before, after) => {
    expect(slotRefused(slot(SPRING, time), '2026-03-16', zone)).toEqual({
      field: 'time',
      key: 'appointments.errors.clocksChange',
      values: { day: SPRING, time },
    })
    for (const there of [before, after]) expect(slotRefused(slot(SPRING, there), '2026-03-16', zone)).toBeUndefined()
    for (const day of ['2026-03-28', '2026-03-30', AUTUMN]) expect(comesOn(day, time, zone)).toBe(true)
  })

  test.each([
    [COPENHAGEN, '01:30', '03:30'],
    [LONDON, '00:30', '02:30'],
  ])('in %s an hour that begins at %s ends at %s on the wall', (zone, time, end) => {
    expect(endsAt(slot(SPRING, time), zone)).toBe(end)
    const { from, to } = lasts(slot(SPRING, time), zone)
    expect(to.getTime() - from.getTime()).toBe(60 * 60_000)
  })

  test('what comes back at an hour that is leapt over, comes as long after the leap', () => {
    expect(iso(SPRING, '02:30', COPENHAGEN)).toBe('2026-03-29T01:30:00.000Z')
    expect(timeAt(instantOf(SPRING, '02:30', COPENHAGEN), COPENHAGEN)).toBe('03:30')
  })
})

describe('in autumn, when an hour comes twice', () => {
  test.each([
    [COPENHAGEN, '02:30', '2026-10-25T00:30:00.000Z', '02:30'],
    [LONDON, '01:30', '2026-10-25T00:30:00.000Z', '01:30'],
  ])('in %s, %s is the first of the two, and an hour later the clock shows it again', (zone, time, instant, end) => {
    expect(iso(AUTUMN, time, zone)).toBe(instant)
    expect(slotRefused(slot(AUTUMN, time), '2026-03-16', zone)).toBeUndefined()
    expect(endsAt(slot(AUTUMN, time), zone)).toBe(end)
  })

  test('what ends in the second hour overlaps what begins after it on the wall, and what begins in the first does not', () => {
    const long = slot(AUTUMN, '01:30', 120)
    expect(endsAt(long, COPENHAGEN)).toBe('02:30')
    expect(overlap(long, slot(AUTUMN, '03:00'), COPENHAGEN)).toBe(false)
    expect(overlap(slot(AUTUMN, '01:30', 180), slot(AUTUMN, '03:00'), COPENHAGEN)).toBe(true)
  })
})

describe.each([
  [COPENHAGEN, ['09:00', '08:00', '09:00']],
  [LONDON, ['10:00', '09:00', '10:00']],
])('in %s', (zone, utc) => {
  test('ten o’clock every week stays ten o’clock through both changes', () => {
    const days = occurrences({ firstDay: '2026-03-24', everyWeeks: 1, untilDay: null }, '2026-03-24', '2026-11-03')
    expect(days).toHaveLength(33)
    expect(days.map((day) => timeAt(instantOf(day, '10:00', zone), zone))).toEqual(days.map(() => '10:00'))
    expect(days.map((day) => endsAt(slot(day, '10:00'), zone))).toEqual(days.map(() => '11:00'))
    const around = ['2026-03-24', '2026-03-31', '2026-10-27'].map((day) => iso(day, '10:00', zone).slice(11, 16))
    expect(around).toEqual(utc)
  })
})

describe('around midnight', () => {
  test.each([
    ['2026-03-16T22:59:59Z', COPENHAGEN, '2026-03-16'],
    ['2026-03-16T23:00:00Z', COPENHAGEN, '2026-03-17'],
    ['2026-03-16T23:30:00Z', LONDON, '2026-03-16'],
    ['2026-06-16T22:59:59Z', LONDON, '2026-06-16'],
    ['2026-06-16T23:00:00Z', LONDON, '2026-06-17'],
  ])('at %s in %s, today is %s: the day before is gone, today is not', (instant, zone, today) => {
    expect(dayAt(new Date(instant), zone)).toBe(today)
    expect(slotRefused(slot(today, '00:15'), today, zone)).toBeUndefined()
    const gone = dayAt(new Date(Date.parse(instant) - 86_400_000), zone)
    expect(slotRefused(slot(gone, '23:45'), today, zone)).toEqual({ field: 'day', key: 'appointments.errors.dayGone' })
  })

  test('what lasts past midnight ends on the next day, and overlaps what begins then', () => {
    const late = slot('2026-03-16', '23:30', 90)
    expect(endsAt(late, COPENHAGEN)).toBe('01:00')
    expect(overlap(late, slot('2026-03-17', '00:45'), COPENHAGEN)).toBe(true)
    expect(overlap(late, slot('2026-03-17', '01:00'), COPENHAGEN)).toBe(false)
  })
})
