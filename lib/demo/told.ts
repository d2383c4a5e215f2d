import type { OUTCOMES } from '#lib/contacts/rules'
import type { When } from './calendar.ts'
import type { ToldCheckIn, ToldContact, ToldGreeting, ToldPlan } from './story.ts'

type Details = Omit<ToldContact, 'outcome' | 'on'>
type Telling = (on: When, details?: Details | string) => ToldContact

/** `met('3 tue 10:00', { minutes: 45 })`, or with nothing but a note. */
const telling =
  (outcome: (typeof OUTCOMES)[number], usual: Details = {}): Telling =>
  (on, details = {}) => ({ outcome, on, ...usual, ...(typeof details === 'string' ? { note: details } : details) })

export const met = telling('met', { reachedOut: 'both' })
export const phoned = telling('phoned', { reachedOut: 'us' })
/** A message that stayed unanswered, as far as anybody knows. */
export const texted = telling('texted', { reachedOut: 'us' })
export const wroteTogether = telling('texted', { reachedOut: 'both' })
export const emailed = telling('emailed', { reachedOut: 'us' })
export const theyContacted = telling('they_contacted', { reachedOut: 'them' })
export const tried = telling('tried', { reachedOut: 'us' })
export const couldNot = telling('could_not')

/** A message that asked how somebody is, and what came back. */
export const checkedIn = (on: When, words: string, checkIn: ToldCheckIn = {}): ToldContact =>
  texted(on, { note: words, checkIn })

/** A kind word on a big day, in the sender's own words. */
export const greeted = (on: When, about: ToldGreeting['about'], words: string, beginning: string): ToldContact =>
  texted(on, { note: words, greeting: { about, beginning } })

/** A meeting as it was planned: still to come, or held by the last day, with a note of it then. */
export const planned = (on: When, plan: ToldPlan & Pick<Details, 'place' | 'minutes'>, note?: string): ToldContact => {
  const { place, minutes, ...rest } = plan
  const together = plan.purpose ? { together: [plan.purpose] } : {}
  return { outcome: 'met', on, place, minutes, note, ...together, planned: rest }
}
