import { addDays, type Day, daysBetween } from '#lib/shared/day'
import type { Refusal } from '../rules.ts'

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

/** Why what comes back cannot go over into another series that begins on `day`, in place of the meeting on `from` and all after it. */
export function changeRefused(series: Rhythm, from: Day, day: Day, today: Day): Refusal | undefined {
  if (from < today) return { field: 'form', key: 'appointments.errors.seriesGone' }
  const before = addDays(from, -series.everyWeeks * 7)
  if (before >= series.firstDay && day <= before)
    return { field: 'day', key: 'appointments.errors.beforeLast', values: { day: before } }
  if (series.untilDay !== null && day > series.untilDay)
    return { field: 'day', key: 'appointments.errors.afterLast', values: { day: series.untilDay } }
  return undefined
}
