import { benefitsAdvice } from '#db/schema/follow-along'
import { useCase } from '#lib/access/use-case'
import { personWithinReach } from '#lib/clients/queries'
import { newId } from '#lib/shared/ids'
import { checkAdvice } from './change-to-advice.ts'
import { jobNamed } from './find.ts'
import { noteAdviceForm } from './forms.ts'
import { mayNoteAdvice } from './policy.ts'

/** That advice on what work does to benefits was offered, and what came of it. No amount is asked for or worked out. */
export const noteAdvice = useCase({
  act: 'advice.note',
  form: noteAdviceForm,
  subject: (tx, input, actor) => personWithinReach(actor, input.clientId, tx),
  allow: mayNoteAdvice,
  about: (person) => [person.id],
  perform: async ({ tx, actor, subject: person, input }) => {
    const { commandId: _, placementId: jobId, ...advice } = input
    checkAdvice(advice, actor)
    const job = await jobNamed(tx, actor, person, jobId)
    const { serviceId, accountId: byAccount, now: writtenAt } = actor
    const id = newId()
    await tx
      .insert(benefitsAdvice)
      .values({ ...advice, placementId: job?.id ?? null, serviceId, id, byAccount, writtenAt })
    return { adviceId: id, name: person.name }
  },
})
