import { type Outcome, type Place, wasInTouch } from '#lib/contacts/rules'
import { isWithin, type Span } from '#lib/rhythm/rules'
import { addDays, type Day } from '#lib/shared/day'
import {
  type StudyDay,
  type Window,
  type Work,
  windowOfDay,
  windowsOfEnd,
  windowsOfHours,
  windowsOfStart,
  windowsOfStudy,
} from './windows.ts'

export type TouchedBy = 'face_to_face' | 'by_phone' | 'by_message' | 'they_wrote' | 'tried'
/** `greeted`: the moment this contact was sent for as a kind word. */
export type Touch = { id: string; day: Day; outcome: Outcome; place: Place | null; greeted: string | null }
type PutOff = { about: string; dueDay: Day; movedTo: Day | null; because: 'wish_for_less' | null }

export type Known = {
  works: Work[]
  studyDays: StudyDay[]
  /** Interviews that stand; `rests` while the search is on hold. */
  interviews: { id: string; day: Day; rests: boolean }[]
  touches: Touch[]
  /** In the order in which they were written. */
  putOffs: PutOff[]
  isKept: (day: Day) => boolean
}

export type Moment = Window & {
  /** The day it is due on: moved, or waiting for days off or an absence to be over. */
  due: Day
  state: 'coming' | 'due' | 'kept' | 'let_go' | 'rests' | 'passed'
  keptBy: { contactId: string; day: Day; how: TouchedBy } | null
  movedTo: Day | null
  because: 'wish_for_less' | null
}

/** The longest leave or absence that is looked across. Ours. */
const LONGEST_WAIT_DAYS = 400
/** A moment that had to wait is given this long all the same. */
const GRACE_DAYS = 6

/**
 * Every moment of one person's work and study up to a day, and what became of it. A contact keeps all the moments within whose
 * time it lies; what was let go is settled; what was moved stays moved. Of one start, at most one moment is due at a time.
 * @param since what was over before this day need not be told
 */
export function momentsOf(known: Known, today: Day, since: Day | null = null): Moment[] {
  const settled = known.works.flatMap((work) => [
    ...settleStart(windowsOfStart(work, since, today), work, known, today),
    ...[...windowsOfHours(work), ...windowsOfEnd(work)].map((window) => settleAlone(window, [], known, today)),
  ])
  const days = [
    ...windowsOfStudy(known.studyDays, known.works).map((window) => ({ window, rests: false })),
    ...known.interviews.map(({ id, day, rests }) => ({ window: windowOfDay('interview', id, null, day), rests })),
  ]
  const single = days.map(({ window, rests }) => {
    const moment = settleDay(window, known, today)
    return rests && moment.keptBy === null ? { ...moment, state: 'rests' as const } : moment
  })
  return [...settled, ...single].sort((a, b) => a.from.localeCompare(b.from) || a.about.localeCompare(b.about))
}

/** The moments of one start, in their order: what is moved into the time of the next makes that one wait as long. */
function settleStart(windows: Window[], { id, away }: Work, known: Known, today: Day): Moment[] {
  const moments: Moment[] = []
  const isWished = wishesLess(id, known.putOffs)
  let waitsFor: Day | null = null
  for (const window of windows.filter(isWished)) {
    const decided = decisionOn(window, known.putOffs)
    const due = dueOn(window, decided?.movedTo ?? waitsFor, away, known.isKept)
    const moment = moved(settle(window, { due, last: window.to, decided }, known, today))
    waitsFor = waitsUntil(moment, waitsFor)
    moments.push(moment)
  }
  return moments
}

/**
 * Where they wished for less when a week was let go, no more weeks come, but months; when a month was, no more months either.
 * The wish holds whatever else is put right about the start, until they wish otherwise.
 */
function wishesLess(placementId: string, putOffs: PutOff[]): (window: Window) => boolean {
  const lastOf = (kind: 'week' | 'month') =>
    Math.min(
      ...putOffs
        .filter(({ about, because }) => because !== null && about.startsWith(`start:${placementId}:${kind}:`))
        .map(({ about }) => numberOf(about)),
    )
  const last: Partial<Record<Window['kind'], number>> = { week: lastOf('week'), month: lastOf('month') }
  return ({ kind, about }) => {
    const least = last[kind]
    return least === undefined || numberOf(about) <= least
  }
}

const numberOf = (about: string): number => Number(about.split(':').at(-1))

/** Moved beyond its own time it is the next one's; while they are away nothing is asked for. */
function moved(moment: Moment): Moment {
  if (moment.due <= moment.to || moment.keptBy || moment.state === 'let_go') return moment
  return { ...moment, state: moment.movedTo ? 'passed' : 'rests' }
}

