import type { TOGETHER } from '#lib/contacts/rules'
import type { Sector } from '#lib/employers/rules'
import type { ToldClosure, ToldTime } from './story.ts'

type Several<One = string> = readonly [One, ...One[]]

/** What people say and specialists write, for those whose story nobody tells in full. */
export type Words = {
  wishes: Several
  /** Notes of meetings, by what was done together. */
  done: Record<(typeof TOGETHER)[number], Several>
  /** Notes of telephone calls. */
  called: Several
  answered: Several
  unanswered: Several
  theyWrote: Several
  tried: Several
  couldNot: Several
  shared: Several
  pauses: Several
  /** Messages that ask how somebody is. */
  asked: Several
  /** What came back from those who were not so well. */
  notSoWell: Several
  /** How support ended, in ways that blame nobody. */
  endings: Several<ToldClosure>
  /** Why a referral was not taken up. */
  notTakenUp: Several<ToldClosure>
  /** How somebody left who came back later. */
  leftForAWhile: ToldClosure
  sources: Several<Required<Pick<ToldTime, 'source' | 'sourceWords'>>>
  /** What the team said about those nobody reaches. */
  talks: Several
  /** Kinds of work, with their group in ISCO-08. */
  jobs: Several<{ title: string; occupation: string; sectors: Sector[] }>
  courses: Several
  /** What was learned at a workplace. */
  learned: Several
  /** What helps at work. */
  supports: Several
  /** Small things to do next. */
  steps: Several
  /** How a job ended, what worked and what is wished for next. */
  jobEnds: Several<{
    endedBy: 'person' | 'employer' | 'agreed' | 'term_over'
    endWords: string
    worked: string
    nextWish: string
  }>
  treatmentTeams: Several
  clinicians: Several
  /** A telephone number that cannot be anybody's, with # for what differs. */
  phone: string
}
