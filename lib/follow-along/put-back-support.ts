import { RuleBroken } from '#lib/access/failures'
import { useCase } from '#lib/access/use-case'
import { updateSupport } from './change-to-support.ts'
import { placementWithinReach, supportWithinReach } from './find.ts'
import { supportForm } from './forms.ts'
import { settlePlanAgain } from './made-together.ts'
import { jobTakenBack, standsAlready } from './meanwhile.ts'
import { mayPlanSupport } from './policy.ts'

/** Taken back by mistake: it is part of the plan again as it read, and so is that the plan was made together. */
export const putBackSupport = useCase({
  act: 'work_support.put_back',
  form: supportForm,
  subject: (tx, input, actor) => supportWithinReach(actor, input.supportId, tx),
  allow: mayPlanSupport,
  about: ({ person }) => [person.id],
  meanwhile: standsAlready,
  perform: async ({ tx, actor, subject: { row, person } }) => {
    const job = await placementWithinReach(actor, row.placementId, tx)
    const gone = job && (await jobTakenBack(tx, job, actor))
    if (gone) throw new RuleBroken(null, gone.key, gone.values)
    await updateSupport(tx, actor, row, { takenBackAt: null, takenBackBy: null })
    await settlePlanAgain(tx, actor, row)
    return { name: person.name }
  },
})
