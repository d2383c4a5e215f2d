import { dayRefused } from '#lib/clients/rules'
import { addDays, type Day } from '#lib/shared/day'

export const CONTACT_WISHES = ['more', 'same', 'less'] as const
export const WISHED_BY = ['person', 'us'] as const

export type ContactWish = (typeof CONTACT_WISHES)[number]

type Around = { today: Day; withUsSince: Day | null; lastFrom: Day | undefined }

/** Why nothing can have been agreed from that day: still to come, before they came, or before the agreement it follows. */
export function agreementRefused(
  fromDay: Day,
  { today, withUsSince, lastFrom }: Around,
): { key: string; day: Day } | undefined {
  const refused = dayRefused(fromDay, today, withUsSince)
  if (refused) return { key: `rhythm.errors.${refused}`, day: withUsSince ?? '' }
  if (lastFrom && fromDay < lastFrom) return { key: 'rhythm.errors.beforeCurrent', day: lastFrom }
  return undefined
}

/** The last day of an agreement that another one follows. One replaced on the day it began ends on that day. */
export const lastDayBefore = (fromDay: Day, nextFrom: Day): Day =>
  nextFrom > fromDay ? addDays(nextFrom, -1) : fromDay

/** A wish is honoured from the day of the agreement; one that reaches further back honours it the day it was said. */
export function honouredFrom(agreedFrom: Day, wishedOn: Day): Day {
  if (agreedFrom < wishedOn) return wishedOn
  return agreedFrom
}

type Honoured = {
  wish: ContactWish
  wishedBy: (typeof WISHED_BY)[number]
  honouredHow: 'rhythm' | 'talk' | null
  takenBackAt: Date | null
}

/**
 * Did contact follow the person's own wish? A talk that left things as they are settles a wish for more or less, but
 * nobody got what they wished for.
 */
export const followedTheirWish = ({ wish, wishedBy, honouredHow, takenBackAt }: Honoured): boolean =>
  takenBackAt === null &&
  wishedBy === 'person' &&
  (honouredHow === 'rhythm' || (honouredHow === 'talk' && wish === 'same'))
