import { useCase } from '#lib/access/use-case'
import { contactsWithinReach, withdraw } from './for-others.ts'
import { undoContactForm } from './forms.ts'
import { mayUndoContact } from './policy.ts'

/** Takes back what the writer has just logged, for everybody in the entry. */
export const undoContact = useCase({
  act: 'contact.undo',
  form: undoContactForm,
  subject: (tx, input, actor) => contactsWithinReach(actor, input.contacts, tx),
  allow: mayUndoContact,
  about: (contacts) => contacts.map((contact) => contact.clientId),
  perform: async ({ tx, actor, subject: contacts }) => {
    await withdraw(
      tx,
      actor,
      contacts.filter((contact) => contact.withdrawnAt === null),
      null,
    )
    return { count: contacts.length }
  },
})
