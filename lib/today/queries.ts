import type { StaffActor } from '#lib/access/actor'
import { peopleOf } from '#lib/clients/queries'
import { lastContacts } from '#lib/contacts/queries'
import { openPauses } from '#lib/pauses/queries'
import { type Known, linesFor } from './rules.ts'

export async function today(actor: StaffActor) {
  const [people, pauses, contacts] = await Promise.all([peopleOf(actor), openPauses(actor), lastContacts(actor)])
  const pauseOf = new Map(pauses.map((pause) => [pause.clientId, pause]))
  const lastOf = new Map(contacts.map((last) => [last.clientId, last]))
  const known = people.map((person): Known => {
    const last = lastOf.get(person.id)
    return {
      id: person.id,
      name: person.name,
      phone: person.phone,
      supported: person.support !== 'closed',
      pause: pauseOf.get(person.id) ?? null,
      heardOn: last?.heardOn ?? null,
      touchedOn: last?.touchedOn ?? null,
    }
  })
  return linesFor(known, actor.today)
}
