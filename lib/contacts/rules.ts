import { covers, type Stretch } from '#lib/pauses/rules'
import type { Day } from '#lib/shared/day'
import { lasted, type StayStretch } from '#lib/stays/rules'
import type { EventKind } from '#lib/support-events/rules'

export const OUTCOMES = ['met', 'phoned', 'texted', 'emailed', 'they_contacted', 'tried', 'could_not'] as const
export const PLACES = ['community', 'workplace', 'home', 'ward', 'office', 'online'] as const
export const REACHED_OUT = ['us', 'them', 'both'] as const
export const TOGETHER = [
  'talk',
  'cv',
  'search',
  'application',
  'call',
  'employer_visit',
  'interview',
  'paperwork',
  'everyday',
] as const

export type Outcome = (typeof OUTCOMES)[number]
export type Place = (typeof PLACES)[number]
export type ReachedOut = (typeof REACHED_OUT)[number]

type Reached = { outcome: Outcome; reachedOut: ReachedOut | null }

/** Outcomes in which the person was heard from, whoever reached out. */
export const HEARD_OUTCOMES = ['met', 'phoned', 'they_contacted'] as const
/** Messages, in which they were heard from when they wrote too. */
export const MESSAGES = ['texted', 'emailed'] as const
/** Outcomes in which we kept our side: a try counts as much as a reach. */
export const TOUCH_OUTCOMES = ['met', 'phoned', 'texted', 'emailed', 'they_contacted', 'tried'] as const
/** Outcomes that can be the first contact with somebody: a try is no contact yet. */
export const FIRST_OUTCOMES = ['met', 'phoned', 'texted', 'emailed', 'they_contacted'] as const

const includes = (list: readonly Outcome[], outcome: Outcome) => list.includes(outcome)

export const wasHeard = ({ outcome, reachedOut }: Reached): boolean =>
  includes(HEARD_OUTCOMES, outcome) || (includes(MESSAGES, outcome) && reachedOut !== null && reachedOut !== 'us')

export const wasInTouch = ({ outcome }: { outcome: Outcome }): boolean => includes(TOUCH_OUTCOMES, outcome)

const UNDO_MS = 30 * 60_000

/** Is it the writer's own, and written so recently that undoing it is not yet a withdrawal? */
export const mayStillUndo = (
  written: { byAccount: string; writtenAt: Date },
  { accountId, now }: { accountId: string; now: Date },
): boolean => written.byAccount === accountId && now.getTime() - written.writtenAt.getTime() < UNDO_MS

export type Facts = Reached & { day: Day; place: Place | null; together: string[]; withdrawn: boolean }

/** What else there is to know around a contact: the person's stays, and whether nothing came before it in that time with us. */
type Around = { stays?: StayStretch[]; isFirst?: boolean }

/** The support events that follow from a contact, given the person's pauses and stays. */
export function eventsOf(contact: Facts, pauses: Stretch[], { stays = [], isFirst = false }: Around = {}): EventKind[] {
  if (contact.withdrawn) return []
  const events: EventKind[] = []
  const met = contact.outcome === 'met'
  if (wasInTouch(contact) && pauses.some((pause) => covers(pause, contact.day))) events.push('stayed_in_touch')
  if (wasInTouch(contact) && stays.some((stay) => lasted(stay, contact.day))) events.push('stayed_through_hard_time')
  if (isFirst && includes(FIRST_OUTCOMES, contact.outcome)) events.push('first_contact')
  if (met && contact.place === 'ward') events.push('was_there_on_ward')
  if (met && contact.place === 'workplace') events.push('was_there_at_work')
  if (contact.outcome === 'they_contacted') events.push('they_reached_out')
  if (wasInTouch(contact) && contact.outcome !== 'tried' && contact.together.some((what) => what !== 'talk'))
    events.push('did_together')
  return events
}

/** Each time with us by the day it began, none where nobody knows, and the day on which the next one began. */
export function timesWithUs(begins: (Day | null)[]): { from: Day | null; until: Day | null }[] {
  const inOrder = [...new Set(begins)].sort((a, b) => (a ?? '').localeCompare(b ?? ''))
  return inOrder.map((from, at) => ({ from, until: inOrder[at + 1] ?? null }))
}
