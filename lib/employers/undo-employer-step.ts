import { useCase } from '#lib/access/use-case'
import { contactWithinReach, updateContact, withdrawnMeanwhile } from './contact.ts'
import { oneEmployerContactForm } from './forms.ts'
import { mayChangeEmployerContact } from './policy.ts'

/** Not done after all: it is still to be done. */
export const undoEmployerStep = useCase({
  act: 'employer_contact.undo_step',
  form: oneEmployerContactForm,
  subject: (tx, input, actor) => contactWithinReach(actor, input.contactId, tx),
  allow: mayChangeEmployerContact,
  about: ({ clientId }) => (clientId === null ? [] : [clientId]),
  meanwhile: async (tx, contact, actor) =>
    contact.takenBackAt === null && contact.nextDoneAt === null
      ? { key: 'employers.errors.stepOpenMeanwhile' }
      : withdrawnMeanwhile(tx, contact, actor),
  perform: async ({ tx, actor, subject: contact }) => {
    await updateContact(tx, actor, contact, { nextDoneAt: null, nextDoneBy: null })
    return { contactId: contact.id, step: contact.nextStep ?? '' }
  },
})
