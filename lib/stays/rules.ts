import { type Day, daysBetween } from '#lib/shared/day'

export const STAY_KINDS = ['hospital', 'life_event'] as const
export type StayKind = (typeof STAY_KINDS)[number]

/** `overOn`: its last day or, where nobody knows that, the day on which it was noted as over. Missing: not over. */
export type StayStretch = { fromDay: Day | null; overOn: Day | null; takenBack: boolean }

/** Is it known that the stay lasted on this day? Since nobody knows when: then of no day. */
export function lasted({ fromDay, overOn, takenBack }: StayStretch, day: Day): boolean {
  if (takenBack || fromDay === null || day < fromDay) return false
  return overOn === null || day <= overOn
}

type Days = { fromDay: Day | null; toDay: Day | null }

/**
 * Why these days cannot be, or undefined where they can. A stay may have begun before somebody came to us, and may lie over
 * others: people are referred from a ward, and life does not wait for its turn.
 */
export function stayRefused({ fromDay, toDay }: Days, today: Day): { field: keyof Days; key: string } | undefined {
  if (fromDay && fromDay > today) return { field: 'fromDay', key: 'stays.errors.startsLater' }
  if (toDay && toDay > today) return { field: 'toDay', key: 'stays.errors.endsLater' }
  if (fromDay && toDay && toDay < fromDay) return { field: 'toDay', key: 'stays.errors.endsBefore' }
  return undefined
}

/** How long after a stay somebody is asked after a little more. Ours: the field says early and often, and names no number. */
export const WEEKS_AFTER = 6

/** Which week after the stay it is, 1 on the day of coming home, or nothing once the weeks after it are over. */
export function weeksAfter(toDay: Day, today: Day): number | undefined {
  const week = Math.floor(daysBetween(toDay, today) / 7) + 1
  return week >= 1 && week <= WEEKS_AFTER ? week : undefined
}
