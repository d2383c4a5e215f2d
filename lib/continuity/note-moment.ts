import { RuleBroken } from '#lib/access/failures'
import { useCase } from '#lib/access/use-case'
import { personWithinReach } from '#lib/clients/queries'
import { dayRefused } from '#lib/clients/rules'
import { newId } from '#lib/shared/ids'
import { recordEvents } from '#lib/support-events/for-others'
import { noteMomentForm } from './forms.ts'
import { mayNoteMoment } from './policy.ts'

/** Adds a support event by hand: something that mattered and that no other record tells of. */
export const noteMoment = useCase({
  act: 'moment.note',
  form: noteMomentForm,
  subject: (tx, input, actor) => personWithinReach(actor, input.clientId, tx),
  allow: mayNoteMoment,
  about: (person) => [person.id],
  perform: async ({ tx, actor, subject: person, input: { kind, day, words } }) => {
    const refused = dayRefused(day, actor.today, person.withUsSince)
    if (refused)
      throw new RuleBroken('day', `contacts.errors.${refused}`, { name: person.name, day: person.withUsSince ?? '' })
    await recordEvents(tx, actor, { clientId: person.id, source: 'hand', sourceId: newId(), day, words }, [kind])
    return { name: person.name }
  },
})
