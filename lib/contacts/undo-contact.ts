import { useCase } from '#lib/access/use-case'
import { contactsWithinReach, withdrawContacts } from './for-others.ts'
import { undoContactForm } from './forms.ts'
import { mayUndoContact } from './policy.ts'
import { mayStillUndo } from './rules.ts'

/** Takes back what the writer has just logged, for everybody in the entry. */
export const undoContact = useCase({
  act: 'contact.undo',
  form: undoContactForm,
  subject: (tx, input, actor) => contactsWithinReach(actor, input.contacts, tx),
  allow: mayUndoContact,
  about: (contacts) => contacts.map((contact) => contact.clientId),
  meanwhile: (_tx, contacts, actor) =>
    contacts.every((contact) => mayStillUndo(contact, actor)) ? undefined : { key: 'contacts.errors.undoOver' },
  perform: async ({ tx, actor, subject: contacts }) => {
    await withdrawContacts(
      tx,
      actor,
      contacts.filter((contact) => contact.withdrawnAt === null),
      null,
    )
    return { count: contacts.length }
  },
})
