import { getFormatter, getTranslations } from 'next-intl/server'
import { cache } from 'react'
import type { TitledMoment } from '#lib/placements/known-moments'
import type { Terms } from '#lib/placements/rules/terms'
import type { Day } from '#lib/shared/day'
import { dayWords } from '../../../components/day-words.ts'
import { POINT } from '../../../components/point.ts'

export type WorkWords = Awaited<ReturnType<typeof workWords>>

/** The words of work and study: terms in the reader's numbers, titles, and moments. */
export const workWords = cache(async (today: Day) => {
  const [t, format, days] = await Promise.all([getTranslations('placements'), getFormatter(), dayWords(today)])
  const amount = (hundredths: number) =>
    format.number(hundredths / 100, { minimumFractionDigits: hundredths % 100 === 0 ? 0 : 2, maximumFractionDigits: 2 })
  const hours = (number: number) => t('hoursValue', { hours: format.number(number, { maximumFractionDigits: 2 }) })
  const wage = ({ wage, wagePer }: Pick<Terms, 'wage' | 'wagePer'>) =>
    wage !== null && wagePer ? t(`wageValue.${wagePer}`, { amount: amount(wage) }) : undefined

  return {
    t,
    days,
    hours,
    wage,
    /** What stands between whole and parts in the reader's numbers. */
    sign: format.number(1.5).replace(/\d/g, ''),
    /** A number as it is typed: without anything between thousands. */
    typed: (number: number | null | undefined) =>
      number === null || number === undefined
        ? undefined
        : format.number(number, { useGrouping: false, maximumFractionDigits: 2 }),
    terms: (terms: Terms) =>
      [
        terms.hours === null ? undefined : hours(terms.hours),
        wage(terms),
        terms.lasting && t(`lastings.${terms.lasting}`),
      ]
        .filter(Boolean)
        .join(POINT),
    at: ({ title, employerName }: { title: string; employerName: string | null }) =>
      employerName ? t('at', { title, employer: employerName }) : title,
    /** What a moment is called. */
    what({ kind, about }: Pick<TitledMoment, 'kind' | 'about'>): string {
      const number = kind === 'week' || kind === 'month' ? Number(about.split(':').at(-1)) : 0
      return t(`moments.what.${kind}`, { number, month: number + 1 })
    },
    why: ({ kind, day }: Pick<TitledMoment, 'kind' | 'day'>, name: string): string =>
      t(`moments.why.${kind}`, { name, day: days.inText(day) }),
  }
})
