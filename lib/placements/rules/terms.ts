import { isWithin, type Span } from '#lib/rhythm/rules'
import { addDays, type Day } from '#lib/shared/day'
import type { LASTING, WAGE_PER } from '../rules.ts'

export type Terms = {
  hours: number | null
  wage: number | null
  wagePer: (typeof WAGE_PER)[number] | null
  lasting: (typeof LASTING)[number] | null
}

export type ChangeKind = 'terms' | 'away' | 'back'
export type Change = Terms & { id: string; kind: ChangeKind; fromDay: Day; writtenAt: Date }

const inOrder = <One extends { fromDay: Day; writtenAt: Date }>(changes: One[]): One[] =>
  changes.toSorted((a, b) => a.fromDay.localeCompare(b.fromDay) || a.writtenAt.getTime() - b.writtenAt.getTime())

/** The terms as they stand on a day: as agreed, and as changed since. What a change does not speak of stays as before. */
export function termsOn(agreed: Terms, changes: Change[], day: Day): Terms {
  const since = inOrder(changes).filter(({ kind, fromDay }) => kind === 'terms' && fromDay <= day)
  return since.reduce<Terms>(
    (terms, { hours, wage, wagePer, lasting }) => ({
      hours: hours ?? terms.hours,
      wage: wage ?? terms.wage,
      wagePer: wage === null ? terms.wagePer : wagePer,
      lasting: lasting ?? terms.lasting,
    }),
    { hours: agreed.hours, wage: agreed.wage, wagePer: agreed.wagePer, lasting: agreed.lasting },
  )
}

type End = { endedAt: unknown; endedOn: Day | null; endHeardOn: Day | null }

/** The last day on which its terms held: that of its end or, where nobody knows it, the one on which it was heard of. */
export const lastDayOf = ({ endedAt, endedOn, endHeardOn }: End): Day | null =>
  endedAt === null ? null : (endedOn ?? endHeardOn)

/** The times away from it; the day of coming back belongs to work again. */
export function awaySpans(changes: Change[]): (Span & { backOn: Day | null })[] {
  const spans: (Span & { backOn: Day | null })[] = []
  for (const { kind, fromDay } of inOrder(changes)) {
    const open = spans.at(-1)
    const isOpen = open !== undefined && open.backOn === null
    if (kind === 'away' && !isOpen) spans.push({ fromDay, toDay: null, backOn: null })
    if (kind === 'back' && isOpen) {
      spans.pop()
      if (fromDay > open.fromDay) spans.push({ fromDay: open.fromDay, toDay: addDays(fromDay, -1), backOn: fromDay })
    }
  }
  return spans
}

export const isAway = (changes: Change[], day: Day): boolean => awaySpans(changes).some((span) => isWithin(span, day))

type Asked = Omit<Change, 'id' | 'writtenAt'>
type Around = { startDay: Day | null; endedOn: Day | null; changes: Change[]; today: Day }
type Refusal = { field: string; key: string; day?: Day }

/** Why a change cannot be from that day, or undefined where it can. Other hours may be ahead; being back is not foretold. */
export function changeRefused(asked: Asked, { startDay, endedOn, changes, today }: Around): Refusal | undefined {
  const { kind, fromDay, hours, wage, lasting } = asked
  if (kind === 'terms' && hours === null && wage === null && lasting === null)
    return { field: 'hours', key: 'placements.errors.nothingChanged' }
  if (startDay && fromDay < startDay) return { field: 'fromDay', key: 'placements.errors.beforeStart', day: startDay }
  if (endedOn && fromDay > endedOn) return { field: 'fromDay', key: 'placements.errors.afterEnd', day: endedOn }
  if (kind === 'terms') return undefined
  const open = awaySpans(changes).find((span) => span.backOn === null)
  if (kind === 'away') {
    const over = awaySpans(changes).find((span) => isWithin(span, fromDay) || span.fromDay >= fromDay)
    return over && { field: 'fromDay', key: 'placements.errors.awayAlready', day: over.fromDay }
  }
  if (!open) return { field: 'fromDay', key: 'placements.errors.notAway' }
  if (fromDay > today) return { field: 'fromDay', key: 'placements.errors.backLater' }
  if (fromDay <= open.fromDay) return { field: 'fromDay', key: 'placements.errors.backBefore', day: open.fromDay }
  return undefined
}
