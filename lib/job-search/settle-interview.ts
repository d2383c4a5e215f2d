import { RuleBroken } from '#lib/access/failures'
import { useCase } from '#lib/access/use-case'
import { standWhereStepsSay } from './application-of-person.ts'
import { settleInterviewForm } from './forms.ts'
import { interviewWithinReach, settledBy, settledMeanwhile, updateInterview } from './interview-of-person.ts'
import { maySettleInterview } from './policy.ts'
import { stepWithinReach, takeStepBack } from './step-of-person.ts'

/** It was held, and how it went; it couldn't be; or it was called off. Nobody is asked whose doing that was. */
export const settleInterview = useCase({
  act: 'interview.settle',
  form: settleInterviewForm,
  subject: (tx, input, actor) => interviewWithinReach(actor, input.interviewId, tx),
  allow: maySettleInterview,
  about: ({ person }) => [person.id],
  meanwhile: settledMeanwhile,
  perform: async ({ tx, actor, subject: { interview, application }, input: { became, wentHow, stepId } }) => {
    if (became === 'held' && interview.day > actor.today)
      throw new RuleBroken('became', 'job-search.errors.stillToCome')
    const how = wentHow ?? interview.wentHow
    await updateInterview(tx, actor, interview, { state: became, wentHow: how, ...settledBy(actor) })
    const of = stepId ? await stepWithinReach(actor, stepId, tx) : undefined
    if (of && of.application.id === application.id && of.step.takenBackAt === null) {
      await takeStepBack(tx, actor, of.step)
      await standWhereStepsSay(tx, actor, application.id)
    }
    return { interviewId: interview.id, title: application.title, became }
  },
})
