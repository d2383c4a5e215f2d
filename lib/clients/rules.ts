import type { Day } from '#lib/shared/day'

export const SUPPORT_STATES = ['referred', 'accepted', 'supported', 'closed'] as const
/** The states of an episode that has not ended. Ending it is a conversation of its own. */
export const RUNNING_STATES = ['referred', 'accepted', 'supported'] as const
/** The languages in which a person can be written to. */
export const LANGUAGES = ['en', 'da'] as const
export type SupportState = (typeof SUPPORT_STATES)[number]
/** Who thought of us. */
export const SOURCES = [
  'treatment_team',
  'themselves',
  'family',
  'municipality',
  'doctor',
  'programme',
  'came_back',
  'other',
] as const

export const walksOn = (assignment: { fromDay: Day; toDay: Day | null }, day: Day): boolean =>
  assignment.fromDay <= day && (assignment.toDay === null || assignment.toDay >= day)

/** Why nothing can have happened with this person on that day: it is still to come, or before they came to us. */
export function dayRefused(day: Day, today: Day, withUsSince: Day | null): 'later' | 'beforeStart' | undefined {
  if (day > today) return 'later'
  if (withUsSince && day < withUsSince) return 'beforeStart'
  return undefined
}

type Times = { referredOn: Day | null; acceptedOn: Day | null; supportedFrom: Day | null }

/** The day a time with us began, as far as anybody knows. */
export const beganOn = ({ referredOn, acceptedOn, supportedFrom }: Times): Day | null =>
  referredOn ?? acceptedOn ?? supportedFrom

/** Which of an episode's days cannot be, and why: still to come, or before the step that leads to it. Unknown days are fine. */
export function timesRefused(times: Times, today: Day): { field: keyof Times; key: string } | undefined {
  let before: Day | null = null
  for (const field of ['referredOn', 'acceptedOn', 'supportedFrom'] as const) {
    const day: Day | null = times[field]
    if (day === null) continue
    if (day > today) return { field, key: 'clients.errors.dayLater' }
    if (before && day < before) return { field, key: 'clients.errors.dayOrder' }
    before = day
  }
  return undefined
}
