import { Temporal } from 'temporal-polyfill'

/** A calendar day, `YYYY-MM-DD`. It has no hour and no zone, and is never turned into an instant. */
export type Day = string

/** The day it is at an instant, in an IANA zone. */
export function dayAt(instant: Date, zone: string): Day {
  const minute = `${zone} ${Math.floor(instant.getTime() / MINUTE_MS)}`
  return remembered(daysAt, minute, () => zoned(instant, zone).toPlainDate().toString())
}

export const addDays = (day: Day, days: number): Day =>
  new Date(startOf(day) + days * DAY_MS).toISOString().slice(0, 10)

/** The same day of another month, or that month's last where it has no such day. */
export const addMonths = (day: Day, months: number): Day => plain(day).add({ months }).toString()

/** Whole days from one day to a later one; negative when it is earlier. */
export const daysBetween = (from: Day, to: Day): number => (startOf(to) - startOf(from)) / DAY_MS

/** 1 Monday – 7 Sunday. */
export const weekdayOf = (day: Day): number => plain(day).dayOfWeek

/** The Monday of the week a day lies in. */
export const mondayOf = (day: Day): Day => addDays(day, 1 - weekdayOf(day))

/** The number of the week a day lies in, as ISO and the Nordic countries count: the first has the year's first Thursday. */
export const weekNumberOf = (day: Day): number => plain(day).weekOfYear ?? 0

export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text
  } catch {
    return false
  }
}

/** A time on the wall of a service, `HH:MM`. What instant it is depends on the day and the zone. */
export type WallTime = string

export const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text)

/** What the clock on the wall shows at an instant, in an IANA zone. */
export const timeAt = (instant: Date, zone: string): WallTime =>
  zoned(instant, zone).toPlainTime().toString({ smallestUnit: 'minute' })

/**
 * The instant at which the clock on the wall shows a time. In autumn an hour comes twice: this is the first. In spring an hour
 * is leapt over: a time within it is the instant as long after the leap as it would have been after the hour began.
 */
export const instantOf = (day: Day, time: WallTime, zone: string): Date =>
  new Date(onWall(day, time, zone).epochMilliseconds)

/** Does the clock on the wall show this time on that day at all? */
export const comesOn = (day: Day, time: WallTime, zone: string): boolean =>
  timeAt(instantOf(day, time, zone), zone) === time

/** Midday UTC of a day: a carrier for formatting it, in zone UTC, with `Intl`. */
export const carrierOf = (day: Day): Date => new Date(`${day}T12:00:00Z`)

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000

/** Where a day begins in UTC. There every day is as long as every other, so days are counted by it. */
const startOf = (day: Day): number => Date.parse(day)

/** Reading a day, or a zone's clock, costs more than counting with it, and a page asks for the same few. */
const plainDates = new Map<Day, Temporal.PlainDate>()
const daysAt = new Map<string, Day>()
const REMEMBERED = 2000

const plain = (day: Day): Temporal.PlainDate => remembered(plainDates, day, () => Temporal.PlainDate.from(day))

function remembered<Value>(known: Map<string, Value>, key: string, find: () => Value): Value {
  const found = known.get(key)
  if (found !== undefined) return found
  if (known.size >= REMEMBERED) known.clear()
  const value = find()
  known.set(key, value)
  return value
}

const zoned = (instant: Date, zone: string) =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone)

const onWall = (day: Day, time: WallTime, zone: string) =>
  Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone, { disambiguation: 'compatible' })
