import { and, eq } from 'drizzle-orm'
import { contacts } from '#db/schema/contacts'
import { keepEarlier } from '#lib/access/earlier'
import { RuleBroken } from '#lib/access/failures'
import { useCase } from '#lib/access/use-case'
import { settleCheckIns } from '#lib/check-ins/for-others'
import { personWithinReach } from '#lib/clients/queries'
import { dayRefused } from '#lib/clients/rules'
import { settleGreetings } from '#lib/placements/for-others'
import { type Contact, contactsWithinReach, recordContactEvents } from './for-others.ts'
import { correctContactForm } from './forms.ts'
import { mayCorrectContact } from './policy.ts'
import { withdrawnMeanwhile } from './withdrawn-meanwhile.ts'

/** Puts a contact right. How it read before is kept. */
export const correctContact = useCase({
  act: 'contact.correct',
  form: correctContactForm,
  subject: async (tx, input, actor) => (await contactsWithinReach(actor, [input.contactId], tx))?.[0],
  allow: mayCorrectContact,
  about: (contact) => [contact.clientId],
  meanwhile: withdrawnMeanwhile,
  current: (contact) => ({ version: contact.version, reads: readable(contact) }),
  perform: async ({ tx, actor, subject: before, input }) => {
    const { commandId: _, contactId: _id, version, ...details } = input
    const person = await personWithinReach(actor, before.clientId, tx)
    const refused = dayRefused(input.day, actor.today, person?.withUsSince ?? null)
    if (refused)
      throw new RuleBroken('day', `contacts.errors.${refused}`, {
        name: person?.name ?? '',
        day: person?.withUsSince ?? '',
      })
    await keepEarlier(tx, actor, { record: 'contact', before, was: readable(before) })
    const after = await tx
      .update(contacts)
      .set({ ...details, version: version + 1 })
      .where(and(eq(contacts.serviceId, before.serviceId), eq(contacts.id, before.id)))
      .returning()
    await recordContactEvents(tx, actor, after)
    await settleCheckIns(tx, actor, after)
    await settleGreetings(tx, actor, after)
    return { contactId: before.id }
  },
})

function readable({ outcome, day, time, place, minutes, reachedOut, together, note, shared }: Contact) {
  return { outcome, day, time, place, minutes, reachedOut, together, note, shared: shared ? 'yes' : '' }
}
