import { alike, squeezed, tellingWords } from './words.ts'

export type Named = { title: string; employerName: string | null }

/** Two thirds of the words of both are alike: “Netto” and “Netto Amager” are, “Netto” and “Netto Amager Centret” are not. */
const MOSTLY = 2 / 3 - 0.001

/**
 * Did we already apply there? Those that are likely the same as what is about to be added: the same place under any spelling, and a
 * title much the same. Where one of the two names no place, the titles have to be the same.
 */
export function likelySame<One extends Named>(asked: Named, known: One[]): One[] {
  return known.filter((one) => {
    if (!asked.employerName || !one.employerName) return sameWords(asked.title, one.title)
    return atSamePlace(asked, one) && mostlyAlike(asked.title, one.title)
  })
}

/** Others at the same place. */
export const alsoThere = <One extends Named>(asked: Named, known: One[]): One[] =>
  known.filter((one) => atSamePlace(asked, one))

const atSamePlace = (one: Named, other: Named): boolean =>
  Boolean(one.employerName && other.employerName) && mostlyAlike(one.employerName ?? '', other.employerName ?? '')

function mostlyAlike(one: string, other: string): boolean {
  const [a, b] = [tellingWords(one), tellingWords(other)]
  // “Rema 1000” and “Rema1000”.
  if (alike(squeezed(one), squeezed(other)) || alike(a.join(''), b.join(''))) return a.length > 0
  return (2 * sharedBy(a, b)) / (a.length + b.length) >= MOSTLY
}

function sameWords(one: string, other: string): boolean {
  const [a, b] = [tellingWords(one), tellingWords(other)]
  return a.length === b.length && a.length > 0 && sharedBy(a, b) === a.length
}

/** How many words of one have a like among those of the other, each of which serves once. */
function sharedBy(words: string[], others: string[]): number {
  const left = [...others]
  return words.filter((word) => {
    const found = left.findIndex((other) => alike(word, other))
    if (found >= 0) left.splice(found, 1)
    return found >= 0
  }).length
}
