import type { StaffActor } from '#lib/access/actor'
import { peopleOf } from '#lib/clients/queries'
import { lastContacts } from '#lib/contacts/queries'
import { openPauses } from '#lib/pauses/queries'
import { putOffsOf } from '#lib/rhythm/queries'
import { type Known, linesFor } from './rules.ts'

export async function today(actor: StaffActor) {
  const [people, pauses, contacts, putOffs] = await Promise.all([
    peopleOf(actor),
    openPauses(actor),
    lastContacts(actor),
    putOffsOf(actor),
  ])
  const pauseOf = new Map(pauses.map((pause) => [pause.clientId, pause]))
  const lastOf = new Map(contacts.map((last) => [last.clientId, last]))
  const putOffsBy = Map.groupBy(putOffs, (putOff) => putOff.clientId)
  const known = people.map((person): Known => {
    const last = lastOf.get(person.id)
    return {
      id: person.id,
      name: person.name,
      phone: person.phone,
      supported: person.support !== 'closed',
      coverFor: null,
      pause: pauseOf.get(person.id) ?? null,
      rhythm: null,
      heardOn: last?.heardOn ?? null,
      touchedOn: last?.touchedOn ?? null,
      putOffs: putOffsBy.get(person.id) ?? [],
      isKept: () => true,
      firstContactBy: null,
      notSoWell: null,
      asked: null,
      wish: null,
      afterStay: null,
      isLongSilent: false,
      nextAppointment: null,
    }
  })
  return linesFor(known, actor.today)
}
