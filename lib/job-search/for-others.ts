import { and, eq, gte } from 'drizzle-orm'
import type { Reader, Writer } from '#db/connection'
import { applicationSteps, applications } from '#db/schema/job-search'
import { pauses } from '#db/schema/pauses'
import type { Actor } from '#lib/access/actor'
import type { Day } from '#lib/shared/day'
import { recordEvents } from '#lib/support-events/for-others'
import { eventsOfStep } from './rules.ts'

type Step = typeof applicationSteps.$inferSelect

/** After a pause began, moved or ended: answers since then may have come while the search was on hold, or not after all. */
export async function settleStepsSince(tx: Writer, actor: Actor, clientId: string, since: Day): Promise<void> {
  const rows = await tx
    .select({ step: applicationSteps, gone: applications.takenBackAt })
    .from(applicationSteps)
    .innerJoin(
      applications,
      and(eq(applications.serviceId, applicationSteps.serviceId), eq(applications.id, applicationSteps.applicationId)),
    )
    .where(
      and(
        eq(applicationSteps.serviceId, actor.serviceId),
        eq(applicationSteps.clientId, clientId),
        gte(applicationSteps.day, since),
      ),
    )
  const stands = rows.filter(({ step, gone }) => step.takenBackAt === null && gone === null)
  await settleSteps(
    tx,
    actor,
    clientId,
    stands.map(({ step }) => step),
  )
}

/** Brings the support events in line with these steps; with `isGone`, none of them counts. */
export async function settleSteps(
  tx: Writer,
  actor: Actor,
  clientId: string,
  steps: Step[],
  { isGone = false } = {},
): Promise<void> {
  if (steps.length === 0) return
  const held = await pausesOf(tx, actor, clientId)
  for (const { id: sourceId, stage, day, ledBy, firstTime, takenBackAt } of steps) {
    const facts = { stage, day, ledBy, firstTime, takenBack: isGone || takenBackAt !== null }
    await recordEvents(tx, actor, { clientId, source: 'application', sourceId, day }, eventsOfStep(facts, held))
  }
}

async function pausesOf(tx: Reader, actor: Actor, clientId: string) {
  return tx
    .select({ fromDay: pauses.fromDay, endedOn: pauses.endedOn, endedHow: pauses.endedHow })
    .from(pauses)
    .where(and(eq(pauses.serviceId, actor.serviceId), eq(pauses.clientId, clientId)))
}
