import { addDays, type Day, daysBetween } from '#lib/shared/day'

/** A meeting that comes back on the same weekday. */
export type Rhythm = { firstDay: Day; everyWeeks: number; untilDay: Day | null }

/** The days on which it falls, from one day to another, both included. */
export function occurrences(series: Rhythm, from: Day, to: Day): Day[] {
  const days: Day[] = []
  const last = series.untilDay !== null && series.untilDay < to ? series.untilDay : to
  for (let day = firstFrom(series, from); day <= last; day = addDays(day, series.everyWeeks * 7)) days.push(day)
  return days
}

export function isOccurrence(series: Rhythm, day: Day): boolean {
  return occurrences(series, day, day).length === 1
}

/** The first day from `from` on which it falls and nothing was said of it yet, or null where it has ended. */
export function nextOccurrence(series: Rhythm, from: Day, said: ReadonlySet<Day>): Day | null {
  let day = firstFrom(series, from)
  while (said.has(day)) day = addDays(day, series.everyWeeks * 7)
  return series.untilDay !== null && series.untilDay < day ? null : day
}

/** Where its weeks come round first, whether or not it has ended by then. */
function firstFrom({ firstDay, everyWeeks }: Rhythm, from: Day): Day {
  const weeks = everyWeeks * 7
  const rounds = Math.max(0, Math.ceil(daysBetween(firstDay, from) / weeks))
  return addDays(firstDay, rounds * weeks)
}
