import { greetings } from '#db/schema/placements'
import { RuleBroken } from '#lib/access/failures'
import { useCase } from '#lib/access/use-case'
import { personWithinReach } from '#lib/clients/queries'
import { dayRefused } from '#lib/clients/rules'
import { addContact } from '#lib/contacts/for-others'
import { newId } from '#lib/shared/ids'
import { recordEvents } from '#lib/support-events/for-others'
import { greetForm } from './forms.ts'
import { momentExists } from './greeting-of-person.ts'
import { mayGreet } from './policy.ts'
import { wordFor } from './rules/greetings.ts'

const BARE = { time: null, place: null, minutes: null, together: [], shared: false }

/** A kind word at the right moment: logged as a contact once the worker says that it was sent. */
export const greet = useCase({
  act: 'greeting.send',
  form: greetForm,
  subject: (tx, input, actor) => personWithinReach(actor, input.clientId, tx),
  allow: mayGreet,
  about: (person) => [person.id],
  perform: async ({ tx, actor, subject: { id: clientId, name, withUsSince }, input }) => {
    const { about, words: note, beginning, ready, day } = input
    const refused = dayRefused(day, actor.today, withUsSince)
    if (refused) throw new RuleBroken('day', `contacts.errors.${refused}`, { name, day: withUsSince ?? '' })
    if (!(await momentExists(tx, actor, clientId, about))) throw new RuleBroken(null, 'placements.errors.momentGone')
    const sent = { clientId, outcome: 'texted', reachedOut: 'us', day, note } as const
    const { id: contactId } = await addContact(tx, actor, { ...BARE, ...sent })
    const { serviceId, accountId: byAccount, now: writtenAt } = actor
    const offered = { beginning: beginning ?? '', rewritten: note !== ready }
    const id = newId()
    await tx.insert(greetings).values({ serviceId, id, clientId, about, contactId, ...offered, byAccount, writtenAt })
    await recordEvents(tx, actor, { clientId, source: 'greeting', sourceId: id, day }, [wordFor(about)])
    return { name, day, greetingId: id }
  },
})
