import { useCase } from '#lib/access/use-case'
import { oneStepForm } from './forms.ts'
import { stepWithinReach, takenBackMeanwhile, updateStep } from './of-person.ts'
import { mayOfferSteps } from './policy.ts'

/** Written by mistake: it was never offered. */
export const takeBackStep = useCase({
  act: 'step.take_back',
  form: oneStepForm,
  subject: (tx, input, actor) => stepWithinReach(actor, input.stepId, tx),
  allow: mayOfferSteps,
  about: ({ clientId }) => [clientId],
  meanwhile: takenBackMeanwhile,
  perform: async ({ tx, actor, subject: step }) => {
    await updateStep(tx, actor, step, { takenBackAt: actor.now, takenBackBy: actor.accountId })
    return { stepId: step.id }
  },
})
