import type { SupportState } from '#lib/clients/rules'
import type { Agreement, SearchState } from '#lib/pauses/rules'
import type { CaseloadOrder } from '#lib/preferences/rules'
import type { Day } from '#lib/shared/day'
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

/** What a caseload is sorted and filtered by. */
export type Known = {
  id: string
  name: string
  support: SupportState
  search: SearchState
  pause: (Agreement & { fromDay: Day }) | null
  heardOn: Day | null
  touchedOn: Day | null
  nextAppointment: { day: Day; time: string | null } | null
  /** Somebody who walks with them beside, or instead of, their own specialist: the reader, or somebody else. */
  cover: { isMine: boolean } | null
  specialistId: string | null
}

type Show = CaseloadOrder['show']

const isGoing = (person: Known) => person.support !== 'closed'

const SHOWS: Record<Show, (person: Known) => boolean> = {
  everybody: isGoing,
  on_hold: (person) => isGoing(person) && person.pause !== null,
  searching: (person) => searches(person) && (person.search === 'active' || person.search === 'lighter'),
  in_work: (person) => searches(person) && person.search === 'in_work',
  not_started: (person) => searches(person) && person.search === 'not_started',
  covered: (person) => isGoing(person) && person.cover?.isMine === true,
  ended: (person) => !isGoing(person),
}

function searches(person: Known): boolean {
  return isGoing(person) && person.pause === null
}

/** Those who are shown, in the order asked for. Names are in Danish order; people alike in all else stay in the order of names. */
export function arranged<Person extends Known>(
  people: Person[],
  { sort, show, specialistId }: CaseloadOrder,
): Person[] {
  return people
    .filter((person) => SHOWS[show](person) && (specialistId === null || person.specialistId === specialistId))
    .toSorted((a, b) => compare(rank(a, sort), rank(b, sort)) || byName(a, b))
}

/** Nobody has heard from those without a day: they come first. Those with nothing planned come last. */
function rank({ heardOn, touchedOn, nextAppointment, pause }: Known, sort: CaseloadOrder['sort']): string {
  if (sort === 'heard') return heardOn ?? ''
  if (sort === 'touched') return touchedOn ?? ''
  if (sort === 'appointment') return nextAppointment ? `${nextAppointment.day} ${nextAppointment.time ?? ''}` : '9999'
  if (sort === 'on_hold') return pause ? '0' : '1'
  return ''
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)

const byName = (one: Known, other: Known) => one.name.localeCompare(other.name, 'da') || compare(one.id, other.id)

export type Group<Person> = { heading: 'on_hold' | 'others' | 'planned' | 'nothing_planned' | null; people: Person[] }

/** An arranged list in two, under headings, where the order has a seam in it; else in one. */
export function grouped<Person extends Known>(people: Person[], sort: CaseloadOrder['sort']): Group<Person>[] {
  const groups = sort === 'on_hold' ? byHold(people) : sort === 'appointment' ? byPlan(people) : []
  return groups.some((group) => group.people.length === 0) || groups.length === 0 ? [{ heading: null, people }] : groups
}

const byHold = <Person extends Known>(people: Person[]): Group<Person>[] => [
  { heading: 'on_hold', people: people.filter((person) => person.pause) },
  { heading: 'others', people: people.filter((person) => !person.pause) },
]

const byPlan = <Person extends Known>(people: Person[]): Group<Person>[] => [
  { heading: 'planned', people: people.filter((person) => person.nextAppointment) },
  { heading: 'nothing_planned', people: people.filter((person) => !person.nextAppointment) },
]
