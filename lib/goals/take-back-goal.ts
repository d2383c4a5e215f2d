import { useCase } from '#lib/access/use-case'
import { oneGoalForm } from './forms.ts'
import { goalWithinReach, takenBackMeanwhile, updateGoal } from './of-person.ts'
import { mayWriteGoals } from './policy.ts'

/** Written by mistake: nobody said so. It stays in the history. */
export const takeBackGoal = useCase({
  act: 'goal.take_back',
  form: oneGoalForm,
  subject: (tx, input, actor) => goalWithinReach(actor, input.goalId, tx),
  allow: mayWriteGoals,
  about: ({ clientId }) => [clientId],
  meanwhile: takenBackMeanwhile,
  perform: async ({ tx, actor, subject: goal }) => {
    await updateGoal(tx, actor, goal, { takenBackAt: actor.now, takenBackBy: actor.accountId })
    return { goalId: goal.id }
  },
})
