import { addDays, comesOn, type Day, instantOf, timeAt, type WallTime } from '#lib/shared/day'

export const STATES = ['planned', 'held', 'moved', 'could_not', 'called_off'] as const
/** Who asked to move it, or could not make it. Never more than that. */
export const ASKED_BY = ['person', 'us', 'other'] as const
/** How many weeks from one to the next; empty: once. */
export const REPEATS = ['', '1', '2', '4'] as const
/** Beginnings: any length may be written. */
export const LENGTHS = ['30', '45', '60', '90'] as const
export const SHORTEST_MINUTES = 5
/** Ours: what lasts longer is a day at work, and its own record. */
export const LONGEST_MINUTES = 480
/** How long a meeting nothing was said of is brought up again. Ours; afterwards it stays on the person's page. */
export const UNSAID_DAYS = 14

export type State = (typeof STATES)[number]
export type AskedBy = (typeof ASKED_BY)[number]

/** A time on the wall of the service, and how long it lasts. */
export type Slot = { day: Day; time: WallTime; minutes: number }

/** The instants between which it lasts: as many minutes as it says, whatever the clocks do meanwhile. */
export function lasts({ day, time, minutes }: Slot, zone: string): { from: Date; to: Date } {
  const from = instantOf(day, time, zone)
  return { from, to: new Date(from.getTime() + minutes * 60_000) }
}

/** What the clock shows when it ends. */
export const endsAt = (slot: Slot, zone: string): WallTime => timeAt(lasts(slot, zone).to, zone)

export function overlap(one: Slot, other: Slot, zone: string): boolean {
  const [a, b] = [lasts(one, zone), lasts(other, zone)]
  return a.from < b.to && b.from < a.to
}

export type Refusal = { field: string; key: string; values?: Record<string, string> }

/** Why nothing can be planned then: the day is gone, or the clocks leap over that hour. */
export function slotRefused({ day, time }: Slot, today: Day, zone: string): Refusal | undefined {
  if (day < today) return { field: 'day', key: 'appointments.errors.dayGone' }
  if (!comesOn(day, time, zone))
    return { field: 'time', key: 'appointments.errors.clocksChange', values: { day, time } }
  return undefined
}

type Repeated = { day: Day; everyWeeks: number | null; untilDay: Day | null }

/** Why it cannot come back like that. */
export function repeatRefused({ day, everyWeeks, untilDay }: Repeated): Refusal | undefined {
  if (untilDay === null) return undefined
  if (everyWeeks === null) return { field: 'everyWeeks', key: 'appointments.errors.repeatMissing' }
  if (untilDay < day) return { field: 'untilDay', key: 'appointments.errors.endsBefore' }
  return undefined
}

/** From this day on, what nothing was said of is brought up. */
export const unsaidSince = (today: Day): Day => addDays(today, -UNSAID_DAYS)

type Kept = { accountId: string; clientId: string; day: Day }
type Walk = { accountId: string; clientId: string }
export type Away = { accountId: string; fromDay: Day; toDay: Day }

/**
 * Is it this specialist's to keep? Their own; and, with somebody they walk with today, what was planned by one who no longer
 * does, or who is away on that day: nobody waits in vain because of who wrote it down.
 */
export function isKeptBy(me: string, meeting: Kept, walks: Walk[], leaves: Away[]): boolean {
  if (meeting.accountId === me) return true
  const walksWithThem = (who: string) => walks.some((w) => w.accountId === who && w.clientId === meeting.clientId)
  return walksWithThem(me) && (isAwayThen(meeting, leaves) || !walksWithThem(meeting.accountId))
}

/** Is the one who keeps it away on its day? */
export const isAwayThen = ({ accountId, day }: Pick<Kept, 'accountId' | 'day'>, leaves: Away[]): boolean =>
  leaves.some((leave) => leave.accountId === accountId && leave.fromDay <= day && day <= leave.toDay)

type Coming = { accountId: string; fromDay: Day; toDay: Day | null }

/** Who will really be there: whoever keeps it, else the first of those who cover on its day and are not away; or nobody yet. */
export function whoIsThere(meeting: Pick<Kept, 'accountId' | 'day'>, covers: Coming[], leaves: Away[]): string | null {
  if (!isAwayThen(meeting, leaves)) return meeting.accountId
  const { day } = meeting
  const there = covers.find(
    ({ accountId, fromDay, toDay }) =>
      fromDay <= day && (toDay === null || day <= toDay) && !isAwayThen({ accountId, day }, leaves),
  )
  return there?.accountId ?? null
}
