import { useCase } from '#lib/access/use-case'
import { oneStepForm } from './forms.ts'
import { stepWithinReach, takenBackMeanwhile, updateStep } from './of-person.ts'
import { mayOfferSteps } from './policy.ts'

/** Not done or dropped after all: it is an open offer again, and what followed from it counts no longer. */
export const reopenStep = useCase({
  act: 'step.reopen',
  form: oneStepForm,
  subject: (tx, input, actor) => stepWithinReach(actor, input.stepId, tx),
  allow: mayOfferSteps,
  about: ({ clientId }) => [clientId],
  meanwhile: async (tx, step, actor) =>
    step.state === 'open' && step.takenBackAt === null
      ? { key: 'goals.errors.openAlready' }
      : takenBackMeanwhile(tx, step, actor),
  perform: async ({ tx, actor, subject: step }) => {
    const open = { state: 'open', settledOn: null, settledAt: null, settledBy: null } as const
    await updateStep(tx, actor, step, { ...open, ledBy: null, droppedBy: null, firstTime: false })
    return { stepId: step.id }
  },
})
