import { useCase } from '#lib/access/use-case'
import { addContact } from '#lib/contacts/for-others'
import { acted, meetingWithinReach, refuseSettled, say, settledBy } from './find.ts'
import { couldNotForm } from './forms.ts'
import { maySettleAppointment } from './policy.ts'

/**
 * It couldn't be. On its day or later that is a line on the timeline; said ahead, it is not yet anything that happened, and
 * stands with the meeting only.
 */
export const noteCouldNot = useCase({
  act: 'appointment.could_not',
  form: couldNotForm,
  subject: (tx, input, actor) => meetingWithinReach(actor, input, tx),
  allow: maySettleAppointment,
  about: ({ person }) => [person.id],
  perform: async ({ tx, actor, subject, input: { askedBy } }) => {
    const { meeting } = subject
    refuseSettled(meeting)
    const { clientId, day, time, place } = meeting
    const line = {
      clientId,
      day,
      time,
      place,
      minutes: null,
      reachedOut: null,
      together: [],
      note: null,
      shared: false,
    }
    const contact = day > actor.today ? null : await addContact(tx, actor, { ...line, outcome: 'could_not' })
    const said = { state: 'could_not' as const, askedBy, contactId: contact?.id ?? null, ...settledBy(actor) }
    const appointmentId = await say(tx, actor, meeting, said)
    return acted(subject, { appointmentId, contactId: said.contactId })
  },
})
