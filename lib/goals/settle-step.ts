import type { Reader } from '#db/connection'
import type { Actor } from '#lib/access/actor'
import type { Sentence } from '#lib/access/failures'
import { useCase } from '#lib/access/use-case'
import { whoDidIt } from '#lib/access/who-did-it'
import { settleStepForm } from './forms.ts'
import { type Step, stepWithinReach, takenBackMeanwhile, updateStep } from './of-person.ts'
import { mayOfferSteps } from './policy.ts'

/** Done, with who led it; or dropped by either side, without a reason. */
export const settleStep = useCase({
  act: 'step.settle',
  form: settleStepForm,
  subject: async (tx, { settle: [stepId, how, who] }, actor) => {
    const step = await stepWithinReach(actor, stepId, tx)
    return step && { step, how, who }
  },
  allow: mayOfferSteps,
  about: ({ step }) => [step.clientId],
  meanwhile: (tx, { step }, actor) => settledMeanwhile(tx, step, actor),
  perform: async ({ tx, actor, subject: { step, how, who } }) => {
    const { today: settledOn, now: settledAt, accountId: settledBy } = actor
    const settled = { state: how, settledOn, settledAt, settledBy }
    const said = how === 'done' ? { ledBy: who } : { droppedBy: who === 'person' ? who : ('us' as const) }
    await updateStep(tx, actor, step, { ...settled, ...said })
    return { stepId: step.id, how }
  },
})

async function settledMeanwhile(tx: Reader, step: Step, actor: Actor): Promise<Sentence | undefined> {
  if (step.takenBackAt !== null || step.state === 'open') return takenBackMeanwhile(tx, step, actor)
  return {
    key: 'goals.errors.settledMeanwhile',
    values: { how: step.state, ...(await whoDidIt(tx, actor, step.settledBy)) },
  }
}
