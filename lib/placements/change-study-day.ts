import { and, eq } from 'drizzle-orm'
import { studyDays } from '#db/schema/placements'
import { keepEarlier } from '#lib/access/earlier'
import { useCase } from '#lib/access/use-case'
import { changeStudyDayForm } from './forms.ts'
import { mayNoteStudyDay } from './policy.ts'
import { dayTakenBackMeanwhile, readableDay, studyDayWithinReach } from './study-day.ts'

/** Another day, another subject, or how it went, in the person's words. How it read before is kept. */
export const changeStudyDay = useCase({
  act: 'study_day.change',
  form: changeStudyDayForm,
  subject: (tx, input, actor) => studyDayWithinReach(actor, input.studyDayId, tx),
  allow: mayNoteStudyDay,
  about: ({ person }) => [person.id],
  meanwhile: dayTakenBackMeanwhile,
  current: ({ studyDay }) => ({ version: studyDay.version, reads: readableDay(studyDay) }),
  perform: async ({ tx, actor, subject: { studyDay: before, person }, input }) => {
    const { commandId: _, studyDayId: _id, version, ...said } = input
    await keepEarlier(tx, actor, { record: 'study_day', before, was: readableDay(before) })
    await tx
      .update(studyDays)
      .set({ ...said, version: version + 1 })
      .where(and(eq(studyDays.serviceId, before.serviceId), eq(studyDays.id, before.id)))
    return { name: person.name }
  },
})
