import type { SupportState } from '#lib/clients/rules'
import { longSilence, type Silence } from '#lib/continuity/rules'
import { type CaseloadSize, caseloadSize } from '#lib/fidelity/rules'
import { type Agreement, nextTouch, type SearchTrack } from '#lib/pauses/rules'
import { addDays, type Day } from '#lib/shared/day'

export type Member = { accountId: string; name: string; teamId: string; fte: number }
export type Carried = {
  id: string
  name: string
  specialistId: string | null
  teamId: string
  support: SupportState
  track: SearchTrack
}

/** On the caseload: everybody accepted or supported. On hold is work too, so it counts, and is told apart. */
export const isCarried = (person: { support: SupportState }): boolean =>
  person.support === 'accepted' || person.support === 'supported'

/** The narrower count beside it leaves out those on hold and those whose search has not started. */
export const isActive = (person: { support: SupportState; track: SearchTrack }): boolean =>
  isCarried(person) && person.track !== 'on_hold' && person.track !== 'not_started'

export type CaseloadLine = {
  member: Member
  people: number
  onHold: number
  notStarted: number
  perFullTime: number | null
}
export type TeamCaseload = {
  lines: CaseloadLine[]
  unassigned: number
  fullTime: number
  people: number
  onHold: number
  wide: CaseloadSize | null
  narrow: CaseloadSize | null
}

/** A team's caseloads by specialist, the largest first, else in the order given; and item 1 per full-time equivalent, wide and narrow. */
export function teamCaseload(members: Member[], people: Carried[]): TeamCaseload {
  const carried = people.filter(isCarried)
  const lines = members
    .map((member) => lineFor(member, carried))
    .filter((line) => line.member.fte > 0 || line.people > 0)
    .sort((a, b) => b.people - a.people)
  const fullTime = members.reduce((sum, member) => sum + member.fte, 0)
  const named = new Set(members.map((member) => member.accountId))
  return {
    lines,
    unassigned: carried.filter((person) => person.specialistId === null || !named.has(person.specialistId)).length,
    fullTime,
    people: carried.length,
    onHold: carried.filter((person) => person.track === 'on_hold').length,
    wide: caseloadSize(carried.length, fullTime),
    narrow: caseloadSize(carried.filter(isActive).length, fullTime),
  }
}

function lineFor(member: Member, carried: Carried[]): CaseloadLine {
  const own = carried.filter((person) => person.specialistId === member.accountId)
  const count = (track: SearchTrack) => own.filter((person) => person.track === track).length
  return {
    member,
    people: own.length,
    onHold: count('on_hold'),
    notStarted: count('not_started'),
    perFullTime: member.fte > 0 ? own.length / member.fte : null,
  }
}

export type HeldPause = Agreement & {
  id: string
  clientId: string
  name: string
  fromDay: Day
  endedOn: Day | null
  lookAgainDay: Day | null
  /** False where support has ended: a pause it left open asks for nobody. */
  isSupported: boolean
  touches: Day[]
}

/** Somebody who said on a day that things are not so well. */
export type Waiting = { clientId: string; name: string; day: Day }
/** Somebody whose time with us runs. `day`: since when, or where nobody knows, the day they were written down here. */
export type Followed = Omit<Silence, 'today'> & { clientId: string; name: string; isReferred: boolean; day: Day }
/** Days off, and the people to whom nobody comes on some of them. */
export type Away = { id: string; name: string; fromDay: Day; toDay: Day; people: number; without: { name: string }[] }

/** A promise this many days old, with no contact noted since, is worth a look. Ours: long enough for a day off and a late note. */
const WORTH_A_LOOK_DAYS = 5

/** A referral this old still waits for a yes or a no. Ours: the field says rapidly, and names no day for it. */
const UNDECIDED_DAYS = 14

/** The most people one full-time specialist carries where item 1 is at its best. */
const FULL_CASELOAD = 20

/** Days off further ahead are still being arranged. Ours. */
const SOON_DAYS = 28

export type Hand =
  | { because: 'not_so_well'; waiting: Waiting }
  | { because: 'nobody_comes'; away: Away }
  | { because: 'look_again'; pause: HeldPause; day: Day }
  | { because: 'quiet_pause'; pause: HeldPause; due: Day }
  | { because: 'undecided' | 'talk'; person: Followed }
  | { because: 'full_caseload'; line: CaseloadLine }
  | { because: 'nobody_named'; count: number }

type Looked = {
  teams: TeamCaseload[]
  pauses: HeldPause[]
  waiting: Waiting[]
  away: Away[]
  followed: Followed[]
}

/** Who may need a hand: looked at in order to help, so each comes with its reason. */
export function whoNeedsAHand(
  { teams = [], pauses = [], waiting = [], away = [], followed = [] }: Partial<Looked>,
  today: Day,
): Hand[] {
  const open = pauses.filter(({ endedOn, isSupported }) => endedOn === null && isSupported)
  const quiet = open.flatMap((pause): Hand[] => {
    const due = nextTouch(pause, pause.fromDay, pause.touches.at(-1) ?? null)
    return due && due <= addDays(today, -WORTH_A_LOOK_DAYS) ? [{ because: 'quiet_pause', pause, due }] : []
  })
  const again = open.flatMap((pause): Hand[] => {
    const { lookAgainDay: day } = pause
    return day && day < today ? [{ because: 'look_again', pause, day }] : []
  })
  const undecided = followed
    .filter(({ isReferred, day }) => isReferred && day <= addDays(today, -UNDECIDED_DAYS))
    .sort((one, other) => inOrder(one.day, other.day))
  const silent = followed
    .filter((person) => !undecided.includes(person) && longSilence({ ...person, today }))
    .sort((one, other) => inOrder(one.heardOn ?? '', other.heardOn ?? ''))
  const full = teams.flatMap((team) => team.lines).filter((line) => (line.perFullTime ?? 0) > FULL_CASELOAD)
  const unnamed = teams.reduce((sum, team) => sum + team.unassigned, 0)
  return [
    ...waiting.map((one): Hand => ({ because: 'not_so_well', waiting: one })),
    ...away
      .filter(({ fromDay, without }) => without.length > 0 && fromDay <= addDays(today, SOON_DAYS))
      .map((one): Hand => ({ because: 'nobody_comes', away: one })),
    ...quiet,
    ...again,
    ...undecided.map((person): Hand => ({ because: 'undecided', person })),
    ...silent.map((person): Hand => ({ because: 'talk', person })),
    ...full.map((line): Hand => ({ because: 'full_caseload', line })),
    ...(unnamed > 0 ? [{ because: 'nobody_named', count: unnamed } as const] : []),
  ]
}

const inOrder = (one: Day, other: Day) => (one < other ? -1 : 1)

/** Pauses still open come first, those longest without contact on top; then the ended ones, the latest first. */
export function byNeed(pauses: HeldPause[]): HeldPause[] {
  const key = (pause: HeldPause) => pause.touches.at(-1) ?? pause.fromDay
  const open = pauses.filter((pause) => !pause.endedOn).sort((a, b) => (key(a) < key(b) ? -1 : 1))
  const ended = pauses.filter((pause) => pause.endedOn).sort((a, b) => ((a.endedOn ?? '') > (b.endedOn ?? '') ? -1 : 1))
  return [...open, ...ended]
}
