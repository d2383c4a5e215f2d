import { and, eq } from 'drizzle-orm'
import type { Reader, Writer } from '#db/connection'
import { applicationSteps, applications } from '#db/schema/job-search'
import type { Actor } from '#lib/access/actor'
import { RuleBroken } from '#lib/access/failures'
import { rowWithinReach } from '#lib/access/read'
import { takenBack } from '#lib/access/who-did-it'
import { type Person, personWithinReach } from '#lib/clients/queries'
import { standsAt } from './rules.ts'

export type Application = typeof applications.$inferSelect
export type ApplicationOfPerson = { application: Application; person: Person }

/** An application within reach, and whose it is. */
export async function applicationWithinReach(
  actor: Actor,
  id: string,
  tx: Reader,
): Promise<ApplicationOfPerson | undefined> {
  const application = await rowWithinReach(applications, actor, id, tx)
  const person = application && (await personWithinReach(actor, application.clientId, tx))
  return application && person && { application, person }
}

/** An application that somebody took back never was. */
export const takenBackMeanwhile = (tx: Reader, { application }: ApplicationOfPerson, actor: Actor) =>
  takenBack(tx, application, actor, 'job-search.errors.takenBackMeanwhile')

export async function stepsOf(tx: Reader, actor: Actor, applicationId: string) {
  return tx
    .select()
    .from(applicationSteps)
    .where(and(eq(applicationSteps.serviceId, actor.serviceId), eq(applicationSteps.applicationId, applicationId)))
}

/** Lets the application say again where its last step left it. */
export async function standWhereStepsSay(tx: Writer, actor: Actor, applicationId: string) {
  const last = standsAt(await stepsOf(tx, actor, applicationId))
  if (!last) throw new RuleBroken(null, 'job-search.errors.onlyStep')
  await tx
    .update(applications)
    .set({ stage: last.stage, stageOn: last.day })
    .where(and(eq(applications.serviceId, actor.serviceId), eq(applications.id, applicationId)))
  return last
}
