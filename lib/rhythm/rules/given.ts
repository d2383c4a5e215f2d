import { type Agreement, covers, DAYS_BETWEEN, type Stretch } from '#lib/pauses/rules'
import { addDays, type Day, daysBetween } from '#lib/shared/day'
import type { Span } from '../rules.ts'

type Rhythm = Agreement & { id: string; fromDay: Day; toDay: Day | null }
type Pause = Agreement & Stretch & { id: string }

/** What was agreed for a while, and what came of it. Days nobody can tell of are not guessed. */
export type Given = {
  id: string
  of: 'rhythm' | 'pause'
  agreement: Agreement
  fromDay: Day
  toDay: Day | null
  /** Days on which it was what we had agreed, up to today. */
  days: number
  /** Days on which we were in touch or tried. */
  inTouch: number
  /** About every how many days; missing where there was nothing, or where it is too early to say. */
  every: number | null
  agreedEvery: number | null
}

/** Where no number was agreed, a week at least before anything is said of it. Ours. */
const ENOUGH_DAYS = 7

/**
 * Wish versus given, the newest agreement first. While the search was on hold, the pause's own agreement held and the
 * rhythm waited.
 * @param rhythms in the order in which they followed each other, without those taken back
 */
export function wishVersusGiven(rhythms: Rhythm[], pauses: Pause[], touchDays: Day[], today: Day): Given[] {
  const held = pauses.flatMap((pause) => spanOf(pause) ?? [])
  const days = [...new Set(touchDays)]
  const ofPauses = pauses.flatMap((pause) => {
    const span = spanOf(pause)
    return span ? given('pause', { ...pause, ...span }, [], days, today) : []
  })
  const ofRhythms = rhythms.flatMap((rhythm, at) => {
    const next = rhythms[at + 1]
    // Replaced on the day it began, it never held.
    if (next && next.fromDay === rhythm.fromDay) return []
    return given('rhythm', rhythm, held, days, today)
  })
  return [...ofPauses, ...ofRhythms].sort((a, b) => (a.fromDay < b.fromDay ? 1 : a.fromDay > b.fromDay ? -1 : 0))
}

function given(of: Given['of'], agreed: Rhythm, held: Span[], touchDays: Day[], today: Day): Given {
  const { id, fromDay, toDay, touchBy, touchEvery, touchWeekday } = agreed
  const waiting = held.reduce((sum, span) => sum + daysShared(agreed, span, today), 0)
  const days = daysShared(agreed, agreed, today) - waiting
  const isIn = (span: Span, day: Day) => span.fromDay <= day && (span.toDay === null || day <= span.toDay)
  const inTouch = touchDays.filter(
    (day) => day <= today && isIn(agreed, day) && !held.some((span) => isIn(span, day)),
  ).length
  const agreedEvery = touchBy === 'they_reach_out' ? null : DAYS_BETWEEN[touchEvery]
  const tells = inTouch > 0 && days >= (agreedEvery ?? ENOUGH_DAYS)
  const every = tells ? Math.max(1, Math.round(days / inTouch)) : null
  const agreement = { touchBy, touchEvery, touchWeekday }
  return { id, of, agreement, fromDay, toDay, days, inTouch, every, agreedEvery }
}

/** The days of a pause; the one of resuming belongs to the search again. */
function spanOf(pause: Stretch): Span | undefined {
  const { fromDay, endedOn, endedHow } = pause
  if (endedHow === 'taken_back') return undefined
  if (endedOn === null) return { fromDay, toDay: null }
  const lastDay = addDays(endedOn, -1)
  return { fromDay, toDay: covers(pause, endedOn) || lastDay < fromDay ? fromDay : lastDay }
}

function daysShared(one: Span, other: Span, today: Day): number {
  const [, from = today] = [one.fromDay, other.fromDay].sort()
  const [to = today] = [one.toDay, other.toDay, today].filter((day) => day !== null).sort()
  return Math.max(0, daysBetween(from, to) + 1)
}

/** How many days a wish waited until it was honoured, or null while it still does. */
export const daysWaited = ({ wishedOn, honouredOn }: { wishedOn: Day; honouredOn: Day | null }): number | null =>
  honouredOn === null ? null : daysBetween(wishedOn, honouredOn)
