import { RuleBroken } from '#lib/access/failures'
import { useCase } from '#lib/access/use-case'
import { updateSupport } from './change-to-support.ts'
import { supportWithinReach } from './find.ts'
import { endSupportForm } from './forms.ts'
import { endsMeanwhile } from './meanwhile.ts'
import { mayPlanSupport } from './policy.ts'
import { supportRefused } from './rules/supports.ts'

/** A support has a last day, past or to come. What comes after it was said beforehand, and stays. */
export const endSupport = useCase({
  act: 'work_support.end',
  form: endSupportForm,
  subject: (tx, input, actor) => supportWithinReach(actor, input.supportId, tx),
  allow: mayPlanSupport,
  about: ({ person }) => [person.id],
  meanwhile: endsMeanwhile,
  perform: async ({ tx, actor, subject: { row }, input: { toDay } }) => {
    const refused = supportRefused({ fromDay: row.fromDay, toDay })
    if (refused) throw new RuleBroken(refused.field, refused.key)
    await updateSupport(tx, actor, row, { toDay })
    return { supportId: row.id, day: toDay }
  },
})
