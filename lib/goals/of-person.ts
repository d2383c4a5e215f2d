import { and, desc, eq, inArray, isNull } from 'drizzle-orm'
import type { Reader, Writer } from '#db/connection'
import { earlierVersions } from '#db/schema/access'
import { goals, nextSteps } from '#db/schema/goals'
import type { Actor } from '#lib/access/actor'
import { RuleBroken, type Sentence } from '#lib/access/failures'
import { reachedIds } from '#lib/access/read'
import { whoDidIt } from '#lib/access/who-did-it'
import { dayAt } from '#lib/shared/day'
import { recordEvents } from '#lib/support-events/for-others'
import { eventsOfStep } from './rules.ts'

export type Goal = typeof goals.$inferSelect
export type Step = typeof nextSteps.$inferSelect

export async function goalWithinReach(actor: Actor, id: string, tx: Reader): Promise<Goal | undefined> {
  const [goal] = await tx
    .select()
    .from(goals)
    .where(and(eq(goals.serviceId, actor.serviceId), eq(goals.id, id), inArray(goals.clientId, reachedIds(actor, tx))))
  return goal
}

export async function stepWithinReach(actor: Actor, id: string, tx: Reader): Promise<Step | undefined> {
  const [step] = await tx
    .select()
    .from(nextSteps)
    .where(
      and(
        eq(nextSteps.serviceId, actor.serviceId),
        eq(nextSteps.id, id),
        inArray(nextSteps.clientId, reachedIds(actor, tx)),
      ),
    )
  return step
}

/** How a goal or a step read before it was last changed, and who changed it. */
export async function latestEarlier(actor: Actor, { id, version }: { id: string; version: number }, tx: Reader) {
  const { serviceId, recordId, version: earlier } = earlierVersions
  const [latest] = await tx
    .select()
    .from(earlierVersions)
    .where(and(eq(serviceId, actor.serviceId), eq(recordId, id), eq(earlier, version - 1)))
    .orderBy(desc(earlier))
  return latest
}

export async function takenBackMeanwhile(
  tx: Reader,
  { takenBackAt, takenBackBy }: Pick<Goal, 'takenBackAt' | 'takenBackBy'>,
  actor: Actor,
): Promise<Sentence | undefined> {
  if (takenBackAt === null) return undefined
  const who = await whoDidIt(tx, actor, takenBackBy)
  return { key: 'goals.errors.takenBackMeanwhile', values: { ...who, day: dayAt(takenBackAt, actor.zone) } }
}

export const standsAlready = (_tx: Reader, { takenBackAt }: Pick<Goal, 'takenBackAt'>): Sentence | undefined =>
  takenBackAt === null ? { key: 'goals.errors.standsAlready' } : undefined

/** Writes what has changed about a goal; how it read before is kept. */
export async function updateGoal(tx: Writer, actor: Actor, before: Goal, changed: Partial<Goal>): Promise<void> {
  const { kind, words, because, saidOn, state, stateSince, takenBackAt } = before
  await keep(tx, actor, 'goal', before, { kind, words, because, saidOn, state, stateSince, takenBackAt })
  await tx
    .update(goals)
    .set({ ...changed, version: before.version + 1 })
    .where(and(eq(goals.serviceId, before.serviceId), eq(goals.id, before.id)))
}

/** Writes what has changed about a step; how it read before is kept, and the support events follow. */
export async function updateStep(tx: Writer, actor: Actor, before: Step, changed: Partial<Step>): Promise<void> {
  const { words, whose, offeredBy, aroundDay, goalId, state, settledOn, ledBy, firstTime, droppedBy } = before
  const was = { words, whose, offeredBy, aroundDay, goalId, state, settledOn, ledBy, firstTime, droppedBy }
  await keep(tx, actor, 'next_step', before, was)
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

async function keep(
  tx: Writer,
  { serviceId, accountId: changedBy, now: changedAt }: Actor,
  record: 'goal' | 'next_step',
  { id: recordId, version }: { id: string; version: number },
  was: Record<string, unknown>,
) {
  await tx.insert(earlierVersions).values({ serviceId, recordId, version, record, was, changedBy, changedAt })
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
