import { and, eq, inArray } from 'drizzle-orm'
import type { Writer } from '#db/connection'
import { greetings } from '#db/schema/placements'
import type { Actor } from '#lib/access/actor'
import type { Day } from '#lib/shared/day'
import { recordEvents } from '#lib/support-events/for-others'
import { wordFor } from './rules/greetings.ts'

type SentContact = { id: string; clientId: string; day: Day; withdrawnAt: Date | null }

/** After a contact was corrected or withdrawn: a greeting that was sent with it moves to its day, or no longer counts. */
export async function settleGreetings(tx: Writer, actor: Actor, contacts: SentContact[]): Promise<void> {
  const sent = await tx
    .select({ id: greetings.id, clientId: greetings.clientId, contactId: greetings.contactId, about: greetings.about })
    .from(greetings)
    .where(
      and(
        eq(greetings.serviceId, actor.serviceId),
        // Greetings are found by their person.
        inArray(greetings.clientId, [...new Set(contacts.map(({ clientId }) => clientId))]),
        inArray(
          greetings.contactId,
          contacts.map(({ id }) => id),
        ),
      ),
    )
  for (const { id: sourceId, clientId, contactId, about } of sent) {
    const contact = contacts.find(({ id }) => id === contactId)
    if (!contact) continue
    const source = { clientId, source: 'greeting', sourceId, day: contact.day } as const
    await recordEvents(tx, actor, source, contact.withdrawnAt === null ? [wordFor(about)] : [])
  }
}
