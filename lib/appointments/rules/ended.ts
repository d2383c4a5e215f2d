import type { Day } from '#lib/shared/day'
import type { Meeting } from './calendar.ts'

export type TimeWithUs = { state: 'referred' | 'accepted' | 'supported' | 'closed'; closedOn: Day | null }

/** What is planned takes place while a time with the person runs, and up to the last day of one that has ended. */
export function takesPlace({ state, day }: Pick<Meeting, 'state' | 'day'>, times: TimeWithUs[]): boolean {
  if (state !== 'planned' || times.length === 0) return true
  return times.some((time) => time.state !== 'closed' || (time.closedOn !== null && day <= time.closedOn))
}
