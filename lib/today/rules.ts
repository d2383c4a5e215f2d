import type { Day } from '#lib/shared/day'
import type { Known } from './rules/known.ts'
import { isWaiting, orderOf, promiseOf, type Reason, reasonsFor } from './rules/reasons.ts'

export type Line = { person: Known } & (
  | { because: 'now'; reason: Reason; also: Reason[] }
  | { because: 'resting'; due: Day | null }
  | { because: 'waiting' }
)
export type NowLine = Extract<Line, { because: 'now' }>
export type LaterLine = Exclude<Line, NowLine>

/**
 * Who would be glad to hear from me? One line for each person: who is not so well on top, then first contacts, promises (people
 * on hold first), wishes, answers, the weeks after a stay, and those not heard from the longest; people alike in all that stay in
 * the order given.
 * @param met the people whose meeting today is told above: nothing of theirs that can wait is told again
 */
export function linesFor(
  people: Known[],
  today: Day,
  met: ReadonlySet<string> = new Set(),
): { now: NowLine[]; later: LaterLine[] } {
  const lines = people.filter((person) => person.supported).flatMap((person) => lineFor(person, today))
  const now = lines.filter((line) => line.because === 'now')
  const later = lines.filter((line) => line.because !== 'now').filter(({ person }) => !met.has(person.id))
  return { now: now.sort(byNeed), later: later.sort(soonerFirst) }
}

function lineFor(person: Known, today: Day): Line[] {
  const promise = promiseOf(person)
  const [reason, ...also] = reasonsFor(person, promise, today)
  if (reason) return [{ because: 'now', person, reason, also }]
  if (person.pause) return [{ because: 'resting', person, due: promise?.due ?? null }]
  return isWaiting(person, today) ? [{ because: 'waiting', person }] : []
}

function byNeed(a: NowLine, b: NowLine): number {
  return inOrder(rank(a), rank(b))
}

/** By reason, people on hold before the others, then by the day it was due; nobody heard from at all comes first. */
function rank({ person, reason }: NowLine): string {
  const order = orderOf(reason, person)
  const since = reason.because === 'quiet' ? (person.heardOn ?? '') : 'by' in reason ? reason.by : reason.due
  return `${order} ${since}`
}

function soonerFirst(a: LaterLine, b: LaterLine): number {
  const key = (line: LaterLine) =>
    line.because === 'resting' ? `0 ${line.due ?? '9'}` : `1 ${line.person.touchedOn ?? ''}`
  return inOrder(key(a), key(b))
}

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Somebody who is not so well is answered by a person; that line is not for moving. */
export const mayPutOff = (reason: Reason): boolean => reason.because !== 'not_so_well'
