import { searchText } from '#lib/shared/search-text'

/** How many slips a word may hold: two in five letters, which is what two letters swapped come to. */
const SLIP = 0.4

/** Names like the one typed, the nearest first, despite a slip or missing accents; everybody where nothing was typed. */
export function search<Person extends { searchName: string }>(people: Person[], typed: string): Person[] {
  const wanted = wordsOf(searchText(typed))
  if (wanted.length === 0) return searchText(typed) === '' ? people : []
  return people
    .map((person) => ({ person, distance: distanceTo(wordsOf(person.searchName), wanted) }))
    .filter(({ distance }) => distance < Number.POSITIVE_INFINITY)
    .toSorted((a, b) => a.distance - b.distance)
    .map(({ person }) => person)
}

/** 0 for a name that begins with what was typed, then words that hold it, then slips; infinite for a name unlike it. */
function distanceTo(name: string[], wanted: string[]): number {
  if (wanted.every((word) => name.some((part) => part.startsWith(word)))) return 0
  if (name.join('').includes(wanted.join(''))) return 0.5
  return wanted.reduce((sum, word) => sum + Math.min(...name.map((part) => slipsIn(word, part))), 0)
}

/** As one is still typing, the beginning of a word is enough. */
function slipsIn(word: string, part: string): number {
  const slips = Math.min(slipsBetween(word, part), slipsBetween(word, part.slice(0, word.length)))
  return slips <= Math.floor(word.length * SLIP) ? slips : Number.POSITIVE_INFINITY
}

/** Letters left out, put in, mistaken, or swapped with the next one. */
function slipsBetween(one: string, other: string): number {
  let [before, last] = [[] as number[], Array.from({ length: other.length + 1 }, (_, at) => at)]
  for (let i = 1; i <= one.length; i++) {
    const row = [i]
    for (let j = 1; j <= other.length; j++) {
      const isSame = one[i - 1] === other[j - 1]
      const isSwapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      row[j] = Math.min(
        (row[j - 1] ?? 0) + 1,
        (last[j] ?? 0) + 1,
        (last[j - 1] ?? 0) + (isSame ? 0 : 1),
        isSwapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      )
    }
    ;[before, last] = [last, row]
  }
  return last[other.length] ?? 0
}

/** Letters and digits only: nobody has to remember where a hyphen stands. */
const wordsOf = (text: string): string[] =>
  text
    .split(/\s+/)
    .map((word) => word.replace(/[^\p{L}\p{N}]/gu, ''))
    .filter((word) => word !== '')
