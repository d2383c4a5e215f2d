import { and, eq, inArray } from 'drizzle-orm'
import type { Writer } from '#db/connection'
import { contacts } from '#db/schema/contacts'
import type { Actor } from '#lib/access/actor'
import { useCase } from '#lib/access/use-case'
import { type Contact, contactsWithinReach, recordContactEvents } from './for-others.ts'
import { withdrawContactForm } from './forms.ts'
import { mayWithdrawContact } from './policy.ts'
import { withdrawnMeanwhile } from './withdrawn-meanwhile.ts'

/** Takes a mistaken contact out of the count; it stays readable, struck through, with the reason. */
export const withdrawContact = useCase({
  act: 'contact.withdraw',
  form: withdrawContactForm,
  subject: async (tx, input, actor) => (await contactsWithinReach(actor, [input.contactId], tx))?.[0],
  allow: mayWithdrawContact,
  about: (contact) => [contact.clientId],
  meanwhile: withdrawnMeanwhile,
  current: ({ version }) => ({ version, reads: {} }),
  perform: async ({ tx, actor, subject: contact, input }) => {
    await withdraw(tx, actor, [contact], input.because)
    return { contactId: contact.id }
  },
})

export async function withdraw(tx: Writer, actor: Actor, withdrawn: Contact[], because: string | null): Promise<void> {
  const ids = withdrawn.map((contact) => contact.id)
  const after = await tx
    .update(contacts)
    .set({ withdrawnAt: actor.now, withdrawnBy: actor.accountId, withdrawnBecause: because })
    .where(and(eq(contacts.serviceId, actor.serviceId), inArray(contacts.id, ids)))
    .returning()
  await recordContactEvents(tx, actor, after)
}
