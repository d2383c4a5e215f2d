import { Temporal } from 'temporal-polyfill'
import { addDays, type Day, weekdayOf } from '#lib/shared/day'

const MINUTE_MS = 60_000
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

/** A moment of a story, counted backwards from the last day. */
export type Moment = { ago: number; time: string | null }

/**
 * When something happened: `9 wed 14:30` is the Wednesday of the story's week 9, `-15` or `-15 10:00` so many days
 * before the last day (`--15`: after it). The time may be left out.
 */
export type When = string

/** The days of a demo, counted backwards from its last one. */
export type Calendar = ReturnType<typeof calendarEnding>

export function calendarEnding(lastDay: Day, zone: string) {
  const days = new Map<number, Day>()
  const noons = new Map<number, number>()

  function day(ago: number): Day {
    const known = days.get(ago) ?? addDays(lastDay, -ago)
    days.set(ago, known)
    return known
  }

  function noon(ago: number): number {
    const at = Temporal.PlainDate.from(day(ago)).toZonedDateTime({ timeZone: zone, plainTime: '12:00' })
    const known = noons.get(ago) ?? at.epochMilliseconds
    noons.set(ago, known)
    return known
  }

  return {
    lastDay,
    day,
    /** 1 Monday – 7 Sunday. */
    weekday: (ago: number): number => ((((weekdayOf(lastDay) - 1 - ago) % 7) + 7) % 7) + 1,
    /** The instant of a waking hour, when no clock changes. */
    instant: (ago: number, time: string): Date => new Date(noon(ago) + (minutesOf(time) - 12 * 60) * MINUTE_MS),
    /** @param thisWeek the story's week that the last day lies in */
    moment(when: When, thisWeek: number): Moment {
      const [first = '', second = '', third = null] = when.split(' ')
      const weekday = WEEKDAYS.indexOf(second) + 1
      if (weekday > 0 && /^-?\d+$/.test(first)) {
        return { ago: (thisWeek - Number(first)) * 7 + weekdayOf(lastDay) - weekday, time: third }
      }
      if (/^--?\d+$/.test(first) && third === null) return { ago: Number(first.slice(1)), time: second || null }
      throw new Error(`Not a moment of a story: ${when}`)
    },
  }
}

export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

export const timeOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
