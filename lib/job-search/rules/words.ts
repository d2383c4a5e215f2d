import { searchText } from '#lib/shared/search-text'

/** Words that tell one place or one post from another as little as their absence does. */
const SAYS_NOTHING = new Set(
  `a an at og i hos til the and of for as som med av in on job jobs post stilling hours hour timer time t
  mfk mfx mf mk wanted soeges sought as aps is ks ivs ltd limited inc gmbh ab`.split(/\s+/),
)

/** What a title or a name says: its words without accents, capitals, hyphens and what adds nothing. */
export function tellingWords(text: string): string[] {
  const joined = searchText(text).replace(/(?<=\p{L})[/.&](?=\p{L})/gu, '')
  const words = joined.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
  const telling = words.filter((word) => !SAYS_NOTHING.has(word) && !/^\d+$/.test(word))
  return telling.length > 0 ? telling : words
}

/** The same without anything between its letters and figures. */
export const squeezed = (text: string): string => searchText(text).replace(/[^\p{L}\p{N}]+/gu, '')

/** One slip of the fingers in a word of four letters, two in one of eight: a letter too many, too few, another, or two swapped. */
export const slipsIn = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2)

export const alike = (one: string, other: string): boolean =>
  one === other || distance(one, other) <= Math.min(slipsIn(one), slipsIn(other))

/** How many slips of the fingers lie between two words. */
export function distance(one: string, other: string): number {
  let [before, last]: [number[], number[]] = [[], Array.from({ length: other.length + 1 }, (_, at) => at)]
  for (let i = 1; i <= one.length; i++) {
    const row = [i]
    for (let j = 1; j <= other.length; j++) {
      const isSame = one[i - 1] === other[j - 1]
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      row[j] = Math.min(
        at(row, j - 1) + 1,
        at(last, j) + 1,
        at(last, j - 1) + (isSame ? 0 : 1),
        swapped ? at(before, j - 2) + 1 : Number.POSITIVE_INFINITY,
      )
    }
    before = last
    last = row
  }
  return at(last, other.length)
}

const at = (row: number[], index: number): number => row[index] ?? Number.POSITIVE_INFINITY
