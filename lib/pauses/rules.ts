import { addDays, type Day, weekdayOf } from '#lib/shared/day'

export const SEARCH_STATES = ['not_started', 'active', 'lighter', 'in_work'] as const
export const PAUSE_KINDS = ['health', 'hospital', 'life_event', 'family', 'study', 'other', 'not_said'] as const
export const WISHES = ['person', 'together', 'us'] as const
export const TOUCH_WAYS = ['text', 'phone', 'meeting', 'email', 'they_reach_out'] as const
export const TOUCH_RHYTHMS = ['twice_a_week', 'week', 'fortnight', 'month', 'as_it_comes'] as const

export type SearchState = (typeof SEARCH_STATES)[number]
export type TouchRhythm = (typeof TOUCH_RHYTHMS)[number]
/** The search track as people see it: a pause lies on top of the state it will come back to. */
export type SearchTrack = SearchState | 'on_hold'

export type Stretch = { fromDay: Day; endedOn: Day | null; endedHow: 'resumed' | 'taken_back' | null }

/** Was the search on hold on this day? The day of resuming belongs to the search again. */
export function covers(pause: Stretch, day: Day): boolean {
  if (pause.endedHow === 'taken_back' || day < pause.fromDay) return false
  return pause.endedOn === null || day < pause.endedOn || (day === pause.fromDay && pause.endedOn === pause.fromDay)
}

export function overlap(one: Stretch, other: Stretch): boolean {
  if (one.endedHow === 'taken_back' || other.endedHow === 'taken_back') return false
  const startsBeforeEnd = (a: Stretch, b: Stretch) => b.endedOn === null || a.fromDay < b.endedOn
  return one.fromDay === other.fromDay || (startsBeforeEnd(one, other) && startsBeforeEnd(other, one))
}

export type Refusal = { field: string; key: string; values?: Record<string, string> }

type Asked = { fromDay: Day; lookAgainDay: Day | null }
type Around = { today: Day; withUsSince: Day | null; others: Stretch[]; endedOn?: Day | null }

/** Why these days cannot be, or undefined where they can. */
export function daysRefused(asked: Asked, { today, withUsSince, others, endedOn = null }: Around): Refusal | undefined {
  const { fromDay, lookAgainDay } = asked
  if (fromDay > today) return { field: 'fromDay', key: 'pauses.errors.startsLater' }
  if (withUsSince && fromDay < withUsSince)
    return { field: 'fromDay', key: 'pauses.errors.beforeStart', values: { day: withUsSince } }
  if (lookAgainDay && lookAgainDay < fromDay) return { field: 'lookAgainDay', key: 'pauses.errors.lookAgainEarlier' }
  const clash = others.find((other) => overlap({ fromDay, endedOn, endedHow: endedOn ? 'resumed' : null }, other))
  if (!clash) return undefined
  if (clash.endedOn === null)
    return { field: 'fromDay', key: 'pauses.errors.onHoldAlready', values: { from: clash.fromDay } }
  return { field: 'fromDay', key: 'pauses.errors.overlaps', values: { from: clash.fromDay, to: clash.endedOn } }
}

export type Agreement = { touchBy: (typeof TOUCH_WAYS)[number]; touchEvery: TouchRhythm; touchWeekday: number | null }

/** Days from one word to the next; the second half of a week is the longer one. */
export const DAYS_BETWEEN: Record<TouchRhythm, number | null> = {
  twice_a_week: 3,
  week: 7,
  fortnight: 14,
  month: 28,
  as_it_comes: null,
}

/**
 * The day we said we would be in touch next, or null where none was agreed. With a weekday agreed, a word on another
 * day of the week does not replace that week's.
 * @param lastTouch the last day we were in touch or tried, within the agreement
 */
export function nextTouch(agreed: Agreement, agreedFrom: Day, lastTouch: Day | null): Day | null {
  const days = DAYS_BETWEEN[agreed.touchEvery]
  if (days === null || agreed.touchBy === 'they_reach_out') return null
  const since = lastTouch && lastTouch > agreedFrom ? lastTouch : agreedFrom
  if (agreed.touchWeekday === null || days < 7) return addDays(since, days)
  const earliest = addDays(since, days - 6)
  return addDays(earliest, (agreed.touchWeekday - weekdayOf(earliest) + 7) % 7)
}
