import type { Outcome, Place, ReachedOut } from '#lib/contacts/rules'
import { type Agreement, covers, type Stretch } from '#lib/pauses/rules'
import { type Day, isDay } from '#lib/shared/day'
import type { EventKind } from '#lib/support-events/rules'

export const FILTERS = ['all', 'contacts', 'road', 'search', 'around', 'moments'] as const
export type Filter = (typeof FILTERS)[number]

/** Where the page before this one ended. */
export type Cursor = { day: Day; writtenAt: Date; id: string }

type Written = Cursor & {
  by: string
  /** The support events that follow from it and stand. */
  events: EventKind[]
}
export type ContactEntry = Written & {
  type: 'contact'
  /** What contacts logged in one go have in common, and a check-in with what answered it. */
  entryId: string
  outcome: Outcome
  /** Theirs alone: they wrote back. */
  reachedOut: ReachedOut | null
  /** What they said of how it is, where it answered a check-in. */
  answers: string[]
  time: string | null
  place: Place | null
  minutes: number | null
  together: string[]
  note: string | null
  shared: boolean
  version: number
  withdrawnAt: Date | null
  withdrawnBecause: string | null
}
export type PauseEntry = Written & {
  type: 'pause_began' | 'pause_ended' | 'pause_taken_back'
  kind: string
  wishedBy: string
  note: string | null
  pauseId: string
}
export type SearchEntry = Written & { type: 'search'; state: string; wishedBy: string }
export type MomentEntry = Written & { type: 'moment'; kind: EventKind; words: string | null; takenBack: boolean }
/** Everything else that changed: what was agreed, asked and answered, and what happened around the support. */
export type ChangeEntry = Written & {
  type: 'change'
  what: Change
  /** What stands beside it: a kind, an answer, a wish, a name. */
  which: string
  agreement?: Agreement
  /** What the thing is called that changed: a job, an employer, a document. */
  name: string
  /** Who led it, where that was noted, and whether it was the first time. */
  led?: 'person' | 'together' | 'us' | null
  firstTime?: boolean
  /** The application that moved: it has a page of its own. */
  applicationId?: string
  /** Under which other ids its support events stand. */
  sources?: string[]
  /** Somebody's words; `theirs` where they are the person's own. */
  words: string | null
  theirs: boolean
  takenBack: boolean
}
export type Entry = ContactEntry | PauseEntry | SearchEntry | MomentEntry | ChangeEntry

export const CHANGES = [
  'rhythm',
  'wish',
  'answer',
  'silence',
  'stay_began',
  'stay_ended',
  'referred',
  'accepted',
  'supported',
  'ended',
  'not_taken_up',
  'talk',
  'moved',
  'called_off',
  'cover',
  'goal',
  'goal_moved',
  'step',
  'application',
  'interview',
  'visit',
  'document',
  'document_again',
  'work_began',
  'work_changed',
  'work_away',
  'work_back',
  'work_ended',
  'study_day',
  'support_began',
  'support_ended',
  'telling_decided',
  'advice',
] as const
export type Change = (typeof CHANGES)[number]

/** Newest first: by day, then by when it was written, then by id, so that the order never wavers. */
export function newerFirst(a: Cursor, b: Cursor): number {
  if (a.day !== b.day) return a.day < b.day ? 1 : -1
  const between = b.writtenAt.getTime() - a.writtenAt.getTime()
  if (between !== 0) return between
  return a.id < b.id ? 1 : a.id > b.id ? -1 : 0
}

export const isAfter = (entry: Cursor, cursor: Cursor | undefined): boolean =>
  cursor === undefined || newerFirst(cursor, entry) < 0

export type DayGroup = { day: Day; duringPause: boolean; entries: Entry[] }

/** Entries by day, each day told whether the search was on hold on it. */
export function byDay(entries: Entry[], pauses: Stretch[]): DayGroup[] {
  const groups: DayGroup[] = []
  for (const entry of entries) {
    const last = groups.at(-1)
    if (last?.day === entry.day) last.entries.push(entry)
    else
      groups.push({ day: entry.day, duringPause: pauses.some((pause) => covers(pause, entry.day)), entries: [entry] })
  }
  return groups
}

/** A cursor as it travels in an address: times and ids, nothing about anybody's health. */
export const cursorText = ({ day, writtenAt, id }: Cursor): string => `${day}~${writtenAt.getTime()}~${id}`

export function cursorOf(text: string | undefined): Cursor | undefined {
  const [, day, written, id] =
    /^(\d{4}-\d{2}-\d{2})~(\d{1,13})~([0-9a-f-]{36}(?::(?:end|accepted|referred|silence|state|\d{4}-\d{2}-\d{2}))?)$/.exec(
      text ?? '',
    ) ?? []
  return day && isDay(day) && written && id ? { day, writtenAt: new Date(Number(written)), id } : undefined
}

/** The beginning of a change's entry. */
export const plain = (what: Change) => ({
  type: 'change' as const,
  what,
  which: '',
  name: '',
  words: null as string | null,
  theirs: false,
  takenBack: false,
  events: [] as EventKind[],
})
