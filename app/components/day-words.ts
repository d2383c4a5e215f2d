import { getLocale } from 'next-intl/server'
import { cache } from 'react'
import { carrierOf, type Day, daysBetween } from '#lib/shared/day'

/** Days as people say them: today, yesterday, Friday 14 November. */
export const dayWords = cache(async (today: Day) => {
  const { full, short, shortWithYear, tick, weekday, relative } = formatsOf(await getLocale())
  const isThisYear = (day: Day) => day.slice(0, 4) === today.slice(0, 4)
  const isNear = (day: Day) => Math.abs(daysBetween(today, day)) <= 1
  const near = (day: Day) => relative.format(daysBetween(today, day), 'day')
  const plain = (day: Day) => (isThisYear(day) ? short : shortWithYear).format(carrierOf(day))

  // The same with a year as without: neither a comma nor a word comes in between.
  const whole = (day: Day) =>
    isThisYear(day) ? full.format(carrierOf(day)) : `${weekday.format(carrierOf(day))} ${plain(day)}`

  return {
    /** For headings: yesterday, today and tomorrow by name, the others in full. */
    heading: (day: Day) => capital(isNear(day) ? near(day) : whole(day)),
    /** Inside a sentence. */
    inText: (day: Day) => (isNear(day) ? near(day) : plain(day)),
    short: plain,
    /** The first and the last of some days: both with their year where it is not the same. */
    span(from: Day, to: Day) {
      const say = from.slice(0, 4) === to.slice(0, 4) ? plain : (day: Day) => shortWithYear.format(carrierOf(day))
      return { from: say(from), to: say(to) }
    },
    /** At the lines of a drawing. */
    tick: (day: Day) => tick.format(carrierOf(day)),
    /** How long ago, in the unit one would say it in. */
    ago(day: Day) {
      const days = daysBetween(day, today)
      if (days < 14) return relative.format(-days, 'day')
      return days < 70
        ? relative.format(-Math.round(days / 7), 'week')
        : relative.format(-Math.round(days / 30.4), 'month')
    },
    /** Only the weekday, as of something that comes back. */
    weekdayName: (day: Day) => weekday.format(carrierOf(day)),
    /** A coming day by its weekday where that is unmistakable; of one gone by, the weekday may be taken for the next. */
    weekday(day: Day) {
      const ahead = daysBetween(today, day)
      return ahead >= 0 && ahead < 7 ? weekday.format(carrierOf(day)) : plain(day)
    },
  }
})

type Formats = ReturnType<typeof makeFormats>
const made = new Map<string, Formats>()

/** Made once in the life of the process: making them costs more than using them. */
export function formatsOf(locale: string): Formats {
  const formats = made.get(locale) ?? makeFormats(locale)
  made.set(locale, formats)
  return formats
}

function makeFormats(locale: string) {
  const format = (options: Intl.DateTimeFormatOptions) => {
    const made = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
    return {
      format: (day: Date) => inOnePiece(made.format(day)),
      formatRange: (from: Date, to: Date) => inOnePiece(made.formatRange(from, to)),
    }
  }
  const dayAndMonth = { day: 'numeric', month: 'long' } as const
  return {
    full: format({ weekday: 'long', ...dayAndMonth }),
    short: format(dayAndMonth),
    shortWithYear: format({ ...dayAndMonth, year: 'numeric' }),
    tick: format({ day: 'numeric', month: 'short' }),
    weekday: format({ weekday: 'long' }),
    relative: new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }),
  }
}

/** A number at the end of a line is no day, and one at its beginning no year. */
const inOnePiece = (day: string) => day.replace(/(?<=\d\.?) (?=\p{L})|(?<=\p{L}) (?=\d{4})/gu, '\u00a0')

export const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1)
