import { getTranslations } from 'next-intl/server'
import type { Advice } from '#lib/follow-along/find'
import type { Day } from '#lib/shared/day'
import { dayWords } from '../../../../components/day-words.ts'
import { POINT } from '../../../../components/point.ts'
import type { Fact } from './facts.tsx'
import { type Job, jobWords } from './job-words.ts'

export type SaidOfAdvice = Pick<
  Advice,
  'placementId' | 'occasion' | 'state' | 'offeredOn' | 'heldOn' | 'byWhom' | 'adviser' | 'reporting' | 'words'
>

/** Advice on benefits, put into words. */
export async function adviceWords(today: Day, jobs: Job[]) {
  const [t, days, job] = await Promise.all([getTranslations('follow-along.advice'), dayWords(today), jobWords(today)])
  const about = jobs.map((one) => [one.id, job.name(one)] as const)
  const jobOf = (placementId: string | null) => about.find(([id]) => id === placementId)?.[1]

  return {
    t,
    days,
    jobName: job.name,
    /** What came of it, and when. */
    title({ state, offeredOn, heldOn }: SaidOfAdvice) {
      const day = state === 'held' ? heldOn : offeredOn
      return t('line', { state, known: day ? 'yes' : 'no', day: day ? days.inText(day) : '' })
    },
    line({ state, occasion, placementId, byWhom, adviser, offeredOn }: SaidOfAdvice) {
      const who = [byWhom && t(`advisers.${byWhom}`), adviser].filter(Boolean).join(', ')
      const offered = state === 'held' && offeredOn && t('offeredShort', { day: days.short(offeredOn) })
      return [who, t(`occasions.${occasion}`), jobOf(placementId), offered].filter(Boolean).join(POINT)
    },
    facts: (advice: SaidOfAdvice): Fact[] => [
      [t('state'), t(`states.${advice.state}`)],
      [t('occasion'), [t(`occasions.${advice.occasion}`), jobOf(advice.placementId)].filter(Boolean).join(POINT)],
      [t('offeredOn'), advice.offeredOn && days.short(advice.offeredOn)],
      [t('heldOn'), advice.heldOn && days.short(advice.heldOn)],
      [t('byWhom'), advice.byWhom && t(`advisers.${advice.byWhom}`)],
      [t('adviser'), advice.adviser],
      [t('reporting'), advice.reporting],
      [t('words'), advice.words],
    ],
  }
}
