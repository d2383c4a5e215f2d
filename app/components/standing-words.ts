import { getLocale, getTranslations } from 'next-intl/server'
import { cache } from 'react'
import type { Agreement, SearchState } from '#lib/pauses/rules'
import { addDays, carrierOf, type Day } from '#lib/shared/day'
import type { OpenStay } from '#lib/stays/queries'
import { capital, dayWords, formatsOf } from './day-words.ts'

const A_MONDAY = '2024-01-01'

/**
 * Where somebody stands, put into words: the search, the pause on top of it, what goes on in their life, and how we stay in touch through it.
 * @param walker the specialist's name, for a reader who is not the one; left out, it says "you"
 */
export const standingWords = cache(async (today: Day, walker?: string) => {
  const [t, stays, locale, days] = await Promise.all([
    getTranslations('pauses'),
    getTranslations('stays'),
    getLocale(),
    dayWords(today),
  ])
  const weekday = (number: number) => formatsOf(locale).weekday.format(carrierOf(addDays(A_MONDAY, number - 1)))

  const who = { self: walker === undefined ? 'yes' : 'no', who: walker ?? '' }

  /** "you text on Fridays" */
  function agreed({ touchBy, touchEvery, touchWeekday }: Agreement): string {
    if (touchBy === 'they_reach_out') return t('agreed.they_reach_out')
    const how = t(`agreed.${touchBy}`, who)
    if (touchEvery === 'as_it_comes') return t('agreed.asItComes', { how })
    return touchWeekday === null
      ? t('agreed.every', { how, every: touchEvery })
      : t('agreed.onWeekday', { how, every: touchEvery, weekday: weekday(touchWeekday) })
  }

  return {
    agreed,
    /** The same as a sentence of its own. */
    agreedSentence: (agreement: Agreement) => `${capital(agreed(agreement))}.`,
    weekday,
    search: (state: SearchState) => t(`states.${state}`),
    /** What goes on in their life. */
    stay: ({ kind, fromDay }: Pick<OpenStay, 'kind' | 'fromDay'>) =>
      stays('ongoing', { kind, since: fromDay ? days.short(fromDay) : 'none' }),
    onHoldSince: (day: Day) => t('onHoldSince', { day: days.short(day) }),
    /** The whole of it in one sentence. */
    sentence: (state: SearchState, pause: (Agreement & { fromDay: Day }) | null) =>
      pause
        ? t('sentence.onHold', { from: days.short(pause.fromDay), agreed: agreed(pause) })
        : t(`sentence.${state}`, who),
  }
})
