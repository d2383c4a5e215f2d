import { eventsOfStep } from '#lib/goals/rules'
import type { ToldGoal, ToldStep } from './road.ts'
import type { Telling } from './tell.ts'

/** Adds what somebody wants, and the next steps that were offered. */
export function tellGoals(
  telling: Telling,
  { goals = [], steps = [] }: { goals?: ToldGoal[]; steps?: ToldStep[] },
): void {
  for (const goal of goals) if (telling.isTold(goal.said)) tellGoal(telling, goal)
  for (const step of steps) if (telling.isTold(step.offered)) tellStep(telling, step)
}

function tellGoal({ filling, serviceId, clientId, day, at, by }: Telling, { said, since, ...goal }: ToldGoal) {
  const { state = 'current' } = goal
  const written = { byAccount: by(undefined), writtenAt: at(said) }
  const id = filling.roadChance.id(written.writtenAt)
  filling.rows.goals.push({
    serviceId,
    id,
    clientId,
    ...goal,
    state,
    saidOn: day(said),
    stateSince: day(since ?? said),
    ...written,
  })
}

function tellStep(telling: Telling, { words, whose, offeredBy = 'us', offered, around, done, dropped }: ToldStep) {
  const { filling, serviceId, clientId, day, dayOrNull, at, by, isTold } = telling
  const written = { byAccount: by(undefined), writtenAt: at(offered) }
  const id = filling.roadChance.id(written.writtenAt)
  const end = done ?? dropped
  const isOver = end !== undefined && isTold(end.on)
  const state = !isOver ? 'open' : done ? 'done' : 'dropped'
  filling.rows.nextSteps.push({
    ...{ serviceId, id, clientId, words, whose, offeredBy, aroundDay: dayOrNull(around), state },
    ...(isOver ? { settledOn: day(end.on), settledAt: at(end.on), settledBy: written.byAccount } : {}),
    ...{
      ledBy: isOver && done ? done.led : null,
      firstTime: (isOver && done?.first) ?? false,
      droppedBy: isOver ? (dropped?.by ?? null) : null,
    },
    ...written,
  })
  if (!isOver || !done) return
  const told = { state: 'done', ledBy: done.led, firstTime: done.first ?? false, takenBackAt: null } as const
  const event = {
    clientId,
    source: 'step',
    sourceId: id,
    day: day(done.on),
    byAccount: written.byAccount,
    writtenAt: at(done.on),
  } as const
  for (const kind of eventsOfStep(told)) filling.addEvent(event, kind)
}
