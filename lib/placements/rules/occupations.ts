import { searchText } from '#lib/shared/search-text'

/**
 * The 43 sub-major groups of ISCO-08 (ILO, 2008) by their numbers. Their short names are ours, in
 * messages/<language>/placements.json, with a few everyday words by which each is found.
 */
export const OCCUPATIONS: readonly string[] =
  '11 12 13 14 21 22 23 24 25 26 31 32 33 34 35 41 42 43 44 51 52 53 54 61 62 63 71 72 73 74 75 81 82 83 91 92 93 94 95 96 01 02 03'.split(
    ' ',
  )

export type Named = { value: string; label: string; words: string }

/** Those in which every typed word begins a word of the name, or of what belongs to the group; all where nothing is typed. */
export function occupationsLike(all: Named[], typed: string): Named[] {
  const wanted = wordsOf(typed)
  return all.filter(({ label, words, value }) => {
    const known = [...wordsOf(`${label} ${words}`), value]
    return wanted.every((word) => known.some((one) => one.startsWith(word)))
  })
}

const wordsOf = (text: string): string[] =>
  searchText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
