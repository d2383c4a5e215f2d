import { addDays, type Day, daysBetween } from '#lib/shared/day'

/** From the first day to the last, both included. */
export type Span = { fromDay: Day; toDay: Day }

/** Longer than this is a change of specialist, or a slip in the year. Ours. */
const LONGEST_DAYS = 366

/** Why these days cannot be, or undefined where they can. They may have begun, but not be over. */
export function spanRefused({ fromDay, toDay }: Span, today: Day): { field: keyof Span; key: string } | undefined {
  if (toDay < fromDay) return { field: 'toDay', key: 'leave.errors.order' }
  if (toDay < today) return { field: 'toDay', key: 'leave.errors.over' }
  if (daysBetween(fromDay, toDay) >= LONGEST_DAYS) return { field: 'toDay', key: 'leave.errors.tooLong' }
  return undefined
}

/** Have they a day in common? A missing last day is until further notice. */
export const overlaps = (one: Span, other: { fromDay: Day; toDay: Day | null }): boolean =>
  other.fromDay <= one.toDay && (other.toDay === null || one.fromDay <= other.toDay)

/** One stretch with all that lie across it or right beside it, so that no day is noted twice. */
export function joined<Noted extends Span>(
  { fromDay, toDay }: Span,
  noted: Noted[],
): { span: Span; absorbed: Noted[] } {
  const around = { fromDay: addDays(fromDay, -1), toDay: addDays(toDay, 1) }
  const absorbed = noted.filter((one) => overlaps(around, one))
  if (absorbed.length === 0) return { span: { fromDay, toDay }, absorbed }
  const days = [{ fromDay, toDay }, ...absorbed]
  const whole = {
    fromDay: days.map((one) => one.fromDay).toSorted()[0] ?? fromDay,
    toDay:
      days
        .map((one) => one.toDay)
        .toSorted()
        .at(-1) ?? toDay,
  }
  const rest = joined(
    whole,
    noted.filter((one) => !absorbed.includes(one)),
  )
  return { span: rest.span, absorbed: [...absorbed, ...rest.absorbed] }
}

/** What stays of a leave that is taken back: the days that have passed, if any. */
export const passedPart = ({ fromDay }: Span, today: Day): Span | undefined =>
  fromDay < today ? { fromDay, toDay: addDays(today, -1) } : undefined
