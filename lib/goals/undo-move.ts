import { keptOf } from '#lib/access/earlier'
import { useCase } from '#lib/access/use-case'
import { mayStillUndo } from '#lib/contacts/rules'
import { oneGoalForm } from './forms.ts'
import { goalWithinReach, updateGoal } from './of-person.ts'
import { mayUndoMove } from './policy.ts'
import { GOAL_STATES } from './rules.ts'

/** Tapped by mistake: the goal stands where it stood before, and since then. */
export const undoMove = useCase({
  act: 'goal.undo_move',
  form: oneGoalForm,
  subject: async (tx, input, actor) => {
    const goal = await goalWithinReach(actor, input.goalId, tx)
    if (!goal) return undefined
    const [moved] = await keptOf(tx, actor, goal.id)
    return { goal, moved, movedBy: moved?.changedBy }
  },
  allow: mayUndoMove,
  about: ({ goal }) => [goal.clientId],
  meanwhile: (_tx, { goal, moved }, actor) => {
    const written = moved && { byAccount: moved.changedBy, writtenAt: moved.changedAt }
    if (!written || moved.was.state === goal.state || goal.takenBackAt) return { key: 'goals.errors.movedMeanwhile' }
    return mayStillUndo(written, actor) ? undefined : { key: 'goals.errors.undoOver' }
  },
  perform: async ({ tx, actor, subject: { goal, moved } }) => {
    const state = GOAL_STATES.find((one) => one === moved?.was.state) ?? 'current'
    await updateGoal(tx, actor, goal, { state, stateSince: String(moved?.was.stateSince ?? actor.today) })
    return { state }
  },
})
