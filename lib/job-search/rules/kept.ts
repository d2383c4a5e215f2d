import type { Stretch } from '#lib/pauses/rules'
import { addDays, type Day, dayAt } from '#lib/shared/day'
import { isOpen, type Stage } from '../rules.ts'

type Pause = Stretch & { writtenAt: Date }

/** So long after a search has been resumed it is pointed out what came while it was on hold. Ours. */
const POINTED_OUT_DAYS = 14

/** The pause through which something may wait: the one that lies on the search, or the one that ended lately. */
export function pauseThatKept<One extends Pause>(pauses: One[], today: Day): One | undefined {
  const since = addDays(today, -POINTED_OUT_DAYS)
  const open = pauses.find(({ endedHow }) => endedHow === null)
  const ended = pauses.filter(({ endedHow, endedOn }) => endedHow === 'resumed' && endedOn !== null && endedOn > since)
  return open ?? ended.toSorted((a, b) => ((a.endedOn ?? '') < (b.endedOn ?? '') ? 1 : -1))[0]
}

type Came = { applicationId: string; writtenAt: Date }

/**
 * The applications about which something came while the search was on hold: a step, or an invitation that still stands. What
 * was noted before the pause on its first day, or from the day of resuming on, did not.
 */
export function keptThrough(
  { fromDay, endedOn, writtenAt }: Pause,
  { steps, interviews }: { steps: (Came & { day: Day })[]; interviews: (Came & { state: string })[] },
  zone: string,
): Set<string> {
  const isWithin = (day: Day, at: Date) =>
    (day > fromDay || (day === fromDay && at > writtenAt)) && (endedOn === null || day < endedOn)
  const invited = interviews.filter(
    (one) => one.state === 'planned' && isWithin(dayAt(one.writtenAt, zone), one.writtenAt),
  )
  const moved = steps.filter((step) => isWithin(step.day, step.writtenAt))
  return new Set([...moved, ...invited].map(({ applicationId }) => applicationId))
}

/** What waits for the search to go on: what is open, and a no that somebody may want to hear of later. */
export const mayWait = (stage: Stage): boolean => isOpen(stage) || stage === 'not_this_time'
