import { RuleBroken } from '#lib/access/failures'
import { useCase } from '#lib/access/use-case'
import { addContact } from '#lib/contacts/for-others'
import { acted, meetingWithinReach, refuseSettled, say, settledBy } from './find.ts'
import { whichForm } from './forms.ts'
import { maySettleAppointment } from './policy.ts'

/** We met: the meeting becomes a contact as it was planned. */
export const keepAppointment = useCase({
  act: 'appointment.hold',
  form: whichForm,
  subject: (tx, input, actor) => meetingWithinReach(actor, input, tx),
  allow: maySettleAppointment,
  about: ({ person }) => [person.id],
  perform: async ({ tx, actor, subject }) => {
    const { meeting } = subject
    refuseSettled(meeting)
    const { clientId, day, time, place, minutes, purpose } = meeting
    if (day > actor.today) throw new RuleBroken(null, 'appointments.errors.stillToCome')
    const contact = await addContact(tx, actor, {
      ...{ clientId, day, time, place, minutes },
      ...{ outcome: 'met', reachedOut: null, together: purpose ? [purpose] : [], note: null, shared: false },
    })
    const appointmentId = await say(tx, actor, meeting, { state: 'held', contactId: contact.id, ...settledBy(actor) })
    return acted(subject, { appointmentId, contactId: contact.id })
  },
})
