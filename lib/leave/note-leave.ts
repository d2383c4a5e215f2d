import { RuleBroken } from '#lib/access/failures'
import { useCase } from '#lib/access/use-case'
import { layLeave } from './for-others.ts'
import { noteLeaveForm } from './forms.ts'
import { memberWithinReach } from './members.ts'
import { mayNoteLeave } from './policy.ts'
import { spanRefused } from './rules.ts'

/** Days on which somebody is away: their own, or those of a member of the supervisor's team. Nobody is asked why. */
export const noteLeave = useCase({
  act: 'leave.note',
  form: noteLeaveForm,
  subject: (tx, input, actor) => memberWithinReach(actor, input.accountId, tx),
  allow: mayNoteLeave,
  about: () => [],
  perform: async ({ tx, actor, subject: { accountId, name }, input: { fromDay, toDay } }) => {
    const refused = spanRefused({ fromDay, toDay }, actor.today)
    if (refused) throw new RuleBroken(refused.field, refused.key)
    const span = await layLeave(tx, actor, accountId, { fromDay, toDay })
    return { ...span, name, self: accountId === actor.accountId ? 'yes' : 'no' }
  },
})
