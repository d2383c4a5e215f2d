import { stays } from '#db/schema/stays'
import { useCase } from '#lib/access/use-case'
import { personWithinReach } from '#lib/clients/queries'
import { newId } from '#lib/shared/ids'
import { noteStayForm } from './forms.ts'
import { mayNoteStay } from './policy.ts'
import { checkDays, settleThrough } from './stay-of-person.ts'

/** A hospital stay or a life event. It locks nothing, and it is open until somebody says otherwise. */
export const noteStay = useCase({
  act: 'stay.note',
  form: noteStayForm,
  subject: (tx, input, actor) => personWithinReach(actor, input.clientId, tx),
  allow: mayNoteStay,
  about: (person) => [person.id],
  perform: async ({ tx, actor, subject: person, input }) => {
    const { commandId: _, ...stay } = input
    checkDays(stay, actor.today)
    const { serviceId, accountId: byAccount, now: writtenAt } = actor
    const ended = stay.toDay ? { endedAt: writtenAt, endedBy: byAccount } : {}
    await tx.insert(stays).values({ ...stay, ...ended, serviceId, id: newId(), byAccount, writtenAt })
    await settleThrough(tx, actor, person.id, [stay.fromDay])
    return { name: person.name }
  },
})
