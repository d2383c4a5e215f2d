import { RuleBroken } from '#lib/access/failures'
import { useCase } from '#lib/access/use-case'
import { readableSupport, updateSupport } from './change-to-support.ts'
import { supportWithinReach } from './find.ts'
import { changeSupportForm } from './forms.ts'
import { takenBackMeanwhile } from './meanwhile.ts'
import { mayPlanSupport } from './policy.ts'
import { supportRefused } from './rules/supports.ts'

/** A support in other words, by somebody else, more or less often. How it read before is kept. */
export const changeSupport = useCase({
  act: 'work_support.change',
  form: changeSupportForm,
  subject: (tx, input, actor) => supportWithinReach(actor, input.supportId, tx),
  allow: mayPlanSupport,
  about: ({ person }) => [person.id],
  meanwhile: takenBackMeanwhile,
  current: ({ row }) => ({ version: row.version, reads: readableSupport(row) }),
  perform: async ({ tx, actor, subject: { row, person }, input }) => {
    const { commandId: _, supportId: _id, version: _version, ...support } = input
    const refused = supportRefused(support)
    if (refused) throw new RuleBroken(refused.field, refused.key)
    await updateSupport(tx, actor, row, support)
    return { name: person.name }
  },
})
