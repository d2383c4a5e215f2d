import { interviews } from '#db/schema/job-search'
import { RuleBroken } from '#lib/access/failures'
import { useCase } from '#lib/access/use-case'
import { newId } from '#lib/shared/ids'
import { moveInterviewForm } from './forms.ts'
import {
  interviewWithinReach,
  refuseSlot,
  settledBy,
  settledMeanwhile,
  updateInterview,
} from './interview-of-person.ts'
import { mayPlanInterview } from './policy.ts'

/** Another day or time: it stays readable as moved, and the new one is one of its own. */
export const moveInterview = useCase({
  act: 'interview.move',
  form: moveInterviewForm,
  subject: (tx, input, actor) => interviewWithinReach(actor, input.interviewId, tx),
  allow: mayPlanInterview,
  about: ({ person }) => [person.id],
  meanwhile: settledMeanwhile,
  perform: async ({ tx, actor, subject: { interview, application }, input: { day, time } }) => {
    if (day === interview.day && time === interview.time) throw new RuleBroken('day', 'job-search.errors.sameTime')
    refuseSlot({ day, time }, actor)
    const movedToId = newId()
    const { accountId: byAccount, now: writtenAt } = actor
    const planned = { state: 'planned', settledAt: null, settledBy: null, version: 1 } as const
    await tx.insert(interviews).values({ ...interview, ...planned, id: movedToId, day, time, byAccount, writtenAt })
    await updateInterview(tx, actor, interview, { state: 'moved', movedToId, ...settledBy(actor) })
    return { interviewId: interview.id, title: application.title, day, time: time ?? 'none' }
  },
})
