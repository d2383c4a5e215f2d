import { keepEarlier } from '#lib/access/earlier'
import { useCase } from '#lib/access/use-case'
import { changeInterviewForm } from './forms.ts'
import { type Interview, interviewWithinReach, updateInterview } from './interview-of-person.ts'
import { mayPlanInterview } from './policy.ts'

/** Where, with whom, who goes along, and, once it has been, how it went. How it read before is kept; another day is a move. */
export const changeInterview = useCase({
  act: 'interview.change',
  form: changeInterviewForm,
  subject: (tx, input, actor) => interviewWithinReach(actor, input.interviewId, tx),
  allow: mayPlanInterview,
  about: ({ person }) => [person.id],
  current: ({ interview }) => ({ version: interview.version, reads: readable(interview) }),
  perform: async ({ tx, actor, subject: { interview, application }, input }) => {
    const { commandId: _, interviewId: _id, version: _version, ...details } = input
    await keepEarlier(tx, actor, { record: 'interview', before: interview, was: readable(interview) })
    await updateInterview(tx, actor, interview, details)
    return { title: application.title }
  },
})

function readable({ kind, minutes, whereabouts, withWhom, company, wentHow }: Interview) {
  return { kind, minutes, whereabouts, withWhom, company, wentHow }
}
