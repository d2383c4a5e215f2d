import { and, eq } from 'drizzle-orm'
import { studyDays } from '#db/schema/placements'
import { useCase } from '#lib/access/use-case'
import { studyDayForm } from './forms.ts'
import { mayNoteStudyDay } from './policy.ts'
import { dayTakenBackMeanwhile, studyDayWithinReach } from './study-day.ts'

/** Noted by mistake: there is no such day. It stays readable as taken back. */
export const takeBackStudyDay = useCase({
  act: 'study_day.take_back',
  form: studyDayForm,
  subject: (tx, input, actor) => studyDayWithinReach(actor, input.studyDayId, tx),
  allow: mayNoteStudyDay,
  about: ({ person }) => [person.id],
  meanwhile: dayTakenBackMeanwhile,
  perform: async ({ tx, actor, subject: { studyDay, person } }) => {
    await tx
      .update(studyDays)
      .set({ takenBackAt: actor.now, takenBackBy: actor.accountId })
      .where(and(eq(studyDays.serviceId, studyDay.serviceId), eq(studyDays.id, studyDay.id)))
    return { name: person.name }
  },
})
