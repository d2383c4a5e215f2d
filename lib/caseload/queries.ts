import type { StaffActor } from '#lib/access/actor'
import { peopleOf, teammatesPeople } from '#lib/clients/queries'
import { lastContacts } from '#lib/contacts/queries'
import { openPauses, searchStates, tracksInSight } from '#lib/pauses/queries'

/** Everybody within reach, with both tracks and the last contact and try. */
export async function caseload(actor: StaffActor) {
  const [people, pauses, states, contacts] = await Promise.all([
    peopleOf(actor),
    openPauses(actor),
    searchStates(actor),
    lastContacts(actor),
  ])
  const pauseOf = new Map(pauses.map((pause) => [pause.clientId, pause]))
  const lastOf = new Map(contacts.map((last) => [last.clientId, last]))
  return people.map((person) => ({
    ...person,
    search: states.get(person.id) ?? ('not_started' as const),
    pause: pauseOf.get(person.id) ?? null,
    heardOn: lastOf.get(person.id)?.heardOn ?? null,
    touchedOn: lastOf.get(person.id)?.touchedOn ?? null,
    touchedHow: lastOf.get(person.id)?.touchedHow ?? null,
  }))
}

/** The team's other people: name, both tracks, and whose they are. Nothing else. */
export async function teammates(actor: StaffActor) {
  const [people, tracks] = await Promise.all([teammatesPeople(actor), tracksInSight(actor)])
  return people.map((person) => ({
    ...person,
    search: tracks.get(person.id) ?? ('not_started' as const),
  }))
}
