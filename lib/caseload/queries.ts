import type { StaffActor } from '#lib/access/actor'
import { nextAppointments } from '#lib/appointments/queries'
import { peopleOf, teammatesPeople } from '#lib/clients/queries/everybody'
import { lastContacts } from '#lib/contacts/queries'
import { type Covered, coversOf } from '#lib/cover/queries'
import { nextStepsOfReach } from '#lib/goals/queries'
import { openApplications } from '#lib/job-search/queries/of-reach'
import { openPauses, searchStates, tracksInSight } from '#lib/pauses/queries'
import type { Agreement } from '#lib/pauses/rules'
import { currentPlacements } from '#lib/placements/queries'
import { currentRhythms } from '#lib/rhythm/queries'
import type { Day } from '#lib/shared/day'
import { openStays } from '#lib/stays/queries'

type Beside = {
  nextAppointment: { day: Day; time: string | null } | null
  rhythm: Agreement | null
  stay: { kind: 'hospital' | 'life_event'; fromDay: Day | null } | null
  /** Work and study that goes on or is about to begin. */
  work: { id: string; title: string; employerName: string | null; startDay: Day | null }[]
  /** How many applications are open. */
  applications: number
  nextStep: string | null
}

export type CaseloadPerson = Awaited<ReturnType<typeof caseload>>[number]

/** Everybody within reach, with both tracks, the last contact and try, and who walks with them beside their own specialist. */
export async function caseload(actor: StaffActor) {
  const [people, pauses, states, contacts, covers, rhythms, meetings, stays, work, open, steps] = await Promise.all([
    peopleOf(actor),
    openPauses(actor),
    searchStates(actor),
    lastContacts(actor),
    coversOf(actor),
    currentRhythms(actor),
    nextAppointments(actor),
    openStays(actor),
    currentPlacements(actor),
    openApplications(actor),
    nextStepsOfReach(actor),
  ])
  const pauseOf = new Map(pauses.map((pause) => [pause.clientId, pause]))
  const lastOf = new Map(contacts.map((last) => [last.clientId, last]))
  const coverOf = coverByPerson(actor, covers)
  const rhythmOf = new Map(rhythms.map((rhythm) => [rhythm.clientId, rhythm]))
  const stayOf = new Map(stays.map((stay) => [stay.clientId, stay]))
  const workOf = Map.groupBy(work, ({ clientId }) => clientId)
  const openOf = Map.groupBy(open, ({ clientId }) => clientId)
  const stepOf = new Map(steps.map((step) => [step.clientId, step.words]))
  return people.map((person) => {
    const { heardOn = null, touchedOn = null, touchedHow = null } = lastOf.get(person.id) ?? {}
    const beside: Beside = {
      nextAppointment: meetings.get(person.id) ?? null,
      rhythm: rhythmOf.get(person.id) ?? null,
      stay: stayOf.get(person.id) ?? null,
      work: workOf.get(person.id) ?? [],
      applications: (openOf.get(person.id) ?? []).reduce((sum, { count }) => sum + count, 0),
      nextStep: stepOf.get(person.id) ?? null,
    }
    return {
      ...person,
      search: states.get(person.id) ?? ('not_started' as const),
      pause: pauseOf.get(person.id) ?? null,
      ...{ heardOn, touchedOn, touchedHow },
      cover: coverOf.get(person.id) ?? null,
      ...beside,
    }
  })
}

/** `instead`: because the person's own specialist is away; otherwise two walk with them. */
type WhoWalks = { isMine: boolean; instead: boolean; name: string; toDay: Day | null }

/** For each person who has a cover today: the reader with whose person it is, else whoever it is. */
function coverByPerson(actor: StaffActor, covers: Covered[]): Map<string, WhoWalks> {
  const now = covers.filter(({ fromDay }) => fromDay <= actor.today)
  const walks = now.map(({ clientId, accountId, name, of, toDay, instead }): [string, WhoWalks] => {
    const isMine = accountId === actor.accountId
    return [clientId, { isMine, instead, name: isMine ? (of ?? '') : name, toDay }]
  })
  return new Map(walks.toSorted(([, one], [, other]) => Number(one.isMine) - Number(other.isMine)))
}

/** The team's other people: name, both tracks, and whose they are. Nothing else. */
export async function teammates(actor: StaffActor) {
  const [people, tracks] = await Promise.all([teammatesPeople(actor), tracksInSight(actor)])
  return people.map((person) => ({
    ...person,
    search: tracks.get(person.id) ?? ('not_started' as const),
  }))
}
