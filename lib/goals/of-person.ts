import { and, eq, isNull } from 'drizzle-orm'
import type { Reader, Writer } from '#db/connection'
import { goals, nextSteps } from '#db/schema/goals'
import type { Actor } from '#lib/access/actor'
import { keepEarlier } from '#lib/access/earlier'
import { RuleBroken, type Sentence } from '#lib/access/failures'
import { rowWithinReach } from '#lib/access/read'
import { takenBack } from '#lib/access/who-did-it'
import { recordEvents } from '#lib/support-events/for-others'
import { eventsOfStep } from './rules.ts'

export type Goal = typeof goals.$inferSelect
export type Step = typeof nextSteps.$inferSelect

export const goalWithinReach = (actor: Actor, id: string, tx: Reader) => rowWithinReach(goals, actor, id, tx)

export const stepWithinReach = (actor: Actor, id: string, tx: Reader) => rowWithinReach(nextSteps, actor, id, tx)

export const takenBackMeanwhile = (tx: Reader, record: Pick<Goal, 'takenBackAt' | 'takenBackBy'>, actor: Actor) =>
  takenBack(tx, record, actor, 'goals.errors.takenBackMeanwhile')

export const standsAlready = (_tx: Reader, { takenBackAt }: Pick<Goal, 'takenBackAt'>): Sentence | undefined =>
  takenBackAt === null ? { key: 'goals.errors.standsAlready' } : undefined

/** Writes what has changed about a goal; how it read before is kept. */
export async function updateGoal(tx: Writer, actor: Actor, before: Goal, changed: Partial<Goal>): Promise<void> {
  const { kind, words, because, saidOn, state, stateSince, takenBackAt } = before
  const was = { kind, words, because, saidOn, state, stateSince, takenBackAt }
  await keepEarlier(tx, actor, { record: 'goal', before, was })
  await tx
    .update(goals)
    .set({ ...changed, version: before.version + 1 })
    .where(and(eq(goals.serviceId, before.serviceId), eq(goals.id, before.id)))
}

/** Writes what has changed about a step; how it read before is kept, and the support events follow. */
export async function updateStep(tx: Writer, actor: Actor, before: Step, changed: Partial<Step>): Promise<void> {
  const { words, whose, offeredBy, aroundDay, goalId, state, settledOn, ledBy, firstTime, droppedBy } = before
  const was = { words, whose, offeredBy, aroundDay, goalId, state, settledOn, ledBy, firstTime, droppedBy }
  await keepEarlier(tx, actor, { record: 'next_step', before, was })
  const after = { ...before, ...changed, version: before.version + 1 }
  await tx
    .update(nextSteps)
    .set({ ...changed, version: after.version })
    .where(and(eq(nextSteps.serviceId, before.serviceId), eq(nextSteps.id, before.id)))
  const day = after.settledOn ?? before.settledOn ?? actor.today
  await recordEvents(
    tx,
    actor,
    { clientId: before.clientId, source: 'step', sourceId: before.id, day },
    eventsOfStep(after),
  )
}

/** @throws RuleBroken where a step names a goal that is not this person's, or was taken back */
export async function checkGoal(tx: Reader, actor: Actor, clientId: string, goalId: string | null): Promise<void> {
  if (goalId === null) return
  const [goal] = await tx
    .select({ id: goals.id })
    .from(goals)
    .where(
      and(
        eq(goals.serviceId, actor.serviceId),
        eq(goals.id, goalId),
        eq(goals.clientId, clientId),
        isNull(goals.takenBackAt),
      ),
    )
  if (!goal) throw new RuleBroken('goalId', 'goals.errors.goalGone')
}
