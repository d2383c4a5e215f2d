'use server'

import { formAction } from '#lib/access/form-action'
import { changeGoal } from '#lib/goals/change-goal'
import { changeStep } from '#lib/goals/change-step'
import { markFirstTime } from '#lib/goals/mark-first-time'
import { moveGoal } from '#lib/goals/move-goal'
import { offerStep } from '#lib/goals/offer-step'
import { putBackGoal } from '#lib/goals/put-back-goal'
import { putBackStep } from '#lib/goals/put-back-step'
import { reopenStep } from '#lib/goals/reopen-step'
import { setGoal } from '#lib/goals/set-goal'
import { settleStep } from '#lib/goals/settle-step'
import { takeBackGoal } from '#lib/goals/take-back-goal'
import { takeBackStep } from '#lib/goals/take-back-step'
import { undoMove } from '#lib/goals/undo-move'

export const setGoalAction = formAction(setGoal, { say: ({ name }) => ({ key: 'goals.set', values: { name } }) })
export const changeGoalAction = formAction(changeGoal, { say: () => ({ key: 'goals.changed' }) })
export const moveGoalAction = formAction(moveGoal, {
  say: ({ state }) => ({ key: 'goals.moved', values: { state } }),
})
export const undoMoveAction = formAction(undoMove, { say: () => ({ key: 'goals.undone' }) })
export const takeBackGoalAction = formAction(takeBackGoal, { say: () => ({ key: 'goals.takenBack' }) })
export const putBackGoalAction = formAction(putBackGoal, { say: () => ({ key: 'goals.isBack' }) })

export const offerStepAction = formAction(offerStep, {
  say: ({ name }) => ({ key: 'goals.steps.offered', values: { name } }),
})
export const changeStepAction = formAction(changeStep, { say: () => ({ key: 'goals.steps.changed' }) })
export const settleStepAction = formAction(settleStep, {
  say: ({ how }) => ({ key: 'goals.steps.settled', values: { how } }),
})
export const reopenStepAction = formAction(reopenStep, { say: () => ({ key: 'goals.steps.reopened' }) })
export const markFirstTimeAction = formAction(markFirstTime, { say: () => ({ key: 'goals.steps.firstNoted' }) })
export const takeBackStepAction = formAction(takeBackStep, { say: () => ({ key: 'goals.steps.takenBack' }) })
export const putBackStepAction = formAction(putBackStep, { say: () => ({ key: 'goals.steps.isBack' }) })
