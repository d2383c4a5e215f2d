import type { Outcome, Place } from '#lib/contacts/rules'
import { hundredthsOf } from '#lib/shared/amounts'
import { addDays, type Day, mondayOf } from '#lib/shared/day'

export const ACTIVITIES = [
  'engagement',
  'profile',
  'job_search',
  'employers',
  'follow_along',
  'check_ins',
  'team_meetings',
  'supervision',
  'paperwork',
  'travel',
  'other_employment',
  'other_duties',
] as const
export type Activity = (typeof ACTIVITIES)[number]
export const WEEK_PLACES = ['community', 'office', 'online'] as const
export type WeekPlace = (typeof WEEK_PLACES)[number]

/** One box of the week: an activity at a place, as a form and the sheet name it. */
export type Cell = `${Activity}_${WeekPlace}`
export const CELLS = ACTIVITIES.flatMap((activity) => WEEK_PLACES.map((place): Cell => `${activity}_${place}`))
/** Minutes by box; a box that is missing is empty. */
export type Hours = Partial<Record<Cell, number>>

/** A contact or a visit to an employer as it was logged. Several people logged in one go share an entry: that time was spent once. */
export type LoggedContact = {
  entryId: string
  outcome: Outcome
  place: Place | null
  minutes: number | null
  together: string[]
}
export type LoggedVisit = { isFaceToFace: boolean; minutes: number | null }

/** What is assumed where nobody noted how long it took. Ours. */
const USUAL: Record<Outcome, number> = {
  met: 45,
  phoned: 10,
  texted: 5,
  emailed: 5,
  they_contacted: 10,
  tried: 5,
  could_not: 0,
}
const USUAL_VISIT = { met: 30, other: 10 }
/** Nobody fills in a week by the minute. */
const QUARTER = 15

/** What there is every week and no contact tells: taken from the last week that was looked at. */
const EVERY_WEEK: Activity[] = [
  'team_meetings',
  'supervision',
  'paperwork',
  'travel',
  'other_employment',
  'other_duties',
]

/** A week as it can be told from what was logged, and from what comes every week. */
export function weekFrom(contacts: LoggedContact[], visits: LoggedVisit[], lastWeek: Hours): Hours {
  const hours: Hours = {}
  const add = (activity: Activity, place: WeekPlace, minutes: number) => {
    const cell: Cell = `${activity}_${place}`
    if (minutes > 0) hours[cell] = (hours[cell] ?? 0) + minutes
  }
  const once = new Map(contacts.map((contact) => [contact.entryId, contact]))
  for (const contact of once.values()) {
    add(activityOf(contact), placeOf(contact.place), contact.minutes ?? USUAL[contact.outcome])
  }
  for (const { isFaceToFace, minutes } of visits) {
    add('employers', isFaceToFace ? 'community' : 'office', minutes ?? USUAL_VISIT[isFaceToFace ? 'met' : 'other'])
  }
  for (const cell of CELLS) {
    const usual = EVERY_WEEK.some((activity) => cell.startsWith(`${activity}_`)) ? lastWeek[cell] : undefined
    const minutes = hours[cell] ?? usual
    if (minutes) hours[cell] = Math.ceil(minutes / QUARTER) * QUARTER
  }
  return hours
}

const SEARCHING = ['cv', 'search', 'application', 'call', 'interview']

function activityOf({ outcome, place, together }: LoggedContact): Activity {
  if (place === 'workplace') return 'follow_along'
  if (together.includes('employer_visit')) return 'employers'
  if (together.some((what) => SEARCHING.includes(what))) return 'job_search'
  return outcome === 'met' || outcome === 'tried' ? 'engagement' : 'check_ins'
}

function placeOf(place: Place | null): WeekPlace {
  if (place === null || place === 'office') return 'office'
  return place === 'online' ? 'online' : 'community'
}

/** All minutes of a week, and those spent out of the office. */
export function sumOf(hours: Hours): { all: number; outside: number } {
  const minutes = (cells: Cell[]) => cells.reduce((sum, cell) => sum + (hours[cell] ?? 0), 0)
  return { all: minutes(CELLS), outside: minutes(CELLS.filter((cell) => cell.endsWith('_community'))) }
}

const MOST_MINUTES = 80 * 60

/** Hours as they are written, such as 1.5 or 1,25: in minutes. Nothing written is nothing; what is no number of hours is undefined. */
export function minutesWritten(text: string): number | null | undefined {
  const written = text.trim()
  if (written === '') return null
  const hundredths = hundredthsOf(written)
  if (hundredths === undefined) return undefined
  const minutes = Math.round((hundredths * 60) / 100)
  return minutes <= MOST_MINUTES ? minutes || null : undefined
}

/** A week can be told from its first day on, and never before it. */
export const weekRefused = (monday: Day, today: Day): string | undefined =>
  monday !== mondayOf(monday) || monday > today ? 'weeks.errors.notYet' : undefined

/** The weeks before this one, the latest first. */
export const weeksBefore = (today: Day, count: number): Day[] =>
  Array.from({ length: count }, (_, index) => addDays(mondayOf(today), -7 * (index + 1)))
