import { useCase } from '#lib/access/use-case'
import { acted, meetingWithinReach, refuseSettled, say, settledBy } from './find.ts'
import { whichForm } from './forms.ts'
import { maySettleAppointment } from './policy.ts'

/** It is no longer needed. */
export const callOffAppointment = useCase({
  act: 'appointment.call_off',
  form: whichForm,
  subject: (tx, input, actor) => meetingWithinReach(actor, input, tx),
  allow: maySettleAppointment,
  about: ({ person }) => [person.id],
  perform: async ({ tx, actor, subject }) => {
    const { meeting } = subject
    refuseSettled(meeting)
    const appointmentId = await say(tx, actor, meeting, { state: 'called_off', ...settledBy(actor) })
    return acted(subject, { appointmentId })
  },
})
