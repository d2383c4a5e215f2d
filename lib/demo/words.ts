import type { TOGETHER } from '#lib/contacts/rules'

type Several = readonly [string, ...string[]]

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
  treatmentTeams: Several
  clinicians: Several
  /** A telephone number that cannot be anybody's, with # for what differs. */
  phone: string
}
