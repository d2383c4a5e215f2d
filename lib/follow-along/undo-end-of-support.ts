import { useCase } from '#lib/access/use-case'
import { updateSupport } from './change-to-support.ts'
import { supportWithinReach } from './find.ts'
import { supportForm } from './forms.ts'
import { goesOnMeanwhile } from './meanwhile.ts'
import { mayPlanSupport } from './policy.ts'

/** It has no last day after all. */
export const undoEndOfSupport = useCase({
  act: 'work_support.undo_end',
  form: supportForm,
  subject: (tx, input, actor) => supportWithinReach(actor, input.supportId, tx),
  allow: mayPlanSupport,
  about: ({ person }) => [person.id],
  meanwhile: goesOnMeanwhile,
  perform: async ({ tx, actor, subject: { row, person } }) => {
    await updateSupport(tx, actor, row, { toDay: null })
    return { name: person.name }
  },
})