function waitsUntil({ keptBy, movedTo, state, to }: Moment, waitsFor: Day | null): Day | null {
  if (keptBy || state === 'let_go') return null
  const until = movedTo ?? waitsFor
  return until !== null && until > to ? until : null
}

/** A moment with nothing after it that could take its place: it is given time, however long it had to wait. */
function settleAlone(window: Window, away: Span[], known: Known, today: Day): Moment {
  const decided = decisionOn(window, known.putOffs)
  const due = dueOn(window, decided?.movedTo ?? null, away, known.isKept)
  const grace = addDays(due, GRACE_DAYS)
  return settle(
    window,
    { due, last: due > window.said && grace > window.to ? grace : window.to, decided },
    known,
    today,
  )
}

/** A moment that has no sense after its day. */
function settleDay(window: Window, known: Known, today: Day): Moment {
  const decided = decisionOn(window, known.putOffs)
  const due = dueOn(window, decided?.movedTo ?? null, [], known.isKept)
  return settle(window, { due, last: window.to, decided }, known, today)
}

type Decided = { due: Day; last: Day; decided: PutOff | undefined }

function settle(window: Window, { due, last, decided }: Decided, known: Known, today: Day): Moment {
  const keptBy = keptByOf(window, last, known.touches)
  const movedTo = decided?.movedTo ?? null
  const because = decided?.because ?? null
  const isLetGo = decided !== undefined && movedTo === null
  const open = today < due ? 'coming' : today <= last ? 'due' : 'passed'
  return { ...window, to: last, due, keptBy, movedTo, because, state: keptBy ? 'kept' : isLetGo ? 'let_go' : open }
}

/** What was decided last about this moment, as it stood on this day. */
const decisionOn = ({ about, said }: Window, putOffs: PutOff[]): PutOff | undefined =>
  putOffs.findLast((putOff) => putOff.about === about && putOff.dueDay === said)

/** The first day on which it is time, they are there, and somebody of us is. */
function dueOn({ said }: Window, later: Day | null, away: Span[], isKept: (day: Day) => boolean): Day {
  const from = later !== null && later > said ? later : said
  let day = from
  for (let days = 0; days < LONGEST_WAIT_DAYS; days += 1) {
    if (isKept(day) && !away.some((span) => isWithin(span, day))) return day
    day = addDays(day, 1)
  }
  return day
}

/**
 * Face to face before all else, then the first; a kind word sent for the moment keeps it whatever its day. One that was sent for
 * another moment is no word about an ending.
 */
function keptByOf({ about, kind, from }: Window, last: Day, touches: Touch[]): Moment['keptBy'] {
  const isMeant = ({ greeted }: Touch) => kind !== 'ended' || greeted === null
  const within = touches.filter(
    (touch) =>
      wasInTouch(touch) && (touch.greeted === about || (isMeant(touch) && touch.day >= from && touch.day <= last)),
  )
  const [best] = within.sort((a, b) => rank(a) - rank(b) || a.day.localeCompare(b.day) || a.id.localeCompare(b.id))
  return best ? { contactId: best.id, day: best.day, how: howOf(best) } : null
}

const rank = (touch: Touch): number => (howOf(touch) === 'face_to_face' ? 0 : touch.outcome === 'tried' ? 2 : 1)

/** Met online is a call with a picture. */
export function howOf({ outcome, place }: Pick<Touch, 'outcome' | 'place'>): TouchedBy {
  if (outcome === 'met') return place === 'online' ? 'by_phone' : 'face_to_face'
  if (outcome === 'phoned') return 'by_phone'
  if (outcome === 'they_contacted') return 'they_wrote'
  return outcome === 'tried' ? 'tried' : 'by_message'
}

const ID = '[\\da-f]{8}(?:-[\\da-f]{4}){3}-[\\da-f]{12}'
const ABOUT_START = new RegExp(`^start:(${ID}):(?:(week_before|first_day|days_after)|(week|month):\\d{1,3})$`)
const ABOUT_OTHER = new RegExp(`^(hours|interview|exam|hand_in|ended):(${ID})$`)

/** Which record a moment comes from, by its name; nothing where that names none. */
export function readAbout(about: string): { kind: Window['kind']; id: string } | undefined {
  const [, placementId, once, again] = ABOUT_START.exec(about) ?? []
  if (placementId) return { kind: (once ?? again) as Window['kind'], id: placementId }
  const [, kind, id] = ABOUT_OTHER.exec(about) ?? []
  return kind && id ? { kind: kind as Window['kind'], id } : undefined
}
