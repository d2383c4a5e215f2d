import type { EventKind } from '#lib/support-events/rules'
import { readAbout } from './moments.ts'
import type { MomentKind } from './windows.ts'

/** Beginnings of a kind word, by their key in the messages, for each occasion. */
export const BEGINNINGS = {
  soon: ['soon_thinking', 'soon_ready', 'soon_anything', 'soon_looking_forward'],
  first_day: ['day_good_luck', 'day_thinking', 'day_cheering', 'day_here'],
  good_luck: ['luck_fingers', 'luck_yourself', 'luck_thinking', 'luck_after'],
  how_is_it: ['how_settling', 'how_going', 'how_energy', 'how_small_word'],
  after: ['after_thinking', 'after_here', 'after_no_hurry', 'after_talk'],
} as const

export type Occasion = keyof typeof BEGINNINGS

const OCCASION: Record<MomentKind, Occasion> = {
  week_before: 'soon',
  first_day: 'first_day',
  interview: 'good_luck',
  exam: 'good_luck',
  hand_in: 'good_luck',
  days_after: 'how_is_it',
  week: 'how_is_it',
  month: 'how_is_it',
  hours: 'how_is_it',
  ended: 'after',
}

export const occasionOf = (kind: MomentKind): Occasion => OCCASION[kind]

/**
 * The beginning to offer: the one after that offered last on such an occasion, so that none comes twice running.
 * @param used what this person's greetings began with, the first one first
 * @param start where this person's turn begins
 */
export function beginningFor(occasion: Occasion, used: string[], start: number): string {
  const all: readonly string[] = BEGINNINGS[occasion]
  const last = used.findLast((one) => all.includes(one))
  return all[(last === undefined ? start : all.indexOf(last) + 1) % all.length] ?? all[0] ?? ''
}

/** Another one than that, and not the one sent last. */
export function beginningAfter(occasion: Occasion, beginning: string, used: string[]): string {
  const all: readonly string[] = BEGINNINGS[occasion]
  const last = used.findLast((one) => all.includes(one))
  const rest = all.filter((one) => one !== last)
  return rest[(rest.indexOf(beginning) + 1) % rest.length] ?? beginning
}

export const isBeginning = (occasion: Occasion, key: string | undefined): boolean =>
  (BEGINNINGS[occasion] as readonly string[]).some((one) => one === key)

/** A greeting on the first day is one of its own; any other is a good word. */
export const wordFor = (about: string): EventKind =>
  readAbout(about)?.kind === 'first_day' ? 'greeted_first_day' : 'good_word'
