import { keepEarlier } from '#lib/access/earlier'
import { useCase } from '#lib/access/use-case'
import { meetingWithinReach, refuseSettled, say } from './find.ts'
import { changeForm } from './forms.ts'
import { mayChangeAppointment } from './policy.ts'
import type { Meeting } from './rules/calendar.ts'

/** Where, how long, with whom, what for. How it read before is kept; another day or time is a move. */
export const changeAppointment = useCase({
  act: 'appointment.change',
  form: changeForm,
  subject: (tx, input, actor) => meetingWithinReach(actor, input, tx),
  allow: mayChangeAppointment,
  about: ({ person }) => [person.id],
  current: ({ meeting }) => ({ version: meeting.version, reads: readable(meeting) }),
  perform: async ({ tx, actor, subject: { meeting, person }, input }) => {
    refuseSettled(meeting)
    const { minutes, place, whereabouts, withWhom, purpose, words, shared } = input
    const details = { minutes, place, whereabouts, withWhom, purpose, words, shared }
    const id = await say(tx, actor, meeting, details)
    const before = { id, version: meeting.version }
    await keepEarlier(tx, actor, { record: 'appointment', before, was: readable(meeting) })
    return { name: person.name }
  },
})

function readable({ minutes, place, whereabouts, withWhom, purpose, words, shared }: Meeting) {
  return { minutes, otherMinutes: minutes, place, whereabouts, withWhom, purpose, words, shared: shared ? 'yes' : '' }
}
