import { studyDays } from '#db/schema/placements'
import { RuleBroken } from '#lib/access/failures'
import { useCase } from '#lib/access/use-case'
import { newId } from '#lib/shared/ids'
import { noteStudyDayForm } from './forms.ts'
import { placementWithinReach, takenBackMeanwhile } from './placement-of-person.ts'
import { mayNoteStudyDay } from './policy.ts'

/** A day of a course: a term, an exam, something to hand in. */
export const noteStudyDay = useCase({
  act: 'study_day.note',
  form: noteStudyDayForm,
  subject: (tx, input, actor) => placementWithinReach(actor, input.placementId, tx),
  allow: mayNoteStudyDay,
  about: ({ person }) => [person.id],
  meanwhile: takenBackMeanwhile,
  perform: async ({ tx, actor, subject: { placement, person }, input }) => {
    const { commandId: _, ...said } = input
    if (placement.kind !== 'education') throw new RuleBroken(null, 'placements.errors.noCourse')
    const { serviceId, accountId: byAccount, now: writtenAt } = actor
    await tx.insert(studyDays).values({ ...said, serviceId, id: newId(), clientId: person.id, byAccount, writtenAt })
    return { name: person.name, kind: said.kind, day: said.day }
  },
})
