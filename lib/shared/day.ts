/** A calendar day, `YYYY-MM-DD`. It has no hour and no zone, and is never turned into an instant. */
export type Day = string

const DAY_MS = 86_400_000
const zones = new Map<string, Intl.DateTimeFormat>()

/** The day it is at an instant, in an IANA zone. */
export const dayAt = (instant: Date, zone: string): Day => calendarOf(zone).format(instant)

export const addDays = (day: Day, days: number): Day =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)

/** Whole days from one day to a later one; negative when it is earlier. */
export const daysBetween = (from: Day, to: Day): number => (Date.parse(to) - Date.parse(from)) / DAY_MS

/** 1 Monday – 7 Sunday. */
export const weekdayOf = (day: Day): number => new Date(day).getUTCDay() || 7

export function isDay(text: string): boolean {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN
  // A day that no month has is either no instant at all, or one in the next month.
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text)
}

/** Midday UTC of a day: a carrier for formatting it, in zone UTC, with `Intl`. */
export const carrierOf = (day: Day): Date => new Date(`${day}T12:00:00Z`)

/** Sweden writes days as we do. Made once in the life of the process: making one costs more than using it. */
function calendarOf(zone: string): Intl.DateTimeFormat {
  const calendar = zones.get(zone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone: zone })
  zones.set(zone, calendar)
  return calendar
}
