import type { Span } from '#lib/rhythm/rules'
import { addDays, addMonths, type Day } from '#lib/shared/day'

export type MomentKind =
  | 'week_before'
  | 'first_day'
  | 'days_after'
  | 'week'
  | 'month'
  | 'hours'
  | 'interview'
  | 'exam'
  | 'hand_in'
  | 'ended'

/** A time in which a word is worth something. A contact from `from` to `to` keeps it. */
export type Window = {
  /** Names the moment, also as a line of Today. */
  about: string
  kind: MomentKind
  /** What it belongs to: the placement, or nothing where it is an interview. */
  placementId: string | null
  from: Day
  to: Day
  /** The day from which it asks for something. */
  said: Day
  /** The day by which it is best done. */
  by: Day
  /** The day it speaks of: the first one, that of the exam or the hand-in, the one on which we heard. */
  day: Day
}

export type Work = {
  id: string
  startDay: Day | null
  /** When it was written down: where nobody knows the first day, the months count from here. */
  notedOn: Day
  ended: { on: Day | null; heardOn: Day } | null
  away: Span[]
  hoursChanged: { id: string; fromDay: Day; notedOn: Day }[]
}

/** Weekly in the first month: the weeks after the first one, whose days have moments of their own. */
const WEEKS = [2, 3, 4]
const LONGEST_MONTHS = 600
/** How long a job that ended, and hours that changed, wait for a word. Ours: the field says within three days of hearing. */
const ENDED_DAYS = 28
const HOURS_DAYS = 7
/** A month's word is asked for in its last week: whoever was in touch before has kept it already. */
const LAST_WEEK = 6

/**
 * What follows from a start, one after the other without a gap, as long as the work goes on: the week before, the first day,
 * the three days after, then weekly in the first month, then monthly. Each gives way to the next.
 * @param since what was over before this day need not be told
 * @param until how far ahead to look
 */
export function windowsOfStart(work: Work, since: Day | null, until: Day): Window[] {
  const { id, startDay, notedOn, ended } = work
  const first = startDay && (since === null || since <= addMonths(startDay, 1)) ? firstMonth(id, startDay) : []
  const months = startDay ? monthsFrom(work, startDay, 1, since, until) : monthsFrom(work, notedOn, 0, since, until)
  const last = ended && (ended.on ?? ended.heardOn)
  return [...first, ...months].flatMap((window) => (last === null ? window : cutOff(window, last)))
}

function firstMonth(placementId: string, day: Day): Window[] {
  const one = (step: string, kind: MomentKind, from: Day, to: Day, by = to): Window => {
    return { about: `start:${placementId}:${step}`, kind, placementId, from, to, said: from, by, day }
  }
  return [
    one('week_before', 'week_before', addDays(day, -7), addDays(day, -1)),
    one('first_day', 'first_day', day, day),
    one('days_after', 'days_after', addDays(day, 1), addDays(day, 6), addDays(day, 3)),
    ...WEEKS.map((week) => {
      // The last one lasts until the month is full.
      const next = week === WEEKS.at(-1) ? addMonths(day, 1) : addDays(day, 7 * week)
      return one(`week:${week}`, 'week', addDays(day, 7 * (week - 1)), addDays(next, -1))
    }),
  ]
}

function monthsFrom({ id: placementId }: Work, day: Day, begin: number, since: Day | null, until: Day): Window[] {
  const months: Window[] = []
  const first = since === null ? begin : Math.max(begin, monthsBetween(day, since) - 1)
  let from = addMonths(day, first)
  for (let month = first; month < LONGEST_MONTHS && (from <= until || months.length === 0); month += 1) {
    const next = addMonths(day, month + 1)
    const [to, said] = [addDays(next, -1), addDays(next, -1 - LAST_WEEK)]
    months.push({
      about: `start:${placementId}:month:${month}`,
      kind: 'month',
      placementId,
      from,
      to,
      said,
      by: to,
      day,
    })
    from = next
  }
  return months
}

/** How many months further one day's month is than another's. */
function monthsBetween(day: Day, later: Day): number {
  const monthOf = (one: Day) => Number(one.slice(0, 4)) * 12 + Number(one.slice(5, 7))
  return monthOf(later) - monthOf(day)
}

/** Once it is over, nothing of it begins any more. */
function cutOff(window: Window, last: Day): Window[] {
  if (window.from > last || window.said > last) return []
  return [{ ...window, to: window.to > last ? last : window.to, by: window.by > last ? last : window.by }]
}

/** Other hours or pay are worth a word from the day they hold, or from the day they were noted where that was later. */
export function windowsOfHours({ id: placementId, hoursChanged, ended }: Work): Window[] {
  const last = ended && (ended.on ?? ended.heardOn)
  return hoursChanged.flatMap(({ id, fromDay: from, notedOn }) => {
    const [, later = from] = [from, notedOn].sort()
    const to = addDays(later, HOURS_DAYS)
    const window: Window = { about: `hours:${id}`, kind: 'hours', placementId, from, to, said: from, by: to, day: from }
    return last === null ? window : cutOff(window, last)
  })
}

/** Within three days of hearing of it; a little late is better than not at all. */
export function windowsOfEnd({ id: placementId, ended }: Work): Window[] {
  if (!ended) return []
  const { heardOn: from } = ended
  const [by, to] = [addDays(from, 3), addDays(from, ENDED_DAYS - 1)]
  return [{ about: `ended:${placementId}`, kind: 'ended', placementId, from, to, said: from, by, day: from }]
}

/** Days of a course that are worth a word. */
export type StudyDay = { id: string; kind: 'exam' | 'hand_in'; placementId: string; day: Day }

/** Nobody who has left a course is reminded of what was to come there. */
export function windowsOfStudy(days: StudyDay[], works: Work[]): Window[] {
  const endOf = new Map(works.map(({ id, ended }) => [id, ended && (ended.on ?? ended.heardOn)]))
  return days.flatMap(({ id, kind, placementId, day }) => {
    const end = endOf.get(placementId)
    return end && end < day ? [] : [windowOfDay(kind, id, placementId, day)]
  })
}

/** An interview, an exam or something to hand in: a good word the day before, or on the day. */
export function windowOfDay(
  kind: 'interview' | StudyDay['kind'],
  id: string,
  placementId: string | null,
  day: Day,
): Window {
  const from = addDays(day, -1)
  return { about: `${kind}:${id}`, kind, placementId, from, to: day, said: from, by: day, day }
}
