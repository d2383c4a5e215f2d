import { and, eq } from 'drizzle-orm'
import { greetings } from '#db/schema/placements'
import { useCase } from '#lib/access/use-case'
import { withdrawContacts } from '#lib/contacts/for-others'
import { greetingForm } from './forms.ts'
import { greetingWithinReach } from './greeting-of-person.ts'
import { mayTakeBackGreeting } from './policy.ts'

/** It was not sent after all: undone like any contact just logged, and its event with it. */
export const takeBackGreeting = useCase({
  act: 'greeting.take_back',
  form: greetingForm,
  subject: (tx, input, actor) => greetingWithinReach(actor, input.greetingId, tx),
  allow: mayTakeBackGreeting,
  about: ({ greeting }) => [greeting.clientId],
  meanwhile: (_tx, { greeting, contact }) =>
    greeting.takenBackAt === null && contact.withdrawnAt === null ? undefined : { key: 'form.takenBackMeanwhile' },
  perform: async ({ tx, actor, subject: { greeting, contact } }) => {
    await tx
      .update(greetings)
      .set({ takenBackAt: actor.now, takenBackBy: actor.accountId })
      .where(and(eq(greetings.serviceId, greeting.serviceId), eq(greetings.id, greeting.id)))
    await withdrawContacts(tx, actor, [contact], null)
    return { contactId: contact.id }
  },
})
