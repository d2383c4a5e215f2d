import { useCase } from '#lib/access/use-case'
import { meetingWithinReach, refuseSettled, say, settledBy } from './find.ts'
import { whichForm } from './forms.ts'
import { maySettleAppointment } from './policy.ts'

/** It is no longer needed. */
export const callOffAppointment = useCase({
  act: 'appointment.call_off',
  form: whichForm,
  subject: (tx, input, actor) => meetingWithinReach(actor, input, tx),
  allow: maySettleAppointment,
  about: ({ person }) => [person.id],
  perform: async ({ tx, actor, subject: { meeting, person } }) => {
    refuseSettled(meeting)
    const appointmentId = await say(tx, actor, meeting, { state: 'called_off', ...settledBy(actor) })
    return { clientId: person.id, appointmentId, name: person.name, day: meeting.day }
  },
})
