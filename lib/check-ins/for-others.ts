import { and, eq } from 'drizzle-orm'
import type { Writer } from '#db/connection'
import { checkIns } from '#db/schema/check-ins'
import type { Actor } from '#lib/access/actor'
import type { Day } from '#lib/shared/day'
import { recordEvents } from '#lib/support-events/for-others'

type SentContact = { id: string; clientId: string; day: Day; withdrawnAt: Date | null }

/** After a contact was corrected or withdrawn: a check-in that was sent with it moves to its day, or no longer counts. */
export async function settleCheckIns(tx: Writer, actor: Actor, contacts: SentContact[]): Promise<void> {
  for (const { id: contactId, clientId, day, withdrawnAt } of contacts) {
    const moved = await tx
      .update(checkIns)
      .set({ sentOn: day })
      .where(and(eq(checkIns.serviceId, actor.serviceId), eq(checkIns.contactId, contactId)))
      .returning({ id: checkIns.id })
    const isWithdrawn = withdrawnAt !== null
    for (const { id } of moved) {
      const source = { clientId, source: 'check_in', day } as const
      await recordEvents(tx, actor, { ...source, sourceId: id }, isWithdrawn ? [] : ['checked_in'])
      if (isWithdrawn) await recordEvents(tx, actor, { ...source, sourceId: silenceOf(id) }, [])
    }
  }
}

/** What a silence meant became known on a day of its own, so its event has a source of its own. */
export const silenceOf = (checkInId: string): string => `${checkInId}:silence`
