import { type Agreement, nextTouch } from '#lib/pauses/rules'
import { type Day, daysBetween } from '#lib/shared/day'

/** Until each person has an agreed rhythm of their own, this long without hearing from somebody is worth a line. Ours, not the field's. */
const QUIET_DAYS = 14
/** Somebody who was written or called to this recently is given time to answer. Ours. */
const ANSWER_DAYS = 3

export type Known = {
  id: string
  name: string
  phone: string | null
  supported: boolean
  pause: (Agreement & { fromDay: Day }) | null
  heardOn: Day | null
  touchedOn: Day | null
}

export type Line =
  | { because: 'agreed'; person: Known; due: Day }
  | { because: 'quiet'; person: Known; days: number | null }
  | { because: 'waiting'; person: Known }
  | { because: 'resting'; person: Known; due: Day | null }

/** Who would be glad to hear from me? People on hold whose word is due come first, then those not heard from the longest. */
export function linesFor(people: Known[], today: Day): { now: Line[]; later: Line[] } {
  const lines = people.filter((person) => person.supported).map((person) => lineFor(person, today))
  const now = lines.filter((line) => line !== null && isNow(line, today)) as Line[]
  const later = lines.filter((line) => line !== null && !isNow(line, today)) as Line[]
  return { now: now.sort(soonerFirst), later: later.sort(soonerFirst) }
}

function lineFor(person: Known, today: Day): Line | null {
  if (person.pause) return restingLine(person, person.pause, today)
  const days = person.heardOn ? daysBetween(person.heardOn, today) : null
  if (days !== null && days < QUIET_DAYS) return null
  if (person.touchedOn && daysBetween(person.touchedOn, today) < ANSWER_DAYS) return { because: 'waiting', person }
  return { because: 'quiet', person, days }
}

function restingLine(person: Known, pause: NonNullable<Known['pause']>, today: Day): Line {
  const due = nextTouch(pause, pause.fromDay, person.touchedOn)
  return due && due <= today ? { because: 'agreed', person, due } : { because: 'resting', person, due }
}

const isNow = (line: Line, today: Day) => line.because === 'quiet' || (line.because === 'agreed' && line.due <= today)

function soonerFirst(a: Line, b: Line): number {
  return rank(a).localeCompare(rank(b)) || a.person.name.localeCompare(b.person.name, 'da')
}

/** Promises by day; then people nobody has heard from at all; then by the day they were last heard from. */
function rank(line: Line): string {
  if (line.because === 'agreed') return `0 ${line.due}`
  if (line.because === 'quiet') return `1 ${line.person.heardOn ?? ''}`
  if (line.because === 'resting') return `2 ${line.due ?? '9'}`
  return `3 ${line.person.touchedOn ?? ''}`
}
