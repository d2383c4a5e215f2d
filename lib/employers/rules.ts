import { type Day, isDay } from '#lib/shared/day'
import type { EventKind } from '#lib/support-events/rules'

export const SECTORS = [
  'farming',
  'production',
  'building',
  'shops',
  'transport',
  'hotels_food',
  'it_media',
  'finance',
  'property_cleaning',
  'office_services',
  'public',
  'education',
  'health_care',
  'culture_leisure',
  'other',
] as const
export const MODES = ['face_to_face', 'phone', 'email', 'online', 'message', 'letter'] as const
export const WHO_WENT = ['us', 'together', 'person'] as const
export const PURPOSES = [
  'say_hello',
  'learn_needs',
  'present_person',
  'vacancy',
  'follow_up',
  'support_at_work',
  'thank',
  'other',
] as const

export type Sector = (typeof SECTORS)[number]
export type Mode = (typeof MODES)[number]
export type WhoWent = (typeof WHO_WENT)[number]
export type Purpose = (typeof PURPOSES)[number]

type Happened = { mode: Mode; whoWent: WhoWent; clientId: string | null; takenBackAt: Date | null }

/** The support events that follow from a contact with an employer: only where it was for somebody, who was there. */
export function eventsOf({ mode, whoWent, clientId, takenBackAt }: Happened): EventKind[] {
  if (clientId === null || takenBackAt !== null || whoWent === 'us') return []
  const met: EventKind[] = mode === 'face_to_face' ? ['introduced_to_employer'] : []
  return [...met, whoWent === 'person' ? 'they_led' : 'did_together']
}

type Said = {
  day: Day
  whoWent: WhoWent
  clientId: string | null
  fitsWish: boolean | null
  nextStep: string | null
  nextDay: Day | null
}

/** Why what is said of a contact does not hang together, or undefined where it does. */
export function contactRefused(said: Said, today: Day): { field: string; key: string } | undefined {
  if (said.day > today) return { field: 'day', key: 'employers.errors.later' }
  if (said.clientId === null && (said.whoWent !== 'us' || said.fitsWish !== null))
    return { field: 'clientId', key: 'employers.errors.forWhom' }
  if (said.nextDay !== null && said.nextStep === null) return { field: 'nextStep', key: 'employers.errors.nextMissing' }
  if (said.nextDay !== null && said.nextDay < said.day) return { field: 'nextDay', key: 'employers.errors.nextBefore' }
  return undefined
}

const UNDO_MS = 30 * 60_000

/** Is it the writer's own, and written so recently that undoing it is not yet a withdrawal? */
export const mayStillUndo = (
  written: { byAccount: string; writtenAt: Date },
  { accountId, now }: { accountId: string; now: Date },
): boolean => written.byAccount === accountId && now.getTime() - written.writtenAt.getTime() < UNDO_MS

/**
 * A text without somebody's name in it, for those who are not to know whom it was about. Each part of the name goes, also
 * where it says whose something is: "Signe’s" and "Signes".
 */
export function withoutName(text: string, name: string): string {
  const parts = name
    .normalize('NFC')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part.length > 1)
  if (parts.length === 0) return text
  // The longest first, so that no shorter one leaves its end behind.
  const anyPart = parts.toSorted((a, b) => b.length - a.length).join('|')
  const named = new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyPart})(?:['’]?s)?(?![\\p{L}\\p{N}])`, 'giu')
  return text.normalize('NFC').replace(named, '…')
}

/** Which visit each contact was, counted back from the newest of those shown: only being face to face is a visit. */
export function numberVisits<Contact extends { mode: Mode; takenBackAt: Date | null }>(
  newestFirst: Contact[],
  visitsUpToThen: number,
): (Contact & { visit: number | null })[] {
  let left = visitsUpToThen
  return newestFirst.map((contact) => {
    const isVisit = contact.mode === 'face_to_face' && contact.takenBackAt === null
    return { ...contact, visit: isVisit ? left-- : null }
  })
}

/** Where the page before this one ended. */
export type Cursor = { day: Day; writtenAt: Date; id: string }

export const cursorText = ({ day, writtenAt, id }: Cursor): string => `${day}~${writtenAt.getTime()}~${id}`

export function cursorOf(text: string | undefined): Cursor | undefined {
  const [, day, written, id] = /^(\d{4}-\d{2}-\d{2})~(\d{1,13})~([0-9a-f-]{36})$/.exec(text ?? '') ?? []
  return day && written && id && isDay(day) ? { day, writtenAt: new Date(Number(written)), id } : undefined
}
