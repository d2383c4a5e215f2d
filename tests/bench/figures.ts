/** A figure over the rounds: the middle one, and the least and the most. */
export type Figure = { median: number; least: number; most: number }

export function figureOf(values: number[]): Figure {
  return { median: medianOf(values), least: Math.min(...values), most: Math.max(...values) }
}

export function medianOf(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const [low = 0, high = 0] = [sorted[sorted.length % 2 ? middle : middle - 1], sorted[middle]]
  return (low + high) / 2
}

/** How many times as much, round by round: what disturbs a round disturbs both sides of it. */
export const ratioOf = (these: number[], those: number[]): Figure =>
  figureOf(these.map((value, round) => value / (those[round] ?? Number.NaN)))
