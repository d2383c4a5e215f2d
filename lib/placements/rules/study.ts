import type { Day } from '#lib/shared/day'

/** The days of a course as one looks for them: what comes, the nearest first, and then what has been, the newest first. */
export function nearestFirst<One extends { day: { day: Day } }>(days: One[], today: Day): One[] {
  const inOrder = days.toSorted((a, b) => a.day.day.localeCompare(b.day.day))
  const isPast = ({ day }: One) => day.day < today
  return [...inOrder.filter((one) => !isPast(one)), ...inOrder.filter(isPast).reverse()]
}
