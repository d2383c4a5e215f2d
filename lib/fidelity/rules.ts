/**
 * Item 1, caseload size: people per full-time specialist. Ratings 5 to 1 by the most people each allows (IPS-25, 2008).
 * The ratio is compared unrounded, so 20.4 is not a 5.
 */
const CASELOAD_AT_MOST = [
  { rating: 5, people: 20 },
  { rating: 4, people: 25 },
  { rating: 3, people: 30 },
  { rating: 2, people: 40 },
] as const

export type CaseloadSize = { ratio: number; rating: 1 | 2 | 3 | 4 | 5 }

/** @param fullTime sum of full-time equivalents that carry a caseload; nothing can be said where it is 0 */
export function caseloadSize(people: number, fullTime: number): CaseloadSize | null {
  if (fullTime <= 0) return null
  const ratio = people / fullTime
  return { ratio, rating: CASELOAD_AT_MOST.find((step) => ratio <= step.people)?.rating ?? 1 }
}
