import { helpers } from '#db/schema/profile'
import { useCase } from '#lib/access/use-case'
import { personWithinReach } from '#lib/clients/queries'
import { newId } from '#lib/shared/ids'
import { addHelperForm } from './forms.ts'
import { mayWriteProfile } from './policy.ts'

/** Somebody who helps, or a place where this person is welcome, and what makes it so. */
export const addWhoHelps = useCase({
  act: 'helper.add',
  form: addHelperForm,
  subject: (tx, input, actor) => personWithinReach(actor, input.clientId, tx),
  allow: mayWriteProfile,
  about: (person) => [person.id],
  perform: async ({ tx, actor, input: { commandId: _, ...said } }) => {
    const { serviceId, accountId: byAccount, now: writtenAt, today: noticedOn } = actor
    const helperId = newId()
    await tx.insert(helpers).values({ ...said, serviceId, id: helperId, noticedOn, byAccount, writtenAt })
    return { helperId, name: said.name }
  },
})
