import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Writer } from '#db/connection'
import { appointments } from '#db/schema/appointments'
import type { Actor } from '#lib/access/actor'

/** A meeting of which nothing has been said, or of which it was taken back. */
export const UNSETTLED = { settledAt: null, settledBy: null, askedBy: null, contactId: null, movedToId: null } as const

/**
 * After contacts were withdrawn: what was written by mistake did not happen, so the meetings they came from are planned again, and
 * wait to be said something of. Answers with how many there were.
 */
export async function planAgain(tx: Writer, actor: Actor, contactIds: string[]): Promise<number> {
  const planned = await tx
    .update(appointments)
    .set({ state: 'planned', ...UNSETTLED, version: sql`${appointments.version} + 1` })
    .where(and(eq(appointments.serviceId, actor.serviceId), inArray(appointments.contactId, contactIds)))
    .returning({ id: appointments.id })
  return planned.length
}
