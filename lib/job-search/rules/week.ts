import { addDays, type Day } from '#lib/shared/day'
import type { Stage } from '../rules.ts'
import { mayStillApply } from './board.ts'

type Interview = { day: Day; time: string | null; state: string }
type Application = { deadline: Day | null; stage: Stage }
type Step = { day: Day; stage: Stage; writtenAt: Date }

export type SearchDay<I, A, S> = { day: Day; interviews: I[]; deadlines: A[]; steps: S[] }

type Known<I, A> = { interviews: I[]; applications: A[]; onHold: boolean }

/**
 * A week of the search, day by day: interviews that stand, last days to apply, and what was done. Adding an idea is not yet
 * something done, and while the search is on hold no last day is brought up.
 */
export function searchWeek<I extends Interview, A extends Application, S extends Step>(
  monday: Day,
  { steps, ...known }: Known<I, A> & { steps: S[] },
): SearchDay<I, A, S>[] {
  const { stands, toApply } = whatCounts(known)
  const done = steps
    .filter(({ stage }) => stage !== 'idea')
    .toSorted((a, b) => a.writtenAt.getTime() - b.writtenAt.getTime())
  return Array.from({ length: 7 }, (_, index) => {
    const day = addDays(monday, index)
    return {
      day,
      interviews: stands
        .filter((one) => one.day === day)
        .toSorted((a, b) => ((a.time ?? '') < (b.time ?? '') ? -1 : 1)),
      deadlines: toApply.filter(({ deadline }) => deadline === day),
      steps: done.filter((one) => one.day === day),
    }
  })
}

/** The first day after this one with an interview, or on which one can last apply. */
export function nextDayAfter<I extends Interview, A extends Application>(
  day: Day,
  known: Known<I, A>,
): Day | undefined {
  const { stands, toApply } = whatCounts(known)
  const days = [...stands.map((one) => one.day), ...toApply.flatMap(({ deadline }) => deadline ?? [])]
  return days.filter((one) => one > day).sort()[0]
}

function whatCounts<I extends Interview, A extends Application>({ interviews, applications, onHold }: Known<I, A>) {
  return {
    stands: interviews.filter(({ state }) => state !== 'moved' && state !== 'called_off'),
    toApply: onHold ? [] : applications.filter(({ stage }) => mayStillApply(stage)),
  }
}
