import { and, eq } from 'drizzle-orm'
import type { Reader, Writer } from '#db/connection'
import { interviews } from '#db/schema/job-search'
import type { Actor } from '#lib/access/actor'
import { RuleBroken, type Sentence } from '#lib/access/failures'
import { rowWithinReach } from '#lib/access/read'
import { whoDidIt } from '#lib/access/who-did-it'
import { recordEvents } from '#lib/support-events/for-others'
import { type ApplicationOfPerson, applicationWithinReach } from './application-of-person.ts'
import { eventsOfInterview, slotRefused } from './rules.ts'

export type Interview = typeof interviews.$inferSelect
export type InterviewOfPerson = ApplicationOfPerson & { interview: Interview }

/** An interview within reach, with the application it belongs to and whose it is. */
export async function interviewWithinReach(
  actor: Actor,
  id: string,
  tx: Reader,
): Promise<InterviewOfPerson | undefined> {
  const interview = await rowWithinReach(interviews, actor, id, tx)
  const found = interview && (await applicationWithinReach(actor, interview.applicationId, tx))
  return interview && found && { ...found, interview }
}

/** What somebody has said of it since. */
export async function settledMeanwhile(
  tx: Reader,
  { interview }: InterviewOfPerson,
  actor: Actor,
): Promise<Sentence | undefined> {
  if (interview.state === 'planned') return undefined
  const who = await whoDidIt(tx, actor, interview.settledBy)
  return { key: 'job-search.errors.settledMeanwhile', values: { ...who, state: interview.state } }
}

/** Writes what is said of an interview, and brings its support events in line. */
export async function updateInterview(
  tx: Writer,
  actor: Actor,
  before: Interview,
  changed: Partial<Interview>,
): Promise<void> {
  const { serviceId, id, clientId, version, day } = before
  await tx
    .update(interviews)
    .set({ ...changed, version: version + 1 })
    .where(and(eq(interviews.serviceId, serviceId), eq(interviews.id, id)))
  const source = { clientId, source: 'interview', sourceId: id, day } as const
  await recordEvents(tx, actor, source, eventsOfInterview({ ...before, ...changed }))
}

/** When and by whom an interview was settled. */
export const settledBy = (actor: Actor) => ({ settledAt: actor.now, settledBy: actor.accountId })

/** @throws where the clock on the wall never shows that time */
export function refuseSlot(slot: { day: string; time: string | null }, actor: Actor): void {
  const refused = slotRefused(slot, actor.zone)
  if (refused) throw new RuleBroken(refused.field, refused.key, refused.values)
}
