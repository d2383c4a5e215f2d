import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { addDays, dayAt, daysBetween, isDay, weekdayOf } from '#lib/shared/day'

const instants = fc.date({
  min: new Date('1900-01-01T00:00:00Z'),
  max: new Date('2199-12-31T23:59:59Z'),
  noInvalidDate: true,
})
const days = instants.map((instant) => instant.toISOString().slice(0, 10))
const zones = fc.constantFrom('Europe/Copenhagen', 'Europe/London', 'America/New_York', 'Pacific/Auckland', 'UTC')

test('days are counted as the calendar counts them', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -4000, max: 4000 }), (day, by) => {
      const moved = Temporal.PlainDate.from(day).add({ days: by }).toString()
      expect(addDays(day, by)).toBe(moved)
      expect(daysBetween(day, moved)).toBe(by)
      expect(weekdayOf(day)).toBe(Temporal.PlainDate.from(day).dayOfWeek)
    }),
  )
})

test('an instant lies on the day that the clocks of its zone show', () => {
  fc.assert(
    fc.property(instants, zones, (instant, zone) => {
      // Around it, too: what is remembered of one instant does not hold for the next minute.
      for (const by of [0, -30_000, 30_000, 60_000]) {
        const there = Temporal.Instant.fromEpochMilliseconds(instant.getTime() + by).toZonedDateTimeISO(zone)
        expect(dayAt(new Date(instant.getTime() + by), zone)).toBe(there.toPlainDate().toString())
      }
      const midnight = Temporal.PlainDate.from(dayAt(instant, zone)).toZonedDateTime(zone).epochMilliseconds
      expect(dayAt(new Date(midnight), zone)).not.toBe(dayAt(new Date(midnight - 1), zone))
    }),
  )
})

test('a day is one that its month has, written in full', () => {
  expect(['2024-02-29', '2026-12-31', '0099-01-01'].filter(isDay)).toHaveLength(3)
  const none = [
    '2026-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '',
    '2026-01-01T00:00',
  ]
  expect(none.filter(isDay)).toEqual([])
})
