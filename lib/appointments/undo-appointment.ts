import type { Writer } from '#db/connection'
import type { Actor } from '#lib/access/actor'
import { RuleBroken } from '#lib/access/failures'
import { useCase } from '#lib/access/use-case'
import { contactsWithinReach, withdrawContacts } from '#lib/contacts/for-others'
import { recordEvents } from '#lib/support-events/for-others'
import { acted, meetingWithinReach, say, settledBy } from './find.ts'
import { UNSETTLED } from './for-others.ts'
import { whichForm } from './forms.ts'
import { maySettleAppointment } from './policy.ts'
import { isMovedBack, type Meeting } from './rules/calendar.ts'
import { bringBackSeries } from './series-rows.ts'

/** What was said of a meeting did not happen: it is planned again, and what followed from it is taken back. */
export const undoAppointment = useCase({
  act: 'appointment.undo',
  form: whichForm,
  subject: (tx, input, actor) => meetingWithinReach(actor, input, tx),
  allow: maySettleAppointment,
  about: ({ person }) => [person.id],
  perform: async ({ tx, actor, subject }) => {
    const { meeting } = subject
    if (meeting.state === 'planned') throw new RuleBroken(null, 'appointments.errors.plannedAgain')
    if (isMovedBack(meeting)) throw new RuleBroken(null, 'appointments.errors.movedOn')
    if (meeting.contactId) await takeBackContact(tx, actor, meeting.contactId)
    if (meeting.state === 'moved') await moveBack(tx, actor, meeting)
    const appointmentId = await say(tx, actor, meeting, { state: 'planned', ...UNSETTLED })
    return acted(subject, { appointmentId })
  },
})

async function takeBackContact(tx: Writer, actor: Actor, contactId: string) {
  const known = (await contactsWithinReach(actor, [contactId], tx)) ?? []
  const standing = known.filter((contact) => contact.withdrawnAt === null)
  if (standing.length > 0) await withdrawContacts(tx, actor, standing, null)
}

/** The meeting it was moved to is called off, and points back here: that tells it from one that was no longer needed. */
async function moveBack(tx: Writer, actor: Actor, meeting: Meeting) {
  const { id, clientId, day, movedToId, seriesId } = meeting
  if (!id || !movedToId) return
  const found = await meetingWithinReach(actor, { appointmentId: movedToId }, tx)
  if (!found) return
  if (found.meeting.state !== 'planned') throw new RuleBroken(null, 'appointments.errors.movedOn')
  const into = found.meeting.seriesId
  // A single meeting is moved out of every series; where those after it were moved along, they come back as well.
  if (into && into !== seriesId) await bringBackSeries(tx, actor, meeting, into)
  await say(tx, actor, found.meeting, { state: 'called_off', movedToId: id, ...settledBy(actor) })
  await recordEvents(tx, actor, { clientId, source: 'appointment', sourceId: id, day }, [])
}
