import { getTranslations } from 'next-intl/server'
import type { EmployerContactShown } from '#lib/employers/queries/history'
import type { Day } from '#lib/shared/day'
import { dayWords } from '../components/day-words.ts'
import { POINT } from '../components/point.ts'

export type ContactWords = Awaited<ReturnType<typeof contactWords>>

/** How a contact with an employer is told in a line. */
export async function contactWords(today: Day) {
  const [t, days] = await Promise.all([getTranslations('employers'), dayWords(today)])
  return {
    t,
    /** How, whom, by whom and what for. */
    facts: ({ mode, met, minutes, purpose, by }: EmployerContactShown): string =>
      [
        t(`modes.${mode}`),
        met && t(mode === 'face_to_face' ? 'metWith' : 'spokeWith', { name: met }),
        purpose && t(`purposes.${purpose}`),
        minutes && t('minutesLong', { minutes }),
        by,
      ]
        .filter(Boolean)
        .join(POINT),
    stepDay(nextDay: Day | null): string {
      const when = nextDay === null ? 'none' : nextDay < today ? 'past' : nextDay === today ? 'today' : 'coming'
      return t('stepDay', { when, day: nextDay ? days.weekday(nextDay) : '' })
    },
  }
}
