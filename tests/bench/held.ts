import { type Figure, figureOf, ratioOf } from '#tests/bench/figures'

/** In milliseconds: the middle waiting time of those who asked, and the processor time each answer took. */
export type Cost = { waiting: number; processor: number }

type Compared = {
  bare: Figure
  framed: Figure
  small: Figure
  large: Figure
  toBare: Figure
  toFramed: Figure
  growth: Figure
}
export type Held = { name: string; atOnce: number; waiting: Compared; processor: Compared }

/** @param rounds what the bare, the framed, the small and the large variant cost, round by round */
export function heldOf(name: string, atOnce: number, rounds: Cost[][]): Held {
  return { name, atOnce, waiting: comparedBy('waiting', rounds), processor: comparedBy('processor', rounds) }
}

function comparedBy(cost: keyof Cost, rounds: Cost[][]): Compared {
  const of = (variant: number) => rounds.map((round) => round[variant]?.[cost] ?? Number.NaN)
  const [bare, framed, small, large] = [of(0), of(1), of(2), of(3)]
  return {
    ...{ bare: figureOf(bare), framed: figureOf(framed), small: figureOf(small), large: figureOf(large) },
    ...{ toBare: ratioOf(large, bare), toFramed: ratioOf(large, framed), growth: ratioOf(large, small) },
  }
}
