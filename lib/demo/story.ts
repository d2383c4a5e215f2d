import type { AskedBy } from '#lib/appointments/rules'
import type { Answer, Silence } from '#lib/check-ins/rules'
import type { SOURCES, SupportState } from '#lib/clients/rules'
import type { Outcome, Place, ReachedOut, TOGETHER } from '#lib/contacts/rules'
import type { TALK_WITH } from '#lib/continuity/rules'
import type { AgreedBy, ClosingReason, SaidHow } from '#lib/episodes/rules'
import type { Agreement, PAUSE_KINDS, SearchState, WISHES } from '#lib/pauses/rules'
import type { ContactWish, WISHED_BY } from '#lib/rhythm/rules/agreed'
import type { StayKind } from '#lib/stays/rules'
import type { KINDS_BY_HAND } from '#lib/support-events/rules'
import type { When } from './calendar.ts'
import type { Road } from './road.ts'
import type { Amid } from './weeks-of-contact.ts'

/** What one person has lived through with the service. `by` names a member of staff; left out, it is their specialist. */
export type Story = {
  name: string
  /** The specialist who walks with them now. */
  with: string
  /** The story's week that the last day lies in. */
  thisWeek: number
  phone?: string
  account?: { email: string; language: 'en' | 'da' }
  /** What we write to them in; left out, it is the service's own. */
  language?: 'en' | 'da'
  wish?: { words: string; said?: When }
  treatmentTeam?: string
  clinician?: string
  times: ToldTime[]
  /** Left out: their specialist has walked with them since they were accepted. */
  companions?: ToldCompanion[]
  search?: ToldSearch[]
  pauses?: ToldPause[]
  stays?: ToldStay[]
  /** In the order in which they were agreed: each ends the day before the next one begins. */
  rhythms?: ToldRhythm[]
  /** Those said in a talk; what came with the answer to a check-in is told there. */
  wishes?: ToldWish[]
  contacts?: ToldContact[]
  /** A meeting that comes back. Which of them took place is told with the contacts. */
  series?: ToldSeries
  /** Weeks of which nothing particular is told: filled with contacts like everybody's. */
  ordinary?: OrdinaryWeeks[]
  moments?: ToldMoment[]
  talks?: ToldTalk[]
  /** The way into work or study, and in it. */
  road?: Road
}

export type ToldTime = {
  state: SupportState
  source?: (typeof SOURCES)[number]
  sourceWords?: string
  referred?: When
  accepted?: When
  supported?: When
  closed?: When
  /** How it ended, where somebody wrote it down. */
  closure?: ToldClosure
}
export type ToldClosure = {
  reason: ClosingReason
  said?: string
  /** Left out: in their words, where there are any. */
  saidHow?: SaidHow
  agreedBy?: AgreedBy[]
  handedTo?: string
}
export type ToldCompanion = { by: string; kind?: 'primary' | 'cover'; from: When; to?: When; announced?: When }
export type ToldSearch = { state: SearchState; from: When; wishedBy?: Wish }
export type OrdinaryWeeks = { from: When; to: When; every: number; amid?: Amid; by?: string }
export type ToldMoment = { kind: (typeof KINDS_BY_HAND)[number]; on: When; words: string; by?: string }
export type ToldTalk = { on: When; withWhom: (typeof TALK_WITH)[number][]; words: string; lookAgain?: When }

/** `over` without a last day: it is over, and nobody knows since when. */
export type ToldStay = { kind: StayKind; from: When; to?: When; over?: When; words?: string }

export type ToldPause = Partial<Agreement> & {
  from: When
  lookAgain?: When
  kind: (typeof PAUSE_KINDS)[number]
  wishedBy?: Wish
  note?: string
  /** How it read before it was changed. */
  before?: Partial<Agreement> & { lookAgain?: When; note?: string; on: When }
  resumed?: When
  takenBack?: { on: When; because: string }
}

export type ToldRhythm = Pick<Agreement, 'touchBy' | 'touchEvery'> & {
  from: When
  /** 1 Monday – 7 Sunday. */
  touchWeekday?: number
  wishedBy?: Wish
  note?: string
}
/** `rhythm` points to the one that begins on that day. */
export type Honoured = { on: When; how: 'rhythm' | 'talk' }
export type ToldWish = {
  wish: ContactWish
  by: (typeof WISHED_BY)[number]
  on: When
  words?: string
  honoured?: Honoured
}

export type ToldContact = {
  outcome: Outcome
  on: When
  place?: Place
  minutes?: number
  reachedOut?: ReachedOut
  together?: Together[]
  note?: string
  shared?: boolean
  by?: string
  /** Logged in one go with others' contacts of this name. */
  entry?: string
  /** How it read before it was put right. */
  before?: { minutes?: number; note?: string }
  withdrawn?: string
  /** A message that asks how somebody is: its note is what it said. */
  checkIn?: ToldCheckIn
  /** A kind word on the day it was sent, or in the week before: its note is what it said. */
  greeting?: ToldGreeting
  /** A meeting that was planned. While it is still to come, it is only that. */
  planned?: ToldPlan
}

/** `beginning`: what was offered to begin with, before it was made one's own. */
export type ToldGreeting = { about: 'week_before' | 'first_day' | 'interview' | 'exam'; beginning: string }
export type ToldCheckIn = { answers?: ToldAnswer[]; silenceMeant?: { what: Silence; on: When } }
export type ToldAnswer = {
  answer: Answer
  /** Left out: within a few hours. */
  on?: When
  /** What they wrote, as their specialist noted it. */
  note?: string
  together?: Together[]
  shared?: boolean
  /** Where they wished for more contact or less. */
  honoured?: Honoured
}

export type ToldPlan = {
  /** Left out: about a week before. */
  agreed?: When
  whereabouts?: string
  withWhom?: string
  purpose?: Together
  words?: string
  /** What the person sees of it. Left out: they see it. */
  shared?: boolean
  /** The one of the series that falls on its day, or that it was moved from. */
  ofSeries?: true
  /** It had another day at first. */
  moved?: { from: When; asked: When; by: AskedBy }
  /** Who could not make it. */
  couldNotBy?: AskedBy
}
export type ToldSeries = {
  /** The first one, with its time. */
  from: When
  everyWeeks: number
  minutes: number
  place?: Place
  whereabouts?: string
  withWhom?: string
  purpose?: Together
  words?: string
  agreed: When
}

type Wish = (typeof WISHES)[number]
type Together = (typeof TOGETHER)[number]
