import { RuleBroken } from '#lib/access/failures'
import { useCase } from '#lib/access/use-case'
import { changeGoalForm } from './forms.ts'
import { type Goal, goalWithinReach, takenBackMeanwhile, updateGoal } from './of-person.ts'
import { mayWriteGoals } from './policy.ts'

/** A goal changes as the person does. How it read before is kept. */
export const changeGoal = useCase({
  act: 'goal.change',
  form: changeGoalForm,
  subject: (tx, input, actor) => goalWithinReach(actor, input.goalId, tx),
  allow: mayWriteGoals,
  about: ({ clientId }) => [clientId],
  meanwhile: takenBackMeanwhile,
  current: (goal) => ({ version: goal.version, reads: readable(goal) }),
  perform: async ({ tx, actor, subject: goal, input }) => {
    const { commandId: _, goalId: _id, version: _version, ...said } = input
    if (said.saidOn && said.saidOn > actor.today) throw new RuleBroken('saidOn', 'goals.errors.stillToCome')
    await updateGoal(tx, actor, goal, said)
    return { goalId: goal.id }
  },
})

function readable({ kind, words, because, saidOn }: Goal) {
  return { kind, words, because, saidOn }
}
