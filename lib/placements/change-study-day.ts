import { and, eq } from 'drizzle-orm'
import { earlierVersions } from '#db/schema/access'
import { studyDays } from '#db/schema/placements'
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
    const { serviceId, id: recordId } = before
    const changed = { changedBy: actor.accountId, changedAt: actor.now }
    await tx
      .insert(earlierVersions)
      .values({ serviceId, recordId, version, record: 'study_day', was: readableDay(before), ...changed })
    await tx
      .update(studyDays)
      .set({ ...said, version: version + 1 })
      .where(and(eq(studyDays.serviceId, serviceId), eq(studyDays.id, recordId)))
    return { name: person.name }
  },
})
