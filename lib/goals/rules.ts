import type { Day } from '#lib/shared/day'
import type { EventKind } from '#lib/support-events/rules'

export const GOAL_KINDS = ['job', 'education', 'internship', 'peer_work', 'other'] as const
/** All four are as good as one another: a goal may rest for years, and be let go without a reason. */
export const GOAL_STATES = ['current', 'resting', 'reached', 'let_go'] as const
export type GoalState = (typeof GOAL_STATES)[number]

/** Whose step it is, and who led it. */
export const WHOSE = ['person', 'together', 'us'] as const
export type Whose = (typeof WHOSE)[number]
/** The two sides: either may offer a step, and either may drop one. */
export const SIDES = ['person', 'us'] as const

/** Where a goal can go from here. */
export const movesFrom = (state: GoalState): GoalState[] => {
  if (state === 'current') return ['resting', 'reached', 'let_go']
  return state === 'resting' ? ['current', 'reached', 'let_go'] : ['current']
}

type Settled = {
  state: 'open' | 'done' | 'dropped'
  ledBy: Whose | null
  firstTime: boolean
  takenBackAt: Date | null
}

/** The support events that follow from a step: who led it, and whether it was the first of its kind. A dropped one leaves none. */
export function eventsOfStep({ state, ledBy, firstTime, takenBackAt }: Settled): EventKind[] {
  if (state !== 'done' || takenBackAt !== null) return []
  const led: Record<Whose, EventKind[]> = { person: ['they_led'], together: ['did_together'], us: [] }
  return [...(ledBy ? led[ledBy] : []), ...(firstTime ? (['first_step'] as const) : [])]
}

/** Is it time to ask whether this is still something to do? Nothing is overdue: a day that was said may pass. */
export const asksKindly = (aroundDay: Day | null, today: Day): boolean => aroundDay !== null && aroundDay < today

type Offered = { id: string; aroundDay: Day | null }

/** Those with a day first, the nearest first; the others in the order in which they were offered. */
export function inTurn<Step extends Offered>(steps: Step[]): Step[] {
  const day = ({ aroundDay }: Offered) => aroundDay ?? '9999'
  return steps.toSorted((one, other) => day(one).localeCompare(day(other)) || one.id.localeCompare(other.id))
}

/** The first of each person's, where they are in turn. */
export function firstOfEach<Row extends { clientId: string }>(rows: Row[]): Row[] {
  const seen = new Set<string>()
  return rows.filter(({ clientId }) => !seen.has(clientId) && seen.add(clientId))
}
