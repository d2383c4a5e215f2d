import { useCase } from '#lib/access/use-case'
import { contactsWithinReach, withdrawContacts } from './for-others.ts'
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
    const meetings = await withdrawContacts(tx, actor, [contact], input.because)
    return { contactId: contact.id, meeting: meetings > 0 ? 'yes' : 'no' }
  },
})
