import { appointments } from '#db/schema/appointments'
import { RuleBroken } from '#lib/access/failures'
import { useCase } from '#lib/access/use-case'
import { newId } from '#lib/shared/ids'
import { recordEvents } from '#lib/support-events/for-others'
import { acted, meetingWithinReach, refuseSettled, say, settledBy } from './find.ts'
import { moveForm } from './forms.ts'
import { maySettleAppointment } from './policy.ts'
import { refuseClashes } from './refuse-clashes.ts'
import { slotRefused } from './rules.ts'

/** Another day or time: the meeting stays readable as moved, and the new one is a meeting of its own. */
export const moveAppointment = useCase({
  act: 'appointment.move',
  form: moveForm,
  subject: (tx, input, actor) => meetingWithinReach(actor, input, tx),
  allow: maySettleAppointment,
  about: ({ person }) => [person.id],
  perform: async ({ tx, actor, subject, input: { day, time, askedBy, anyway } }) => {
    const { meeting, person } = subject
    refuseSettled(meeting)
    const slot = { day, time, minutes: meeting.minutes }
    const refused = slotRefused(slot, actor.today, actor.zone)
    if (refused) throw new RuleBroken(refused.field, refused.key, refused.values)
    if (day === meeting.day && time === meeting.time) throw new RuleBroken('day', 'appointments.errors.sameTime')
    const { clientId, accountId } = meeting
    const planned = { clientId, accountId, name: person.name, slots: [slot], instead: meeting }
    if (!anyway) await refuseClashes(tx, actor, planned)

    const movedToId = newId()
    const appointmentId = await say(tx, actor, meeting, { state: 'moved', askedBy, movedToId, ...settledBy(actor) })
    const { place, whereabouts, withWhom, purpose, words, shared } = meeting
    const details = { clientId, accountId, ...slot, place, whereabouts, withWhom, purpose, words, shared }
    const { serviceId, accountId: byAccount, now: writtenAt, today } = actor
    await tx
      .insert(appointments)
      .values({ ...details, serviceId, id: movedToId, state: 'planned', byAccount, writtenAt })
    const source = { clientId, source: 'appointment', sourceId: appointmentId, day: today } as const
    await recordEvents(tx, actor, source, askedBy === 'person' ? ['moved_for_them'] : [])
    return { ...acted(subject, { appointmentId, movedToId }), day, time }
  },
})
