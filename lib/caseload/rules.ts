import Fuse from 'fuse.js'
import type { SupportState } from '#lib/clients/rules'
import type { Agreement, SearchState } from '#lib/pauses/rules'
import type { CaseloadOrder } from '#lib/preferences/rules'
import type { Day } from '#lib/shared/day'
import { type Language, namesIn } from '#lib/shared/in-order'
import { searchText } from '#lib/shared/search-text'

/** How far a word may be from what was typed: two slips in five letters, which is what two letters swapped come to. */
const SLIP = 0.4
/** A word is looked at from its beginning: what lies so many letters further in is as far off as a word quite unlike it. */
const FAR_IN = 5

/** Names like the one typed, the nearest first, despite a slip or missing accents; everybody where nothing was typed. */
export function search<Person extends { searchName: string }>(people: Person[], typed: string): Person[] {
  const wanted = searchText(typed)
  if (wanted === '') return people
  const named = people.map((person) => ({ person, words: wordsOf(person.searchName) }))
  const fuse = new Fuse(named, { keys: ['words'], threshold: SLIP, distance: FAR_IN, includeScore: true })
  // In any order, but every word.
  const nearTo = wordsOf(wanted).map((word) => new Map(fuse.search(word).map(({ item, score = 0 }) => [item, score])))
  if (nearTo.length === 0) return []
  return named
    .map((one) => ({ one, scores: nearTo.map((near) => near.get(one)) }))
    .flatMap(({ one, scores }) => (scores.every((score) => score !== undefined) ? [{ one, score: sum(scores) }] : []))
    .toSorted((a, b) => a.score - b.score)
    .map(({ one }) => one.person)
}

/** Letters and digits only, so that nobody has to remember where a hyphen stands: with it, and on either side of it. */
const wordsOf = (text: string): string[] =>
  text.split(/\s+/).flatMap((word) => {
    const parts = word.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
    return parts.length > 1 ? [parts.join(''), ...parts] : parts
  })

const sum = (scores: number[]): number => scores.reduce((total, score) => total + score, 0)

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

/** Those who are shown, in the order asked for; people alike in that stand in the reader's order of names. */
export function arranged<Person extends Known>(
  people: Person[],
  { sort, show, specialistId }: CaseloadOrder,
  language: Language,
): Person[] {
  const byName = namesIn(language)
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
