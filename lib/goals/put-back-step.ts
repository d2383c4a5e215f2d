import { useCase } from '#lib/access/use-case'
import { oneStepForm } from './forms.ts'
import { standsAlready, stepWithinReach, updateStep } from './of-person.ts'
import { mayOfferSteps } from './policy.ts'

/** Taken back by mistake: it is offered again, or settled again, as it was. */
export const putBackStep = useCase({
  act: 'step.put_back',
  form: oneStepForm,
  subject: (tx, input, actor) => stepWithinReach(actor, input.stepId, tx),
  allow: mayOfferSteps,
  about: ({ clientId }) => [clientId],
  meanwhile: standsAlready,
  perform: async ({ tx, actor, subject: step }) => {
    await updateStep(tx, actor, step, { takenBackAt: null, takenBackBy: null })
    return { stepId: step.id }
  },
})
