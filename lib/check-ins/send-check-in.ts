import { checkIns } from '#db/schema/check-ins'
import { RuleBroken } from '#lib/access/failures'
import { useCase } from '#lib/access/use-case'
import { personWithinReach } from '#lib/clients/queries'
import { dayRefused } from '#lib/clients/rules'
import { addContacts } from '#lib/contacts/for-others'
import { newId } from '#lib/shared/ids'
import { recordEvents } from '#lib/support-events/for-others'
import { sendCheckInForm } from './forms.ts'
import { maySendCheckIn } from './policy.ts'
import { openingKept } from './rules.ts'
import { BARE } from './track.ts'

/** A message went out that asks how somebody is: logged once the worker says that it was sent. */
export const sendCheckIn = useCase({
  act: 'check_in.send',
  form: sendCheckInForm,
  subject: (tx, input, actor) => personWithinReach(actor, input.clientId, tx),
  allow: maySendCheckIn,
  about: (person) => [person.id],
  perform: async ({ tx, actor, subject: person, input }) => {
    const { words, day } = input
    const { name, withUsSince } = person
    const refused = dayRefused(day, actor.today, withUsSince)
    if (refused) throw new RuleBroken('day', `contacts.errors.${refused}`, { name, day: withUsSince ?? '' })

    const message = { ...BARE, outcome: 'texted', reachedOut: 'us', day, note: words } as const
    const [contact] = await addContacts(tx, actor, [person], message)
    const opening = openingKept(input.opening, input.ready, words)
    const { serviceId, accountId: byAccount, now: writtenAt } = actor
    const sent = { serviceId, id: newId(), clientId: person.id, contactId: contact?.id ?? '' }
    await tx.insert(checkIns).values({ ...sent, sentOn: day, opening, byAccount, writtenAt })
    await recordEvents(tx, actor, { clientId: person.id, source: 'check_in', sourceId: sent.id, day }, ['checked_in'])
    return { name, day }
  },
})
