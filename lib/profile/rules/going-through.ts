import type { Day } from '#lib/shared/day'

export const HELPER_KINDS = ['person', 'place'] as const

export type EndedPlacement = { title: string; at: string | null; endedOn: Day | null; heardOn: Day | null }

/** The day somebody last went through the profile: wrote in it, or looked at it together with the person and left it as it was. */
export const lastGoneThrough = (days: Day[]): Day | undefined => days.toSorted().at(-1)

/** What has ended since the profile was last gone through, the latest first: reason to look at it again, when it suits. */
export function endedSince(placements: EndedPlacement[], last: Day | undefined): EndedPlacement[] {
  const known = (one: EndedPlacement) => [one.endedOn ?? '', one.heardOn ?? ''].toSorted().at(-1) ?? ''
  const since = placements.filter((one) => known(one) > (last ?? ''))
  return since.toSorted((one, other) => known(other).localeCompare(known(one)))
}
