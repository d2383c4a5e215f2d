import { Temporal } from 'temporal-polyfill'
import { addDays, type Day, dayAt, weekdayOf } from '#lib/shared/day'

const MINUTE_MS = 60_000
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

/** A moment of a story, counted backwards from the last day. */
export type Moment = { ago: number; time: string | null }

/**
 * When something happened: `9 wed 14:30` is the Wednesday of the story's week 9, `-15 10:00` is so many days before
 * the last day, or the Friday before a weekend; `--15` so many days after it, or the Monday after one. The time may be
 * left out.
 */
export type When = string

/** The days of a demo, counted backwards from its last one. */
export type Calendar = ReturnType<typeof calendarEnding>

export function calendarEnding(lastDay: Day, zone: string) {
  const lastWeekday = weekdayOf(lastDay)
  const days = new Map<number, Day>()
  const noons = new Map<number, number>()

  function day(ago: number): Day {
    const known = days.get(ago)
    if (known !== undefined) return known
    const day = addDays(lastDay, -ago)
    days.set(ago, day)
    return day
  }

  /** 1 Monday – 7 Sunday. */
  function weekday(ago: number): number {
    return ((((lastWeekday - 1 - ago) % 7) + 7) % 7) + 1
  }

  /** The same day, or, where it is a Saturday or Sunday, the Friday before; the Monday after for what is still to come. */
  function onWorkday(ago: number): number {
    const weekend = Math.max(0, weekday(ago) - 5)
    if (weekend === 0) return ago
    return ago < 0 ? ago - (3 - weekend) : ago + weekend
  }

  function noon(ago: number): number {
    const known = noons.get(ago)
    if (known !== undefined) return known
    const at = Temporal.PlainDate.from(day(ago)).toZonedDateTime({ timeZone: zone, plainTime: '12:00' })
    noons.set(ago, at.epochMilliseconds)
    return at.epochMilliseconds
  }

  return {
    lastDay,
    zone,
    day,
    onWorkday,
    /** The day of an instant. */
    dayOf: (at: Date): Day => dayAt(at, zone),
    /** The instant of a waking hour, when no clock changes. */
    instant: (ago: number, time: string): Date => new Date(noon(ago) + (minutesOf(time) - 12 * 60) * MINUTE_MS),
    /** @param thisWeek the story's week that the last day lies in */
    moment(when: When, thisWeek: number): Moment {
      const [first = '', second = '', third = null] = when.split(' ')
      const dayOfWeek = WEEKDAYS.indexOf(second) + 1
      if (dayOfWeek > 0 && /^-?\d+$/.test(first)) {
        return { ago: (thisWeek - Number(first)) * 7 + lastWeekday - dayOfWeek, time: third }
      }
      if (/^--?\d+$/.test(first) && third === null)
        return { ago: onWorkday(Number(first.slice(1))), time: second || null }
      throw new Error(`Not a moment of a story: ${when}`)
    },
  }
}

export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

export const timeOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
