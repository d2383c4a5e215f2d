import { addMonths, type Day } from '#lib/shared/day'

export const KINDS = ['job', 'education', 'internship', 'other'] as const
export const WAGE_PER = ['hour', 'month'] as const
export const LASTING = ['permanent', 'fixed_term', 'seasonal'] as const
export const OPEN_TO = ['anyone', 'reserved'] as const
export const USUAL_WAGE = ['yes', 'no'] as const
export const SUBSIDY = ['none', 'subsidised'] as const
export const FOUND_BY = [
  'advert',
  'asked_there',
  'they_asked',
  'knew_somebody',
  'employer_contact',
  'came_back',
  'other',
] as const
export const LED_BY = ['person', 'together', 'us'] as const
export const DISCLOSURE = ['told', 'told_in_part', 'not_told', 'undecided'] as const
export const MAY_CONTACT = ['yes', 'ask_first', 'no'] as const
export const ENDED_BY = ['person', 'employer', 'agreed', 'term_over', 'never_began', 'other', 'not_said'] as const
export const STUDY_KINDS = ['term_begins', 'term_ends', 'exam', 'hand_in'] as const
/** What becomes of the search when work or study begins: it is over for now, or goes on beside it. */
export const SEARCH_THEN = ['in_work', 'goes_on'] as const

export type Kind = (typeof KINDS)[number]
export type EndedBy = (typeof ENDED_BY)[number]
export type LedBy = (typeof LED_BY)[number]
export type StudyKind = (typeof STUDY_KINDS)[number]

/** A start further ahead than this is a slip of the pen. Ours. */
const FURTHEST_START_MONTHS = 36

type Days = { startDay: Day | null; untilDay: Day | null }

/** Why these days cannot be, or undefined where they can. A start may be ahead or unknown, or long before they came to us. */
export function daysRefused({ startDay, untilDay }: Days, today: Day): { field: keyof Days; key: string } | undefined {
  if (startDay && startDay > addMonths(today, FURTHEST_START_MONTHS))
    return { field: 'startDay', key: 'placements.errors.startFarAhead' }
  if (startDay && untilDay && untilDay < startDay)
    return { field: 'untilDay', key: 'placements.errors.untilBeforeStart' }
  return undefined
}

type Ending = { endedOn: Day | null; endHeardOn: Day; endedBy: EndedBy }

/** Why it cannot have ended so, or undefined where it can. The day nobody knows stays unknown; what never began has none. */
export function endRefused(
  { endedOn, endHeardOn, endedBy }: Ending,
  startDay: Day | null,
  today: Day,
): { field: keyof Ending; key: string; day?: Day } | undefined {
  if (endHeardOn > today) return { field: 'endHeardOn', key: 'placements.errors.heardLater' }
  if (endedBy === 'never_began')
    return endedOn ? { field: 'endedOn', key: 'placements.errors.neverBeganHasNoDay' } : undefined
  if (endedOn && endedOn > today) return { field: 'endedOn', key: 'placements.errors.endsLater' }
  if (startDay && startDay > (endedOn ?? today))
    return { field: 'endedOn', key: 'placements.errors.endsBeforeStart', day: startDay }
  return undefined
}

export type State = 'ahead' | 'not_known' | 'now' | 'away' | 'ended' | 'taken_back'

type Standing = { startDay: Day | null; ended: boolean; takenBack: boolean; away: boolean }

export function stateOf({ startDay, ended, takenBack, away }: Standing, today: Day): State {
  if (takenBack) return 'taken_back'
  if (ended) return 'ended'
  if (startDay && startDay > today) return 'ahead'
  if (away) return 'away'
  return startDay ? 'now' : 'not_known'
}

/** Has it become real? Not before its first day, nor where it never came to it. */
export const hasBegun = (
  placement: { startDay: Day | null; endedBy: EndedBy | null; takenBackAt: Date | null },
  today: Day,
): boolean =>
  placement.takenBackAt === null &&
  placement.endedBy !== 'never_began' &&
  placement.startDay !== null &&
  placement.startDay <= today
