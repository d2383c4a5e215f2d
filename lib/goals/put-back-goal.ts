import { useCase } from '#lib/access/use-case'
import { oneGoalForm } from './forms.ts'
import { goalWithinReach, standsAlready, updateGoal } from './of-person.ts'
import { mayWriteGoals } from './policy.ts'

/** Taken back by mistake: it stands again as it read. */
export const putBackGoal = useCase({
  act: 'goal.put_back',
  form: oneGoalForm,
  subject: (tx, input, actor) => goalWithinReach(actor, input.goalId, tx),
  allow: mayWriteGoals,
  about: ({ clientId }) => [clientId],
  meanwhile: standsAlready,
  perform: async ({ tx, actor, subject: goal }) => {
    await updateGoal(tx, actor, goal, { takenBackAt: null, takenBackBy: null })
    return { goalId: goal.id }
  },
})
