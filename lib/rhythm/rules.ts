import { type Agreement, nextTouch } from '#lib/pauses/rules'
import { addDays, type Day } from '#lib/shared/day'

/** One line of Today that was moved to another day, or let go where `movedTo` is missing. */
export type PutOff = { dueDay: Day; movedTo: Day | null }

export type Promise = {
  /** How we agreed to be in touch: the pause's own agreement while the search is on hold, else the person's rhythm. */
  agreement: Agreement
  /** The day it was agreed. */
  from: Day
  /** The last day we were in touch or tried; a try keeps the promise. */
  lastTouch: Day | null
  /** In the order in which they were written. */
  putOffs: PutOff[]
  /** Is whoever keeps it at work on that day, or is it covered? */
  isKept: (day: Day) => boolean
}

/** `said`: the day the agreement speaks of. `due`: the day it has become. */
export type Due = { said: Day; due: Day; because: 'agreed' | 'moved' | 'away' }

/** The longest leave that is looked across. Ours: somebody away for longer has been covered, or is no longer their specialist. */
const LONGEST_LEAVE_DAYS = 400

/**
 * The day we said we would be in touch next, or null where none was agreed. What was let go counts as kept; what was moved
 * stays moved; nothing falls on a day on which nobody is there, but on the first day after it.
 */
export function dueOf({ agreement, from, lastTouch, putOffs, isKept }: Promise): Due | null {
  const said = saidDay(agreement, from, lastTouch, putOffs)
  if (said === null) return null
  const movedTo = putOffs.findLast((putOff) => putOff.dueDay === said)?.movedTo
  const day = movedTo ?? said
  const due = firstDayKept(day, isKept)
  return { said, due, because: due > day ? 'away' : movedTo ? 'moved' : 'agreed' }
}

/** The day the agreement speaks of, counting on from what was kept or let go. */
function saidDay(agreement: Agreement, from: Day, lastTouch: Day | null, putOffs: PutOff[]): Day | null {
  const letGo = new Set(putOffs.filter(({ movedTo }) => movedTo === null).map(({ dueDay }) => dueDay))
  let said = nextTouch(agreement, from, lastTouch)
  while (said !== null && letGo.has(said)) said = nextTouch(agreement, from, said)
  return said
}

function firstDayKept(day: Day, isKept: (day: Day) => boolean): Day {
  for (let later = 0; later < LONGEST_LEAVE_DAYS; later += 1) {
    const candidate = addDays(day, later)
    if (isKept(candidate)) return candidate
  }
  return day
}

export type Span = { fromDay: Day; toDay: Day | null }

export const isWithin = ({ fromDay, toDay }: Span, day: Day): boolean =>
  fromDay <= day && (toDay === null || day <= toDay)

/** Days on which somebody comes instead, without those on which they are on leave themselves. */
export type Covering = Span & { away?: Span[] }

const isOn = (spans: Span[], day: Day): boolean => spans.some((span) => isWithin(span, day))

/** Does whoever covers come on that day? */
export const comesOn = ({ away = [], ...days }: Covering, day: Day): boolean => isWithin(days, day) && !isOn(away, day)

/** Somebody keeps the promise on a day their specialist is not on leave, or on which somebody covers who is there. */
export const keptBy =
  (leaves: Span[], covers: Covering[]) =>
  (day: Day): boolean =>
    !isOn(leaves, day) || covers.some((cover) => comesOn(cover, day))

/** Messages wait from eight in the evening until eight in the morning. Ours: the night belongs to the person. */
const QUIET = { from: '20:00', until: '08:00' } as const

/** Until when a message should wait, or nothing where it may go out now. @param time `HH:MM` on the service's clock */
export function quietUntil(time: string): string | undefined {
  return time >= QUIET.from || time < QUIET.until ? QUIET.until : undefined
}

/** What a line of Today can be about, by name: `touch` is the promise itself, `start:` begins the moments of a start. */
export const ABOUT =
  /^(touch|first_contact|quiet|talk|(wish|asked|look|hours|interview|exam|hand_in|ended|deadline|revisit|advice):[0-9a-f-]{36}|stay:[0-9a-f-]{36}:\d|start:[0-9a-f-]{36}:(week_before|first_day|days_after|week:\d|month:\d{1,3}))$/
export const PUT_OFF_TO = ['tomorrow', 'next_week', 'let_go'] as const
/** The same, a day one chooses, and let go because the person wishes for less. */
export const PUT_OFF_ANYWHERE = [...PUT_OFF_TO, 'on_day', 'wish_for_less'] as const
export type PutOffTo = (typeof PUT_OFF_ANYWHERE)[number]

/** Silence can be left alone for a while, not for good. Ours. */
const LEFT_ALONE: Record<string, number> = { quiet: 14, talk: 28 }

/**
 * The day a line comes back, or null where it was let go.
 * @param today the day on which somebody decides
 * @param day the one chosen, where one was
 */
export function putOffUntil(about: string, to: PutOffTo, today: Day, day: Day | null = null): Day | null {
  if (to === 'tomorrow') return addDays(today, 1)
  if (to === 'next_week') return addDays(today, 7)
  if (to === 'on_day') return day
  if (to === 'wish_for_less') return null
  const days = LEFT_ALONE[about]
  return days === undefined ? null : addDays(today, days)
}

/** Why a line cannot be moved to that day: only to one that is still to come, and not out of sight. */
export function putOffRefused(to: PutOffTo, { day, dueDay, today }: { day: Day | null; dueDay: Day; today: Day }) {
  if (to !== 'on_day') return undefined
  if (day === null) return 'rhythm.errors.dayMissing'
  if (day <= today || day <= dueDay) return 'rhythm.errors.movedEarlier'
  return day > addDays(today, FURTHEST_MOVE_DAYS) ? 'rhythm.errors.movedFar' : undefined
}

/** What is moved further than this is better let go. Ours. */
const FURTHEST_MOVE_DAYS = 90
