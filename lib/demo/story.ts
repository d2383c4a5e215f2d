import type { SupportState } from '#lib/clients/rules'
import type { OUTCOMES, Outcome, Place, ReachedOut, TOGETHER } from '#lib/contacts/rules'
import type { Agreement, PAUSE_KINDS, SearchState, WISHES } from '#lib/pauses/rules'
import type { KINDS_BY_HAND } from '#lib/support-events/rules'
import type { When } from './calendar.ts'

/** What one person has lived through with the service. `by` names a member of staff; left out, it is their specialist. */
export type Story = {
  name: string
  /** The specialist who walks with them now. */
  with: string
  /** The story's week that the last day lies in. */
  thisWeek: number
  phone?: string
  account?: { email: string; language: 'en' | 'da' }
  wish?: { words: string; said?: When }
  treatmentTeam?: string
  clinician?: string
  times: ToldTime[]
  /** Left out: their specialist has walked with them since they were accepted. */
  companions?: ToldCompanion[]
  search?: ToldSearch[]
  pauses?: ToldPause[]
  contacts?: ToldContact[]
  /** Weeks of which nothing particular is told: filled with contacts like everybody's. */
  ordinary?: OrdinaryWeeks[]
  moments?: ToldMoment[]
}

export type ToldTime = { state: SupportState; referred?: When; accepted?: When; supported?: When; closed?: When }
export type ToldCompanion = { by: string; kind?: 'primary' | 'cover'; from: When; to?: When }
export type ToldSearch = { state: SearchState; from: When; wishedBy?: Wish }
export type OrdinaryWeeks = { from: When; to: When; every: number; atWork?: boolean; by?: string }
export type ToldMoment = { kind: (typeof KINDS_BY_HAND)[number]; on: When; words: string; by?: string }

export type ToldPause = Partial<Agreement> & {
  from: When
  lookAgain?: When
  kind: (typeof PAUSE_KINDS)[number]
  wishedBy?: Wish
  note?: string
  /** How it read before it was changed. */
  before?: { lookAgain: When; on: When }
  resumed?: When
  takenBack?: { on: When; because: string }
}

export type ToldContact = {
  outcome: Outcome
  on: When
  place?: Place
  minutes?: number
  reachedOut?: ReachedOut
  together?: (typeof TOGETHER)[number][]
  note?: string
  shared?: boolean
  by?: string
  /** Logged in one go with others' contacts of this name. */
  entry?: string
  /** How it read before it was put right. */
  before?: { minutes?: number; note?: string }
  withdrawn?: string
}

type Wish = (typeof WISHES)[number]
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
