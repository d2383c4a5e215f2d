import { useCase } from '#lib/access/use-case'
import { updateSupport } from './change-to-support.ts'
import { supportWithinReach } from './find.ts'
import { supportForm } from './forms.ts'
import { settlePlan } from './made-together.ts'
import { takenBackMeanwhile } from './meanwhile.ts'
import { mayPlanSupport } from './policy.ts'

/** Entered by mistake: there was no such support. It stays readable as taken back. */
export const takeBackSupport = useCase({
  act: 'work_support.take_back',
  form: supportForm,
  subject: (tx, input, actor) => supportWithinReach(actor, input.supportId, tx),
  allow: mayPlanSupport,
  about: ({ person }) => [person.id],
  meanwhile: takenBackMeanwhile,
  perform: async ({ tx, actor, subject: { row, person } }) => {
    await updateSupport(tx, actor, row, { takenBackAt: actor.now, takenBackBy: actor.accountId })
    await settlePlan(tx, actor, row)
    return { supportId: row.id, name: person.name }
  },
})
