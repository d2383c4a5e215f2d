import { useCase } from '#lib/access/use-case'
import { moveGoalForm } from './forms.ts'
import { goalWithinReach, takenBackMeanwhile, updateGoal } from './of-person.ts'
import { mayWriteGoals } from './policy.ts'

/** Lets a goal rest, takes it up again, says that it is reached, or lets it go. Nobody is asked why. */
export const moveGoal = useCase({
  act: 'goal.move',
  form: moveGoalForm,
  subject: async (tx, { move: [goalId, state] }, actor) => {
    const goal = await goalWithinReach(actor, goalId, tx)
    return goal && { goal, state }
  },
  allow: mayWriteGoals,
  about: ({ goal }) => [goal.clientId],
  meanwhile: async (tx, { goal, state }, actor) =>
    goal.state === state ? { key: 'goals.errors.thereAlready' } : takenBackMeanwhile(tx, goal, actor),
  perform: async ({ tx, actor, subject: { goal, state } }) => {
    await updateGoal(tx, actor, goal, { state, stateSince: actor.today })
    return { goalId: goal.id, state }
  },
})
