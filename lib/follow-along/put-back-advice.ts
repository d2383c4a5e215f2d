import { useCase } from '#lib/access/use-case'
import { updateAdvice } from './change-to-advice.ts'
import { adviceWithinReach } from './find.ts'
import { adviceForm } from './forms.ts'
import { standsAlready } from './meanwhile.ts'
import { mayNoteAdvice } from './policy.ts'

/** Taken back by mistake: it counts again as it read. */
export const putBackAdvice = useCase({
  act: 'advice.put_back',
  form: adviceForm,
  subject: (tx, input, actor) => adviceWithinReach(actor, input.adviceId, tx),
  allow: mayNoteAdvice,
  about: ({ person }) => [person.id],
  meanwhile: standsAlready,
  perform: async ({ tx, actor, subject: { row, person } }) => {
    await updateAdvice(tx, actor, row, { takenBackAt: null, takenBackBy: null })
    return { name: person.name }
  },
})
