import { keepEarlier } from '#lib/access/earlier'
import { useCase } from '#lib/access/use-case'
import {
  checkContact,
  contactWithinReach,
  type EmployerContact,
  forWhom,
  updateContact,
  whomWeMet,
  withdrawnMeanwhile,
} from './contact.ts'
import { correctEmployerContactForm } from './forms.ts'
import { mayChangeEmployerContact } from './policy.ts'

/** Puts a contact with an employer right, or says more of it. How it read before is kept. */
export const correctEmployerContact = useCase({
  act: 'employer_contact.correct',
  form: correctEmployerContactForm,
  subject: async (tx, { contactId, clientId }, actor) => {
    const contact = await contactWithinReach(actor, contactId, tx)
    const person = clientId === null ? undefined : await forWhom(actor, clientId, tx)
    return contact && (clientId === null || person) ? { contact, person } : undefined
  },
  allow: mayChangeEmployerContact,
  about: ({ contact, person }) => [...new Set([contact.clientId, person?.id].filter((id) => typeof id === 'string'))],
  meanwhile: (tx, { contact }, actor) => withdrawnMeanwhile(tx, contact, actor),
  current: ({ contact }) => ({ version: contact.version, reads: readable(contact) }),
  perform: async ({ tx, actor, subject: { contact: before, person }, input }) => {
    const { commandId: _, contactId: recordId, version, ...said } = input
    checkContact(said, person, actor.today)
    const { personId: _person, metName: _met, keepMet: _keep, ...details } = said
    await keepEarlier(tx, actor, { record: 'employer_contact', before, was: readable(before) })
    const met = await whomWeMet(tx, actor, before.employerId, said)
    // Another step than the one that was done is still to be done.
    const isAnother = details.nextStep !== before.nextStep
    const undone = isAnother ? { nextDoneAt: null, nextDoneBy: null } : {}
    await updateContact(tx, actor, before, { ...details, ...met, ...undone, version: version + 1 })
    return { contactId: recordId }
  },
})

function readable(contact: EmployerContact) {
  const { mode, day, time, minutes, personId, metName, clientId, whoWent, purpose, learned, nextStep, nextDay } =
    contact
  const fitsWish = contact.fitsWish === null ? '' : contact.fitsWish ? 'yes' : 'no'
  const when = { mode, day, time, minutes, personId, metName }
  return { ...when, clientId, whoWent, fitsWish, purpose, learned, nextStep, nextDay }
}
