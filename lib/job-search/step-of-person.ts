import { and, eq } from 'drizzle-orm'
import type { Reader, Writer } from '#db/connection'
import { applicationSteps } from '#db/schema/job-search'
import type { Actor } from '#lib/access/actor'
import type { Sentence } from '#lib/access/failures'
import { whoDidIt } from '#lib/access/who-did-it'
import { type ApplicationOfPerson, applicationWithinReach, takenBackMeanwhile } from './application-of-person.ts'
import { settleSteps } from './for-others.ts'

type Step = typeof applicationSteps.$inferSelect
export type StepOfPerson = ApplicationOfPerson & { step: Step }

/** A step within reach, with the application it belongs to and whose it is. */
export async function stepWithinReach(actor: Actor, id: string, tx: Reader): Promise<StepOfPerson | undefined> {
  const [step] = await tx
    .select()
    .from(applicationSteps)
    .where(and(eq(applicationSteps.serviceId, actor.serviceId), eq(applicationSteps.id, id)))
  const found = step && (await applicationWithinReach(actor, step.applicationId, tx))
  return step && found && { ...found, step }
}

/** A step that somebody took back, or put right: what stands now is another one. */
export async function stepGoneMeanwhile(tx: Reader, of: StepOfPerson, actor: Actor): Promise<Sentence | undefined> {
  if (of.step.takenBackAt === null) return takenBackMeanwhile(tx, of, actor)
  return { key: 'job-search.errors.stepGone', values: await whoDidIt(tx, actor, of.step.takenBackBy) }
}

/** It stays readable as taken back; what it counted for counts no longer. */
export async function takeStepBack(tx: Writer, actor: Actor, step: Step): Promise<void> {
  const [after] = await tx
    .update(applicationSteps)
    .set({ takenBackAt: actor.now, takenBackBy: actor.accountId })
    .where(and(eq(applicationSteps.serviceId, step.serviceId), eq(applicationSteps.id, step.id)))
    .returning()
  if (after) await settleSteps(tx, actor, step.clientId, [after])
}
