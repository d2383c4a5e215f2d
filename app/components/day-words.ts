import { getFormatter, getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { addDays, carrierOf, type Day, daysBetween } from '#lib/shared/day'

/** Days as people say them: today, yesterday, Friday 14 November. */
export const dayWords = cache(async (today: Day) => {
  const [format, t] = await Promise.all([getFormatter(), getTranslations('form.days')])
  const inFull = (day: Day, sameYear = day.slice(0, 4) === today.slice(0, 4)) =>
    format.dateTime(carrierOf(day), {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: sameYear ? undefined : 'numeric',
      timeZone: 'UTC',
    })
  const short = (day: Day) =>
    format.dateTime(carrierOf(day), {
      day: 'numeric',
      month: 'long',
      year: day.slice(0, 4) === today.slice(0, 4) ? undefined : 'numeric',
      timeZone: 'UTC',
    })

  return {
    /** For headings: the two nearest days by name, the others in full. */
    heading: (day: Day) =>
      day === today ? t('today') : day === addDays(today, -1) ? t('yesterday') : capital(inFull(day)),
    /** Inside a sentence. */
    inText: (day: Day) =>
      day === today ? t('todayInText') : day === addDays(today, -1) ? t('yesterdayInText') : short(day),
    short,
    /** How long ago, in the unit one would say it in. */
    ago(day: Day) {
      const days = daysBetween(day, today)
      if (days < 14) return t('daysAgo', { days })
      return days < 70
        ? t('weeksAgo', { weeks: Math.round(days / 7) })
        : t('monthsAgo', { months: Math.round(days / 30.4) })
    },
    /** A coming or past day by its weekday where that is unmistakable. */
    weekday: (day: Day) =>
      Math.abs(daysBetween(today, day)) < 7
        ? format.dateTime(carrierOf(day), { weekday: 'long', timeZone: 'UTC' })
        : short(day),
  }
})

const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1)
