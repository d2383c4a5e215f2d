import { useCase } from '#lib/access/use-case'
import { checkAdvice, readableAdvice, updateAdvice } from './change-to-advice.ts'
import { adviceWithinReach, jobNamed } from './find.ts'
import { changeAdviceForm } from './forms.ts'
import { takenBackMeanwhile } from './meanwhile.ts'
import { mayNoteAdvice } from './policy.ts'

/** What was offered has been held since, or was noted otherwise than it was. How it read before is kept. */
export const changeAdvice = useCase({
  act: 'advice.change',
  form: changeAdviceForm,
  subject: (tx, input, actor) => adviceWithinReach(actor, input.adviceId, tx),
  allow: mayNoteAdvice,
  about: ({ person }) => [person.id],
  meanwhile: takenBackMeanwhile,
  current: ({ row }) => ({ version: row.version, reads: readableAdvice(row) }),
  perform: async ({ tx, actor, subject: { row, person }, input }) => {
    const { commandId: _, adviceId: _id, version: _version, placementId: jobId, ...advice } = input
    checkAdvice(advice, actor)
    const job = await jobNamed(tx, actor, person, jobId)
    await updateAdvice(tx, actor, row, { ...advice, placementId: job?.id ?? null })
    return { name: person.name }
  },
})
