import type { Agreement } from '#lib/pauses/rules'
import type { MomentKind } from '#lib/placements/rules/windows'
import type { PutOff } from '#lib/rhythm/rules'
import type { Day } from '#lib/shared/day'
import type { StayKind } from '#lib/stays/rules'

export type Known = {
  id: string
  name: string
  phone: string | null
  supported: boolean
  /** Whose person it is and until when, where the reader covers. */
  coverFor: { name: string; until: Day | null } | null
  pause: (Agreement & { id: string; fromDay: Day; lookAgainDay: Day | null }) | null
  rhythm: (Agreement & { fromDay: Day }) | null
  heardOn: Day | null
  touchedOn: Day | null
  putOffs: (PutOff & { about: string })[]
  isKept: (day: Day) => boolean
  /** The day by which a first contact is due, where there has been none. */
  firstContactBy: Day | null
  /** Nobody has said yet whether they are taken up. */
  isReferred: boolean
  notSoWell: { id: string; day: Day } | null
  /** A check-in to which nothing has been noted yet. */
  asked: { id: string; day: Day } | null
  wish: { id: string; wish: 'more' | 'same' | 'less'; day: Day } | null
  /** What goes on in their life, since when where that is known. */
  stay: { kind: StayKind; fromDay: Day | null } | null
  /** Home from hospital, and in which week since: each of the first weeks has its line. */
  afterStay: { id: string; week: number; weekFrom: Day } | null
  /** What work and study ask for today, the earliest first. */
  moments: { about: string; said: Day; due: Day; kind: MomentKind; day: Day; what: string }[]
  /** The last day to apply for something that is being prepared, the nearest first; none while the search rests. */
  deadlines: { id: string; day: Day; what: string }[]
  /** Thoughts on what to tell at work that were to be looked at again. */
  toRevisit: { id: string; day: Day }[]
  /** Work that began or changed, and nobody has offered advice on benefits yet. */
  adviceToOffer: { placementId: string; day: Day }[]
  isLongSilent: boolean
  nextAppointment: Day | null
}
