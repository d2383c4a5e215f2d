import type { ReactNode } from 'react'
import { type Change, lastDayOf, termsOn } from '#lib/placements/rules/terms'
import { addDays, type Day } from '#lib/shared/day'
import { newId } from '#lib/shared/ids'
import { ActForm, Send } from '../../../../components/act-form.tsx'
import { POINT } from '../../../../components/point.ts'
import { takeBackTermsChangeAction } from '../actions.ts'
import { type WorkWords, workWords } from '../work-words.ts'
import type { About } from './about.ts'

type Step = {
  key: string
  day: Day | null
  what: string
  words: string | null
  mark: 'plain' | 'away' | 'today'
  /** Why it does not stand: taken back, or the work ended before it. */
  isOff: 'takenBack' | 'endedBefore' | null
  changeId?: string
}

/** What has happened, from its first day to today, in the order in which it happened. */
export async function Story(about: About) {
  const { actor, placement } = about
  const words = await workWords(actor.today)
  const { t, days } = words
  const steps = stepsOf(about, words)
  return (
    <section aria-labelledby="story">
      <h3 id="story" className="mb-3 text-[1.15rem]">
        {t('story.heading')}
      </h3>
      <ActForm
        action={takeBackTermsChangeAction}
        commandId={newId()}
        shows={placement.takenBackAt === null}
        label={t('story.heading')}
        byButton
      >
        <ol className="story">
          {steps.map(({ key, day, what, words: said, mark, isOff, changeId }) => (
            <li key={key} data-mark={isOff ? 'off' : mark}>
              <div className="min-w-0">
                <p className="text-[0.94rem] text-ink-soft">{day ? days.heading(day) : t('story.unknownDay')}</p>
                <p className={isOff ? 'line-through' : 'font-semibold'}>{what}</p>
                {said && <p className={`whitespace-pre-wrap ${isOff ? 'line-through' : ''}`}>{said}</p>}
                {isOff && <p className="text-[0.94rem] text-ink-soft">{t(`story.${isOff}`)}</p>}
              </div>
              {changeId && isOff !== 'takenBack' && (
                <Send
                  name="changeId"
                  value={changeId}
                  className="button button-quiet no-print font-normal text-[0.94rem] text-ink-soft no-underline hover:underline"
                >
                  {t.rich('story.takeBack', { what, more: (text) => <span className="sr-only">{text}</span> })}
                </Send>
              )}
            </li>
          ))}
        </ol>
      </ActForm>
    </section>
  )
}

function stepsOf({ actor, name, placement }: About, { t, ...words }: WorkWords): Step[] {
  const { startDay, kind, endedOn, endedBy, endedAt, changes, terms } = placement
  const last = lastDayOf(placement)
  const isAfterEnd = (day: Day) => last !== null && day > last
  const plain = { words: null, mark: 'plain' as const, isOff: null }
  const isAhead = startDay !== null && startDay > actor.today
  const agreed = words.terms(placement)
  const began = t(isAhead ? 'story.willBegin' : 'story.began', { kind })
  const first: Step = { ...plain, key: 'start', day: startDay, what: [began, agreed].filter(Boolean).join(POINT) }
  const stands = changes.flatMap(({ change }) => (change.takenBackAt === null ? change : []))
  const middle = changes.map(({ change }): Step => {
    const isOff = change.takenBackAt !== null ? 'takenBack' : isAfterEnd(change.fromDay) ? 'endedBefore' : null
    const what =
      change.kind === 'terms' ? changeWords(change, placement, stands, { t, ...words }) : t(`story.${change.kind}`)
    const mark = change.kind === 'away' && !isOff ? ('away' as const) : ('plain' as const)
    return { key: change.id, day: change.fromDay, what, words: change.words, mark, isOff, changeId: change.id }
  })
  const end: Step[] = endedAt
    ? [{ ...plain, key: 'end', day: endedOn, what: t('story.ended', { endedBy: endedBy ?? 'not_said', name }) }]
    : []
  const asToday = words.terms(terms)
  const today = asToday === agreed ? t('story.goesOn') : asToday
  const goesOn = !endedAt && !isAhead && placement.takenBackAt === null
  const now: Step[] =
    goesOn && placement.state !== 'away'
      ? [{ ...plain, key: 'today', day: actor.today, what: today, mark: 'today' }]
      : []
  const later = middle.filter(({ day }) => day !== null && (isAfterEnd(day) || (goesOn && day > actor.today)))
  return [first, ...middle.filter((step) => !later.includes(step)), ...now, ...end, ...later]
}

/** What is otherwise from that day on, and what it was before. */
function changeWords(
  change: Change,
  agreed: About['placement'],
  stands: Change[],
  { t, hours, wage }: WorkWords,
): string {
  const others = stands.filter(({ id }) => id !== change.id)
  const before = termsOn(agreed, others, addDays(change.fromDay, -1))
  const withBefore = (now: string, was: string | undefined): string =>
    was && was !== now ? t('story.before', { now, was }) : now
  const parts: (ReactNode | undefined)[] = [
    change.hours !== null && withBefore(hours(change.hours), before.hours === null ? undefined : hours(before.hours)),
    change.wage !== null && withBefore(wage(change) ?? '', wage(before)),
    change.lasting &&
      withBefore(t(`lastings.${change.lasting}`), before.lasting ? t(`lastings.${before.lasting}`) : undefined),
  ]
  return parts.filter(Boolean).join(POINT)
}
