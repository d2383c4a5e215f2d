import type { Day } from '#lib/shared/day'
import { searchText } from '#lib/shared/search-text'

export const DECISIONS = ['tell', 'tell_in_part', 'not_tell', 'undecided'] as const
export type Decision = (typeof DECISIONS)[number]

/** Why a worksheet is written anew: it was talked over once more, or something in it was wrong. */
export const REWRITTEN = ['again', 'put_right'] as const

/** Examples of what could be said, to make one's own, by their key in the messages. */
export const WORDINGS = ['what_helps', 'a_time_in_life', 'good_at', 'another_day'] as const

type Days = { talkedOn: Day; revisitDay: Day | null }

/** Why a worksheet cannot have these days, or undefined where it can. */
export function disclosureRefused(
  { talkedOn, revisitDay }: Days,
  today: Day,
): { field: keyof Days; key: string } | undefined {
  if (talkedOn > today) return { field: 'talkedOn', key: 'follow-along.errors.talkedLater' }
  if (revisitDay && revisitDay <= talkedOn) return { field: 'revisitDay', key: 'follow-along.errors.revisitEarlier' }
  return undefined
}

/** Is it time to look at it again? Where no day was agreed, that is for the person to say. */
export const isToRevisit = ({ revisitDay }: { revisitDay: Day | null }, today: Day): boolean =>
  revisitDay !== null && revisitDay <= today

/** A day to look at it again that was agreed before is kept by talking about it: it does not have to be cleared by hand. */
export const revisitAfterTalk = (said: Days, before: Days): Day | null =>
  said.revisitDay === before.revisitDay && said.revisitDay !== null && said.revisitDay <= said.talkedOn
    ? null
    : said.revisitDay

/** How a worksheet read at one time. What was only put right was never so, and is no talk of its own. */
type Version = { talkedOn: Day; decision: Decision; wasPutRight: boolean }

/** The talks there were about it, the first one first: each with what was decided. */
export function talksAbout<One extends Version>(versions: One[]): One[] {
  const told = versions.filter((version) => !version.wasPutRight)
  const lastOf = (day: Day) => told.findLast((version) => version.talkedOn === day)
  return told
    .filter((version) => lastOf(version.talkedOn) === version)
    .toSorted((a, b) => a.talkedOn.localeCompare(b.talkedOn))
}

type Employer = { employerId: string | null; employerName: string | null }

/** By its place in the directory or, where one of them has none, by its name however that is written. */
export function isSameEmployer(one: Employer, other: Employer): boolean {
  if (one.employerId !== null && one.employerId === other.employerId) return true
  return one.employerName !== null && searchText(one.employerName) === searchText(other.employerName ?? '')
}

/** Is this the worksheet of this job, or of the employer it is with? */
export const isAboutJob = (sheet: Employer & { placementId: string | null }, job: Employer & { id: string }): boolean =>
  sheet.placementId === job.id || isSameEmployer(sheet, job)
