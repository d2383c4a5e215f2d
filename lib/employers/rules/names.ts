import Fuse from 'fuse.js'
import { danishOrder } from '#lib/shared/in-order'
import { searchText } from '#lib/shared/search-text'

/** What a firm's name ends with by law and nobody says. */
const LEGAL_FORMS = [
  'a s',
  'i s',
  'k s',
  'p s',
  'aps',
  'as',
  'ivs',
  'amba',
  'fmba',
  'smba',
  'ltd',
  'limited',
  'plc',
  'gmbh',
  'inc',
]
const LEGAL_END = new RegExp(` (?:${LEGAL_FORMS.join('|')})$`)

/** How a name sounds rather than how it is written: no accents or signs, ø as o, and without its legal form. */
export function nameKey(name: string): string {
  const plain = searchText(name)
    .replace(/aa|ae|oe/g, (two) => two.charAt(0))
    .replace(/['’´`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/ (?:og|and) /g, ' ')
    .trim()
  return plain.replace(LEGAL_END, '') || plain
}

const wordsOf = (text: string): string[] => nameKey(text).split(' ').filter(Boolean)

/** Three letters in a row, each word with two spaces before it and one after, so that a beginning counts for more. */
export const gramsOf = (name: string): string[] => [...new Set(wordsOf(name).flatMap((word) => threes(`  ${word} `)))]

/** What to look for where part of a name was typed: a word may go on, and one letter alone says little beside more. */
export const gramsSought = (typed: string): string[] => [
  ...new Set(wordsOf(typed).flatMap((word) => threes(word.length > 2 ? ` ${word}` : `  ${word}`))),
]

const threes = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - 2) }, (_, at) => text.slice(at, at + 3))

export type Named = { name: string; town: string | null }

/** A slip in five letters or so. */
const SLIP = 0.4
/** How much it matters that what was typed stands further in: twenty letters are as bad as one that is wrong. */
const FAR_IN = 100

/** Those whose name, or town, has every word that was typed in it, a slip or not; the nearest first. */
export function nearest<Employer extends Named>(employers: Employer[], typed: string): Employer[] {
  const known = employers.map((employer) => ({ employer, words: wordsOf(`${employer.name} ${employer.town ?? ''}`) }))
  const fuse = new Fuse(known, { keys: ['words'], threshold: SLIP, distance: FAR_IN, includeScore: true })
  const nearTo = wordsOf(typed).map((word) => {
    const near = new Map(fuse.search(word).map(({ item, score = 0 }) => [item, score]))
    // Two letters swapped are one slip to whoever types them; in a short word Fuse counts too many.
    const isBarely = (one: (typeof known)[number]) =>
      word.length > 3 && one.words.some((other) => isOneSlipFrom(other, word))
    return (one: (typeof known)[number]) => near.get(one) ?? (isBarely(one) ? SLIP : undefined)
  })
  if (nearTo.length === 0) return []
  return known
    .map((one) => ({ one, scores: nearTo.map((score) => score(one)) }))
    .flatMap(({ one, scores }) => (scores.every((score) => score !== undefined) ? [{ one, score: sum(scores) }] : []))
    .toSorted((a, b) => a.score - b.score || a.one.words.length - b.one.words.length)
    .map(({ one }) => one.employer)
}

const isOneSlipFrom = (word: string, typed: string) => slipsBetween(word.slice(0, typed.length), typed, 1) <= 1

const sum = (scores: number[]): number => scores.reduce((total, score) => total + score, 0)

/**
 * Are these likely one and the same? Alike in name but for its spelling, the order of its words or its legal form, and not
 * known to lie in different towns: a chain has a shop in each.
 */
export function likelySame(one: Named, other: Named): boolean {
  if (inDifferentTowns(one.town, other.town)) return false
  const [a, b] = [nameKey(one.name), nameKey(other.name)]
  if (a === '' || b === '') return false
  const [inOrder, alsoInOrder] = [sorted(a), sorted(b)]
  if (inOrder === alsoInOrder || joined(a) === joined(b)) return true
  const slips = slipsAllowed(Math.min(a.length, b.length))
  return slipsBetween(a, b, slips) <= slips || slipsBetween(inOrder, alsoInOrder, slips) <= slips
}

const sorted = (key: string): string => key.split(' ').toSorted().join(' ')
const joined = (key: string): string => key.replaceAll(' ', '')

/** Ours: short names differ by a letter and are different firms. */
const slipsAllowed = (letters: number): number => (letters < 5 ? 0 : letters < 10 ? 1 : 2)

/** København and København S are the same town; one that nobody wrote down may be any. */
function inDifferentTowns(one: string | null, other: string | null): boolean {
  const [a, b] = [wordsOf(one ?? ''), wordsOf(other ?? '')]
  return a[0] !== undefined && b[0] !== undefined && a[0] !== b[0]
}

/** Letters added, left out, changed or swapped with their neighbour; one more than `most` where there are more. */
function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let [twoUp, up]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, at) => at)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const step = Math.min((up[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (up[j - 1] ?? 0) + same)
      row.push(swapped ? Math.min(step, (twoUp[j - 2] ?? 0) + 1) : step)
    }
    twoUp = up
    up = row
  }
  return Math.min(up[b.length] ?? 0, most + 1)
}

/** An employer as it is told from others of its name. */
export const labelOf = ({ name, town }: Named): string => (town ? `${name}, ${town}` : name)

/** Is this its name, as somebody writes it or as we suggest it? */
export function isCalled(employer: Named, written: string): boolean {
  const wanted = searchText(written)
  return searchText(employer.name) === wanted || searchText(labelOf(employer)) === wanted
}

/** What it is sorted by in English, and in Danish. */
export const sortedBy = (name: string) => ({ searchName: searchText(name), danishOrder: danishOrder(name) })
