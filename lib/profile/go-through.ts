import { useCase } from '#lib/access/use-case'
import { personWithinReach } from '#lib/clients/queries'
import { newId } from '#lib/shared/ids'
import { recordEvents } from '#lib/support-events/for-others'
import { goThroughForm } from './forms.ts'
import { mayWriteProfile } from './policy.ts'

/** Looked at together, and left as it is: going through it is a thing done together, also where nothing had to be changed. */
export const goThrough = useCase({
  act: 'profile.go_through',
  form: goThroughForm,
  subject: (tx, input, actor) => personWithinReach(actor, input.clientId, tx),
  allow: mayWriteProfile,
  about: (person) => [person.id],
  perform: async ({ tx, actor, subject: { id: clientId } }) => {
    const goneId = newId()
    await recordEvents(tx, actor, { clientId, source: 'profile', sourceId: goneId, day: actor.today }, ['did_together'])
    return { clientId, goneId }
  },
})
