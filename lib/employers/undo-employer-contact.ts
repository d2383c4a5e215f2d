import { useCase } from '#lib/access/use-case'
import { contactWithinReach, updateContact } from './contact.ts'
import { oneEmployerContactForm } from './forms.ts'
import { mayUndoEmployerContact } from './policy.ts'
import { mayStillUndo } from './rules.ts'

/** Takes back what the writer has just logged. */
export const undoEmployerContact = useCase({
  act: 'employer_contact.undo',
  form: oneEmployerContactForm,
  subject: (tx, input, actor) => contactWithinReach(actor, input.contactId, tx),
  allow: mayUndoEmployerContact,
  about: ({ clientId }) => (clientId === null ? [] : [clientId]),
  meanwhile: (_tx, contact, actor) => (mayStillUndo(contact, actor) ? undefined : { key: 'employers.errors.undoOver' }),
  perform: async ({ tx, actor, subject: contact }) => {
    const takenBack = { takenBackAt: actor.now, takenBackBy: actor.accountId }
    if (contact.takenBackAt === null) await updateContact(tx, actor, contact, takenBack)
    return { contactId: contact.id }
  },
})
