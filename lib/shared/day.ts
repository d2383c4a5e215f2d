import { Temporal } from 'temporal-polyfill'

/** A calendar day, `YYYY-MM-DD`. It has no hour and no zone, and is never turned into an instant. */
export type Day = string

/** The day it is at an instant, in an IANA zone. */
export const dayAt = (instant: Date, zone: string): Day => zoned(instant, zone).toPlainDate().toString()

/** The time it is at an instant, in an IANA zone, as `HH:MM`. */
export const timeAt = (instant: Date, zone: string): string =>
  zoned(instant, zone).toPlainTime().toString({ smallestUnit: 'minute' })

export const addDays = (day: Day, days: number): Day => Temporal.PlainDate.from(day).add({ days }).toString()

/** Whole days from one day to a later one; negative when it is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days

/** 1 Monday – 7 Sunday. */
export const weekdayOf = (day: Day): number => Temporal.PlainDate.from(day).dayOfWeek

export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text
  } catch {
    return false
  }
}

/** Midday UTC of a day: a carrier for formatting it, in zone UTC, with `Intl`. */
export const carrierOf = (day: Day): Date => new Date(`${day}T12:00:00Z`)

const zoned = (instant: Date, zone: string) =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone)
