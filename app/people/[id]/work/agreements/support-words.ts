import { getTranslations } from 'next-intl/server'
import type { Step } from '#lib/follow-along/rules/steps'
import { type ByWhom, type HowOften, lastsOn } from '#lib/follow-along/rules/supports'
import type { Kind } from '#lib/placements/rules'
import type { Day } from '#lib/shared/day'
import { capital, dayWords } from '../../../../components/day-words.ts'
import { POINT } from '../../../../components/point.ts'
import type { Fact } from './facts.tsx'

export type SaidOfSupport = {
  what: string
  byWhom: ByWhom
  whoWords: string | null
  howOften: HowOften | null
  fromDay: Day
  toDay: Day | null
  stepDown: string | null
}

/** A support around a job or a course, put into words. */
export async function supportWords(today: Day, name: string, kind: Kind) {
  const [t, days] = await Promise.all([getTranslations('follow-along.plan'), dayWords(today)])

  const lasting = (support: Pick<SaidOfSupport, 'fromDay' | 'toDay'>) =>
    t('days', {
      state: lastsOn(support, today),
      ends: support.toDay ? 'yes' : 'no',
      ...days.span(support.fromDay, support.toDay ?? support.fromDay),
    })
  const often = ({ howOften }: Pick<SaidOfSupport, 'howOften'>) => howOften && t(`often.${howOften}`, { name })
  const whom = (byWhom: ByWhom) => t(`whom.${byWhom}`, { name, kind })

  return {
    t,
    whom,
    /** What the drawing of steps says beside it. */
    stairs: {
      heading: t('stairs'),
      after: t('then'),
      whom,
      step: (step: Step) => capital([often(step) ?? t('asItComes').toLocaleLowerCase(), lasting(step)].join(', ')),
      axis: { day: days.tick, today: days.inText(today), later: t('later') },
    },
    /** Who it is, how often and from when, in one line. */
    line: (support: SaidOfSupport) =>
      capital([support.whoWords, often(support), lasting(support)].filter(Boolean).join(POINT)),
    facts: (support: SaidOfSupport): Fact[] => [
      [t('what'), support.what],
      [t('byWhom'), [whom(support.byWhom), support.whoWords].filter(Boolean).join(': ')],
      [t('howOften'), capital([often(support), lasting(support)].filter(Boolean).join(', '))],
      [t('stepDown'), support.stepDown],
    ],
  }
}
