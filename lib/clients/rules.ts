import type { Day } from '#lib/shared/day'

export const SUPPORT_STATES = ['referred', 'accepted', 'supported', 'closed'] as const
export type SupportState = (typeof SUPPORT_STATES)[number]

export const walksOn = (assignment: { fromDay: Day; toDay: Day | null }, day: Day): boolean =>
  assignment.fromDay <= day && (assignment.toDay === null || assignment.toDay >= day)

/** Why nothing can have happened with this person on that day: it is still to come, or before they came to us. */
export function dayRefused(day: Day, today: Day, withUsSince: Day | null): 'later' | 'beforeStart' | undefined {
  if (day > today) return 'later'
  if (withUsSince && day < withUsSince) return 'beforeStart'
  return undefined
}
