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
import { contactElsewhere } from './contact-elsewhere.ts'
import { type Employer, employerAsRead, employerInService } from './find.ts'
import { correctEmployerContactForm } from './forms.ts'
import { mayChangeEmployerContact } from './policy.ts'
import { labelOf } from './rules/names.ts'

/** Puts a contact with an employer right, or says more of it: also that it was with another. How it read before is kept. */
export const correctEmployerContact = useCase({
  act: 'employer_contact.correct',
  form: correctEmployerContactForm,
  subject: async (tx, { contactId, clientId }, actor) => {
    const contact = await contactWithinReach(actor, contactId, tx)
    const person = clientId === null ? undefined : await forWhom(actor, clientId, tx)
    const employer = contact && (await employerAsRead(actor, contact.employerId, tx))
    return employer && (clientId === null || person) ? { contact, employer, person } : undefined
  },
  allow: mayChangeEmployerContact,
  about: ({ contact, person }) => [...new Set([contact.clientId, person?.id].filter((id) => typeof id === 'string'))],
  meanwhile: (tx, { contact }, actor) => withdrawnMeanwhile(tx, contact, actor),
  current: ({ contact, employer }) => ({ version: contact.version, reads: readable(contact, employer) }),
  perform: async ({ tx, actor, subject: { contact: before, employer, person }, input }) => {
    const { commandId: _, contactId: recordId, version, ...written } = input
    checkContact(written, person, actor.today)
    const said = await contactElsewhere(tx, actor, before, employer, written)
    const { employerName: _employer, personId: _person, metName: _met, keepMet: _keep, ...details } = said
    await keepEarlier(tx, actor, { record: 'employer_contact', before, was: readable(before, employer) })
    const met = await whomWeMet(tx, actor, said.employerId, said)
    // Another step than the one that was done is still to be done.
    const isAnother = details.nextStep !== before.nextStep
    const undone = isAnother ? { nextDoneAt: null, nextDoneBy: null } : {}
    await updateContact(tx, actor, before, { ...details, ...met, ...undone, version: version + 1 })
    const moved =
      said.employerId === before.employerId ? undefined : await employerInService(actor, said.employerId, tx)
    return { contactId: recordId, movedTo: moved?.name }
  },
})

function readable(contact: EmployerContact, employer: Employer) {
  const { mode, day, time, minutes, personId, metName, clientId, whoWent, purpose, learned, nextStep, nextDay } =
    contact
  const fitsWish = contact.fitsWish === null ? '' : contact.fitsWish ? 'yes' : 'no'
  const where = { employerId: employer.id, employerName: labelOf(employer) }
  const when = { ...where, mode, day, time, minutes, personId, metName }
  return { ...when, clientId, whoWent, fitsWish, purpose, learned, nextStep, nextDay }
}
