import type { Place, TOGETHER } from '#lib/contacts/rules'
import type { Day, WallTime } from '#lib/shared/day'
import { type AskedBy, type State, unsaidSince } from '../rules.ts'
import { nextOccurrence, occurrences, type Rhythm } from './series.ts'

/** Where, with whom, what for: what a meeting and a series have in common. */
export type Details = {
  clientId: string
  accountId: string
  time: WallTime
  minutes: number
  place: Place | null
  whereabouts: string | null
  withWhom: string | null
  purpose: (typeof TOGETHER)[number] | null
  words: string | null
}

export type Series = Details & Rhythm & { id: string }

/** One planned meeting. It has no id as long as it is only one of a series, and nothing was said of it. */
export type Meeting = Details & {
  id: string | null
  day: Day
  shared: boolean
  seriesId: string | null
  seriesDay: Day | null
  state: State
  askedBy: AskedBy | null
  /** When somebody said what became of it. */
  settledAt: Date | null
  contactId: string | null
  movedToId: string | null
  version: number
}

/** One of a series as it comes, before anything is said of it. Whoever it is with can see it: that is asked when it is planned. */
export function meetingOn(series: Series, day: Day): Meeting {
  const { id: seriesId, clientId, accountId, time, minutes, place, whereabouts, withWhom, purpose, words } = series
  const details = { clientId, accountId, time, minutes, place, whereabouts, withWhom, purpose, words }
  const unsaid = {
    state: 'planned',
    askedBy: null,
    settledAt: null,
    contactId: null,
    movedToId: null,
    version: 0,
  } as const
  return { ...details, ...unsaid, id: null, day, shared: true, seriesId, seriesDay: day }
}

/** What was said of single meetings, and in between what the series bring; by day and time. */
export function calendarOf(said: Meeting[], series: Series[], from: Day, to: Day): Meeting[] {
  const known = new Set(said.map(({ seriesId, seriesDay }) => `${seriesId} ${seriesDay}`))
  const computed = series.flatMap((one) =>
    occurrences(one, from, to)
      .filter((day) => !known.has(`${one.id} ${day}`))
      .map((day) => meetingOn(one, day)),
  )
  return [...said.filter((meeting) => stands(meeting, series)), ...computed].sort(soonerFirst)
}

/** With each person the next one that is still planned. */
export function nextByPerson(said: Meeting[], series: Series[], from: Day): Map<string, Meeting> {
  const coming = series.flatMap((one) => {
    const known = said.filter(({ seriesId }) => seriesId === one.id).map(({ day }) => day)
    const day = nextOccurrence(one, from, new Set(known))
    return day === null ? [] : [meetingOn(one, day)]
  })
  const planned = said.filter(
    (meeting) => meeting.state === 'planned' && meeting.day >= from && stands(meeting, series),
  )
  const next = new Map<string, Meeting>()
  for (const meeting of [...planned, ...coming].sort(soonerFirst)) {
    if (!next.has(meeting.clientId)) next.set(meeting.clientId, meeting)
  }
  return next
}

/** What came of a move that was taken back: called off, and pointing back to where it came from. */
export const isMovedBack = ({ state, movedToId }: Meeting): boolean => state === 'called_off' && movedToId !== null

/** Not shown: what was moved back, and what is still planned in a series that was ended before it. */
function stands(meeting: Meeting, series: Series[]): boolean {
  const { state, seriesId, day } = meeting
  if (state !== 'planned') return !isMovedBack(meeting)
  const own = series.find(({ id }) => id === seriesId)
  return !own || own.untilDay === null || day <= own.untilDay
}

/** Can it be said in one tap that they met? From its day on, and for the days in which it is brought up. */
export const mayHaveMet = ({ state, day }: Meeting, today: Day): boolean =>
  state === 'planned' && day <= today && day >= unsaidSince(today)

/** A person's page: what is planned or has just been, the next first; and what came of others before, the last first. */
export function onPage<One extends Meeting>(meetings: One[], today: Day): { near: One[]; before: One[] } {
  const just = unsaidSince(today)
  const isNear = ({ state, day }: Meeting) =>
    state === 'planned' || (day >= just && (state === 'held' || state === 'could_not'))
  const isBefore = (meeting: Meeting) => !isNear(meeting) && meeting.state !== 'held'
  return { near: meetings.filter(isNear), before: meetings.filter(isBefore).reverse() }
}

function soonerFirst(a: Meeting, b: Meeting): number {
  const [one, other] = [a, b].map(({ day, time, seriesId, id }) => `${day} ${time} ${id ?? seriesId}`)
  return (one ?? '') < (other ?? '') ? -1 : 1
}
