import { RuleBroken } from '#lib/access/failures'
import { useCase } from '#lib/access/use-case'
import { changeStepForm } from './forms.ts'
import { checkGoal, type Step, stepWithinReach, takenBackMeanwhile, updateStep } from './of-person.ts'
import { mayOfferSteps } from './policy.ts'

/** Puts a step right or gives it another day; of one that is done, also when that was, who led it, and whether it was the first. */
export const changeStep = useCase({
  act: 'step.change',
  form: changeStepForm,
  subject: (tx, input, actor) => stepWithinReach(actor, input.stepId, tx),
  allow: mayOfferSteps,
  about: ({ clientId }) => [clientId],
  meanwhile: takenBackMeanwhile,
  current: (step) => ({ version: step.version, reads: readable(step) }),
  perform: async ({ tx, actor, subject: step, input }) => {
    const { words, whose, offeredBy, aroundDay, goalId } = input
    await checkGoal(tx, actor, step.clientId, goalId)
    await updateStep(tx, actor, step, { words, whose, offeredBy, aroundDay, goalId, ...doneAs(step, input, actor) })
    return { stepId: step.id }
  },
})

type Said = { settledOn: string | null; ledBy: Step['ledBy']; firstTime: boolean }

function doneAs(step: Step, { settledOn, ledBy, firstTime }: Said, { today }: { today: string }): Partial<Step> {
  if (step.state !== 'done') return {}
  if (settledOn && settledOn > today) throw new RuleBroken('settledOn', 'goals.errors.stillToCome')
  return { settledOn: settledOn ?? step.settledOn, ledBy: ledBy ?? step.ledBy, firstTime }
}

function readable({ words, whose, offeredBy, aroundDay, goalId, settledOn, ledBy, firstTime }: Step) {
  return { words, whose, offeredBy, aroundDay, goalId, settledOn, ledBy, firstTime: firstTime ? 'yes' : '' }
}
