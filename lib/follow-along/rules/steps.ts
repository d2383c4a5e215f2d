import { addDays, type Day } from '#lib/shared/day'
import { BY_WHOM, type ByWhom, type HowOften } from './supports.ts'

type Planned = {
  byWhom: ByWhom
  howOften: HowOften | null
  fromDay: Day
  toDay: Day | null
  stepDown: string | null
  takenBackAt: Date | null
}

/** A while in which somebody is there as often as this; no last day while it goes on. */
export type Step = { howOften: HowOften | null; fromDay: Day; toDay: Day | null }
/** What was agreed that comes after the last step, on a day nobody has named. */
export type Stair = { byWhom: ByWhom; steps: Step[]; after: string[] }

/** How high a step is drawn: the more often, the higher. What comes once is no step. */
const HEIGHT: Record<HowOften, number> = { daily: 5, week: 4, fortnight: 3, month: 2, when_wished: 1, once: 0 }
export const HIGHEST = HEIGHT.daily

export const heightOf = ({ howOften }: { howOften: HowOften | null }): number =>
  howOften === null ? HEIGHT.when_wished : HEIGHT[howOften]

/**
 * How often somebody is around a job over time, for each by whom that changes: where several things are done by the same ones, the
 * one done most often decides.
 */
export function stairsOf(supports: Planned[]): Stair[] {
  const standing = supports.filter((support) => support.takenBackAt === null && heightOf(support) > 0)
  return BY_WHOM.map((byWhom) =>
    stairOf(
      byWhom,
      standing.filter((support) => support.byWhom === byWhom),
    ),
  ).filter(({ steps, after }) => steps.length > 1 || (steps.length === 1 && after.length > 0))
}

function stairOf(byWhom: ByWhom, supports: Planned[]): Stair {
  const begins = supports.flatMap(({ fromDay, toDay }) => (toDay ? [fromDay, addDays(toDay, 1)] : [fromDay]))
  const days = [...new Set(begins)].sort()
  const steps: Step[] = []
  let last: Planned[] = []
  for (const [at, fromDay] of days.entries()) {
    const there = supports.filter((one) => one.fromDay <= fromDay && (one.toDay === null || one.toDay >= fromDay))
    const [most] = there.toSorted((a, b) => heightOf(b) - heightOf(a))
    if (!most) continue
    const next = days[at + 1]
    const toDay = next ? addDays(next, -1) : null
    const before = steps.at(-1)
    const goesOn = before?.howOften === most.howOften && before.toDay === addDays(fromDay, -1)
    if (goesOn) before.toDay = toDay
    else steps.push({ howOften: most.howOften, fromDay, toDay })
    last = there
  }
  return { byWhom, steps, after: last.flatMap(({ stepDown }) => stepDown ?? []) }
}
