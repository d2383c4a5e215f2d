import { getTranslations } from 'next-intl/server'
import type { Given } from '#lib/rhythm/rules/given'
import type { Day } from '#lib/shared/day'
import { capital, dayWords } from '../../../components/day-words.ts'
import { standingWords } from '../../../components/standing-words.ts'

export type GivenWords = Awaited<ReturnType<typeof givenWords>>

/** Wish versus given, put plainly: what was agreed, for how long, and how often we were in touch. */
export async function givenWords(today: Day, walker: string | undefined) {
  const [t, days, standing] = await Promise.all([
    getTranslations('rhythm'),
    dayWords(today),
    standingWords(today, walker),
  ])
  return {
    agreed: ({ of, agreement }: Given) =>
      of === 'pause' ? t('onHoldAgreed', { agreed: standing.agreed(agreement) }) : capital(standing.agreed(agreement)),
    span: ({ fromDay, toDay }: Given) =>
      toDay === null ? t('since', { day: days.short(fromDay) }) : t('fromTo', days.span(fromDay, toDay)),
    every: (every: number | null) => (every === null ? t('table.unknown') : t('table.days', { days: every })),
    cameOfIt({ inTouch, every, agreedEvery }: Given) {
      const given = [
        t('inTouch', { days: inTouch }),
        every !== null && t('about', { days: every }),
        inTouch > 0 && every === null && t('tooEarly'),
      ]
      const agreed = agreedEvery !== null && every !== null && t('agreedEvery', { days: agreedEvery })
      return [given.filter(Boolean).join(', '), agreed].flatMap((part) => (part ? `${part}.` : [])).join(' ')
    },
  }
}
