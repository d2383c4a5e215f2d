import { searchText } from '#lib/shared/search-text'
import { distance, slipsIn } from './words.ts'

/** Those in whose words everything that was typed is found, at the beginning of a word or with a slip or two. */
export function found<One extends { searchName: string }>(all: One[], typed: string): One[] {
  const wanted = wordsOf(searchText(typed))
  return all.filter(({ searchName }) => {
    const words = wordsOf(searchName)
    return wanted.every((part) => words.some((word) => begins(word, part)))
  })
}

const begins = (word: string, part: string): boolean =>
  word.includes(part) || [-1, 0, 1].some((more) => distance(word.slice(0, part.length + more), part) <= slipsIn(part))

const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
