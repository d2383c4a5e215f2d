import { useCase } from '#lib/access/use-case'
import { oneStepForm } from './forms.ts'
import { stepWithinReach, takenBackMeanwhile, updateStep } from './of-person.ts'
import { mayOfferSteps } from './policy.ts'

/** It was the first time the person did such a thing. */
export const markFirstTime = useCase({
  act: 'step.mark_first',
  form: oneStepForm,
  subject: (tx, input, actor) => stepWithinReach(actor, input.stepId, tx),
  allow: mayOfferSteps,
  about: ({ clientId }) => [clientId],
  meanwhile: async (tx, step, actor) => {
    if (step.takenBackAt === null && step.state !== 'done') return { key: 'goals.errors.notDone' }
    if (step.firstTime) return { key: 'goals.errors.firstAlready' }
    return takenBackMeanwhile(tx, step, actor)
  },
  perform: async ({ tx, actor, subject: step }) => {
    await updateStep(tx, actor, step, { firstTime: true })
    return { stepId: step.id }
  },
})
