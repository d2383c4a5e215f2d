import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import type { StaffActor } from '#lib/access/actor'
import { endsAt } from '#lib/appointments/rules'
import type { Card } from '#lib/job-search/queries'
import { type InterviewState, isOpen, LEADERS, type Leader, STAGES } from '#lib/job-search/rules'
import { mayStillApply } from '#lib/job-search/rules/board'
import type { Day } from '#lib/shared/day'
import { capital, dayWords } from '../../../components/day-words.ts'
import type { StepWords } from './steps-form.tsx'

type Timed = { day: Day; time: string | null; minutes: number | null }
type Arranged = { whereabouts: string | null; withWhom: string | null; company: 'alone' | 'with_us' | 'not_settled' }

/** The words of applications and interviews. On hold, last days to apply are not brought up. */
export const applicationWords = cache(async (actor: StaffActor, name: string, onHold: boolean) => {
  const [t, days] = await Promise.all([getTranslations('job-search'), dayWords(actor.today)])

  const when = ({ day, time, minutes }: Timed) =>
    t('when', {
      day: capital(days.inText(day)),
      time: time ?? 'none',
      until: time && minutes ? endsAt({ day, time, minutes }, actor.zone) : 'none',
    })

  function deadline(day: Day): string {
    if (day < actor.today) return t('deadlineWas', { day: days.inText(day) })
    return t('applyBy', { day: days.inText(day) })
  }

  return {
    t,
    days,
    name,
    onHold,
    when,
    deadline,
    led: (leader: Leader) => t(`led.${leader}`, { name }),
    arranged: ({ whereabouts, withWhom, company }: Arranged) =>
      [whereabouts, withWhom && t('meets', { who: withWhom }), t(`company.${company}`, { name })].filter(
        (fact) => typeof fact === 'string',
      ),
    /** What became of it, where something did; that nothing was said of it yet, where it has been. */
    became: (state: InterviewState, day: Day) =>
      state !== 'planned' ? t(`states.${state}`) : day < actor.today ? t('unsaid') : undefined,
    /** What comes next for a card. */
    next: ({ stage, deadline: lastDay, nextInterview }: Card): string[] =>
      [
        nextInterview && t('interviewOn', { kind: nextInterview.kind, when: when(nextInterview) }),
        lastDay && mayStillApply(stage) && !(onHold && lastDay < actor.today) && deadline(lastDay),
      ].filter((fact) => typeof fact === 'string'),
    /** Since when it stands where it stands, and how it came about. */
    soFar: ({ stage, stageOn, nextInterview, unsolicited }: Card): string[] =>
      [
        !nextInterview &&
          stage !== 'idea' &&
          t('since', { open: isOpen(stage) ? 'yes' : 'no', day: days.inText(stageOn) }),
        unsolicited && t('unsolicited'),
      ].filter((fact) => typeof fact === 'string'),
  }
})

export type ApplicationWords = Awaited<ReturnType<typeof applicationWords>>

export function stepWords({ t, name }: ApplicationWords, form: string): StepWords {
  return {
    form,
    undo: t('undo'),
    whoLed: t('whoLed'),
    leaders: LEADERS.map((value) => ({ value, label: t(`leaders.${value}`, { name }) })),
    firstTime: t('firstTime'),
    firstTimeLabel: t('firstTimeLabel'),
    tellStart: t('tellStart'),
    stages: STAGES.map((stage) => ({ stage, label: t(`stages.${stage}`), isOpen: isOpen(stage) })),
  }
}
