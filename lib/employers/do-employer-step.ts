import { useCase } from '#lib/access/use-case'
import { whoDidIt } from '#lib/access/who-did-it'
import { newId } from '#lib/shared/ids'
import { contactWithinReach, updateContact, withdrawnMeanwhile } from './contact.ts'
import { oneEmployerContactForm } from './forms.ts'
import { mayChangeEmployerContact } from './policy.ts'

/** The next step that was promised is done. */
export const doEmployerStep = useCase({
  act: 'employer_contact.do_step',
  form: oneEmployerContactForm,
  subject: (tx, input, actor) => contactWithinReach(actor, input.contactId, tx),
  allow: mayChangeEmployerContact,
  about: ({ clientId }) => (clientId === null ? [] : [clientId]),
  meanwhile: async (tx, contact, actor) => {
    if (contact.takenBackAt !== null) return withdrawnMeanwhile(tx, contact, actor)
    if (contact.nextStep === null) return { key: 'employers.errors.noStep' }
    if (contact.nextDoneAt === null) return undefined
    return { key: 'employers.errors.stepDoneMeanwhile', values: await whoDidIt(tx, actor, contact.nextDoneBy) }
  },
  perform: async ({ tx, actor, subject: contact }) => {
    await updateContact(tx, actor, contact, { nextDoneAt: actor.now, nextDoneBy: actor.accountId })
    return { contactId: contact.id, step: contact.nextStep ?? '', undoId: newId() }
  },
})
