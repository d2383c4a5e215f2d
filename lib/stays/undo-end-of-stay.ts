import { useCase } from '#lib/access/use-case'
import { undoEndOfStayForm } from './forms.ts'
import { mayUndoEndOfStay } from './policy.ts'
import { stayWithinReach, takenBackMeanwhile, updateStay } from './stay-of-person.ts'

/** Said to be over by mistake: it goes on as if nobody had said so. */
export const undoEndOfStay = useCase({
  act: 'stay.undo_end',
  form: undoEndOfStayForm,
  subject: (tx, input, actor) => stayWithinReach(actor, input.stayId, tx),
  allow: mayUndoEndOfStay,
  about: ({ person }) => [person.id],
  meanwhile: async (tx, of, actor) =>
    of.stay.takenBackAt === null && of.stay.endedAt === null
      ? { key: 'stays.errors.goesOnMeanwhile' }
      : takenBackMeanwhile(tx, of, actor),
  perform: async ({ tx, actor, subject: { stay, person } }) => {
    await updateStay(tx, actor, stay, { toDay: null, endedAt: null, endedBy: null })
    return { name: person.name }
  },
})
