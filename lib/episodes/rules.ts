import { addDays, type Day } from '#lib/shared/day'

/** Why support ended, in words that blame nobody. */
export const CLOSING_REASONS = [
  'on_their_own',
  'no_longer_wished',
  'other_support',
  'health',
  'moved_away',
  'not_the_right_time',
  'never_met',
  'died',
  'not_said',
] as const
/** Why a referral was not taken up. */
export const NOT_TAKEN_UP_REASONS = [
  'no_longer_wished',
  'not_the_right_time',
  'other_support',
  'health',
  'moved_away',
  'never_met',
  'died',
  'not_said',
] as const
export const SAID_HOW = ['their_words', 'did_not_say', 'not_reached'] as const
export const AGREED_BY = ['person', 'specialist', 'supervisor', 'treatment_team', 'family'] as const

export type ClosingReason = (typeof CLOSING_REASONS)[number]
export type SaidHow = (typeof SAID_HOW)[number]
export type AgreedBy = (typeof AGREED_BY)[number]
type Refusal = { field: string; key: string; values?: Record<string, string> }

type Saying = { reason: ClosingReason | null; said: string | null; saidHow: SaidHow | null }

/** How the person's own word is kept; of somebody who has died it is not asked. Or why it cannot be. */
export function sayingOf({ reason, said, saidHow }: Saying): { saidHow: SaidHow } | { refused: Refusal } {
  if (said) {
    return saidHow === null || saidHow === 'their_words'
      ? { saidHow: 'their_words' }
      : { refused: { field: 'saidHow', key: 'episodes.errors.saidTwoWays' } }
  }
  if (saidHow === 'their_words') return { refused: { field: 'said', key: 'episodes.errors.saidMissing' } }
  if (saidHow) return { saidHow }
  if (reason === 'died') return { saidHow: 'did_not_say' }
  return { refused: { field: 'saidHow', key: 'episodes.errors.saidHowMissing' } }
}

/** How long a talk with the team stands for having thought about somebody nobody reaches. Ours, not the field's. */
const TALK_STANDS_DAYS = 56

type Ending = { closedOn: Day; reason: ClosingReason; saidHow: SaidHow }
type Around = { today: Day; lastStepOn: Day | null; lastTalkOn: Day | null }

/**
 * Why a time with us cannot end like this, or undefined where it can. Where nobody was reached, the team must have talked
 * about it: a long silence asks for a conversation, and is never itself a reason.
 */
export function endingRefused(ending: Ending, { today, lastStepOn, lastTalkOn }: Around): Refusal | undefined {
  const { closedOn, reason, saidHow } = ending
  if (closedOn > today) return { field: 'closedOn', key: 'episodes.errors.endsLater' }
  if (lastStepOn && closedOn < lastStepOn)
    return { field: 'closedOn', key: 'episodes.errors.endsBefore', values: { day: lastStepOn } }
  const wasReached = reason === 'died' || (saidHow !== 'not_reached' && reason !== 'never_met')
  const talked = lastTalkOn !== null && lastTalkOn >= addDays(today, -TALK_STANDS_DAYS)
  return wasReached || talked ? undefined : { field: 'saidHow', key: 'episodes.errors.talkFirst' }
}

/** Support is never ended by one alone: the person agrees, or the team around them does. */
export function agreedEnough(
  reason: ClosingReason | null,
  agreedBy: AgreedBy[],
  self: 'specialist' | 'supervisor',
): boolean {
  const counts: AgreedBy[] = ['person', 'specialist', 'supervisor', 'treatment_team']
  return reason === 'died' || agreedBy.some((who) => who !== self && counts.includes(who))
}

type Begun = {
  state: 'referred' | 'accepted' | 'supported' | 'closed'
  referredOn: Day | null
  acceptedOn: Day | null
  supportedFrom: Day | null
}

/** The latest step of a time with us that has a day. */
export const lastStepOf = ({ referredOn, acceptedOn, supportedFrom }: Begun): Day | null =>
  [referredOn, acceptedOn, supportedFrom]
    .filter((day) => day !== null)
    .sort()
    .at(-1) ?? null

/** Whoever was taken in, or asked, hears from us within a week. Ours: the field says rapidly, and names no day for it. */
const FIRST_CONTACT_DAYS = 7

/**
 * The day by which somebody new hears from us for the first time, or nothing where nothing is due: somebody was in touch
 * since, or nobody knows when it began. Whoever was only just written down as referred is new, whatever day is missing.
 * @param touchedOn the last day anybody was in touch or tried: a try keeps the promise too
 * @param writtenOn the day somebody wrote them down here: what a referral without a day is counted from
 */
export function firstContactDue(begun: Begun & { touchedOn: Day | null; writtenOn?: Day }): { due: Day } | undefined {
  const { state, referredOn, acceptedOn, supportedFrom, touchedOn, writtenOn } = begun
  if (state === 'closed') return undefined
  const began = referredOn ?? acceptedOn ?? supportedFrom
  const unknown = touchedOn === null ? (writtenOn ?? null) : null
  const promisedOn = state === 'referred' ? (referredOn ?? unknown) : (acceptedOn ?? supportedFrom ?? referredOn)
  if (promisedOn === null || (touchedOn && began && touchedOn >= began)) return undefined
  return { due: addDays(promisedOn, FIRST_CONTACT_DAYS) }
}
