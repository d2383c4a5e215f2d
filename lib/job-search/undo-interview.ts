import type { Writer } from '#db/connection'
import type { Actor } from '#lib/access/actor'
import { RuleBroken } from '#lib/access/failures'
import { useCase } from '#lib/access/use-case'
import { whichInterviewForm } from './forms.ts'
import { type Interview, interviewWithinReach, settledBy, updateInterview } from './interview-of-person.ts'
import { maySettleInterview } from './policy.ts'
import { isMovedBack } from './rules.ts'

/** What was said of an interview was a mistake: it is planned again. What was written of how it went stays with it. */
export const undoInterview = useCase({
  act: 'interview.undo',
  form: whichInterviewForm,
  subject: (tx, input, actor) => interviewWithinReach(actor, input.interviewId, tx),
  allow: maySettleInterview,
  about: ({ person }) => [person.id],
  meanwhile: (_tx, { interview }) => {
    if (interview.state === 'planned') return { key: 'job-search.errors.plannedAgain' }
    return isMovedBack(interview) ? { key: 'job-search.errors.movedOn' } : undefined
  },
  perform: async ({ tx, actor, subject: { interview, application } }) => {
    if (interview.state === 'moved') await moveBack(tx, actor, interview)
    await updateInterview(tx, actor, interview, { state: 'planned', movedToId: null, settledAt: null, settledBy: null })
    return { title: application.title, day: interview.day, time: interview.time ?? 'none' }
  },
})

/** The one it was moved to is called off, and points back here: that tells it from one that was no longer needed. */
async function moveBack(tx: Writer, actor: Actor, { id, movedToId }: Interview) {
  const after = movedToId ? await interviewWithinReach(actor, movedToId, tx) : undefined
  if (!after) return
  if (after.interview.state !== 'planned') throw new RuleBroken(null, 'job-search.errors.movedOn')
  await updateInterview(tx, actor, after.interview, { state: 'called_off', movedToId: id, ...settledBy(actor) })
}
