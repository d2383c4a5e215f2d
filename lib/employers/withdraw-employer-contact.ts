import { useCase } from '#lib/access/use-case'
import { contactWithinReach, updateContact, withdrawnMeanwhile } from './contact.ts'
import { withdrawEmployerContactForm } from './forms.ts'
import { mayChangeEmployerContact } from './policy.ts'

/** Takes a mistaken contact out of the count; it stays readable, struck through, with the reason. */
export const withdrawEmployerContact = useCase({
  act: 'employer_contact.withdraw',
  form: withdrawEmployerContactForm,
  subject: (tx, input, actor) => contactWithinReach(actor, input.contactId, tx),
  allow: mayChangeEmployerContact,
  about: ({ clientId }) => (clientId === null ? [] : [clientId]),
  meanwhile: withdrawnMeanwhile,
  current: ({ version }) => ({ version, reads: {} }),
  perform: async ({ tx, actor, subject: contact, input: { because } }) => {
    const takenBack = { takenBackAt: actor.now, takenBackBy: actor.accountId, takenBackBecause: because }
    await updateContact(tx, actor, contact, takenBack)
    return { contactId: contact.id }
  },
})
