import { useCase } from '#lib/access/use-case'
import { updateAdvice } from './change-to-advice.ts'
import { adviceWithinReach } from './find.ts'
import { adviceForm } from './forms.ts'
import { takenBackMeanwhile } from './meanwhile.ts'
import { mayNoteAdvice } from './policy.ts'

/** Noted by mistake. It stays readable as taken back, and counts no longer. */
export const takeBackAdvice = useCase({
  act: 'advice.take_back',
  form: adviceForm,
  subject: (tx, input, actor) => adviceWithinReach(actor, input.adviceId, tx),
  allow: mayNoteAdvice,
  about: ({ person }) => [person.id],
  meanwhile: takenBackMeanwhile,
  perform: async ({ tx, actor, subject: { row, person } }) => {
    await updateAdvice(tx, actor, row, { takenBackAt: actor.now, takenBackBy: actor.accountId })
    return { adviceId: row.id, name: person.name }
  },
})
