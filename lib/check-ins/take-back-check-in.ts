import { RuleBroken } from '#lib/access/failures'
import { useCase } from '#lib/access/use-case'
import { withdrawContacts } from '#lib/contacts/for-others'
import { checkInForm } from './forms.ts'
import { mayTakeBackCheckIn } from './policy.ts'
import { isTheirs } from './rules.ts'
import { checkInStays } from './taken-back-meanwhile.ts'
import { checkInWithinReach } from './track.ts'

/** It was not sent after all, or to somebody else: undone like any contact just logged. */
export const takeBackCheckIn = useCase({
  act: 'check_in.take_back',
  form: checkInForm,
  subject: (tx, input, actor) => checkInWithinReach(actor, input.checkInId, tx),
  allow: mayTakeBackCheckIn,
  about: ({ checkIn }) => [checkIn.clientId],
  meanwhile: checkInStays,
  perform: async ({ tx, actor, subject: { contact, answers } }) => {
    if (answers.some(isTheirs)) throw new RuleBroken(null, 'check-ins.errors.answerStands')
    await withdrawContacts(tx, actor, [contact], null)
    return { contactId: contact.id }
  },
})
