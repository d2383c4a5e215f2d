import { addDays, type Day } from '#lib/shared/day'
import { overlap, type Slot } from '../rules.ts'
import type { Meeting } from './calendar.ts'

/** How many of a series are looked at before it is planned: a quarter of a year, if it comes every week. Ours. */
export const LOOKED_AT = 13

type Planned = { clientId?: string; accountId: string; slots: Slot[] }
type Away = { fromDay: Day; toDay: Day }

/**
 * What lies at the same time: with the one who keeps it, and with the person, of what comes back the first; and the first day on
 * which the keeper is away.
 */
export type Clashes = { own: Meeting[]; theirs: Meeting[]; awayOn: Day | undefined }

export function clashesOf(planned: Planned, around: Meeting[], leaves: Away[], zone: string): Clashes {
  const clashing = firstOfEach(
    around.filter(
      (meeting) => meeting.state === 'planned' && planned.slots.some((slot) => overlap(slot, meeting, zone)),
    ),
  )
  return {
    own: clashing.filter(({ accountId }) => accountId === planned.accountId),
    theirs: clashing.filter(
      ({ accountId, clientId }) => accountId !== planned.accountId && clientId === planned.clientId,
    ),
    awayOn: planned.slots.find(({ day }) => leaves.some(({ fromDay, toDay }) => fromDay <= day && day <= toDay))?.day,
  }
}

const firstOfEach = (meetings: Meeting[]): Meeting[] =>
  meetings.filter(
    ({ seriesId }, at) => seriesId === null || meetings.findIndex((one) => one.seriesId === seriesId) === at,
  )

/** The days on which something may last into these, or they into it. */
export function daysAround(slots: Slot[]): { from: Day; to: Day } {
  const days = slots.map(({ day }) => day).sort()
  return { from: addDays(days.at(0) ?? '', -1), to: addDays(days.at(-1) ?? '', 1) }
}
