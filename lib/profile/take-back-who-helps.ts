import { useCase } from '#lib/access/use-case'
import { helperWithinReach, takenBackMeanwhile, updateHelper } from './entry-of-person.ts'
import { oneHelperForm } from './forms.ts'
import { mayWriteProfile } from './policy.ts'

/** Helps no longer, or was written by mistake. It stays in the history. */
export const takeBackWhoHelps = useCase({
  act: 'helper.take_back',
  form: oneHelperForm,
  subject: (tx, input, actor) => helperWithinReach(actor, input.helperId, tx),
  allow: mayWriteProfile,
  about: ({ clientId }) => [clientId],
  meanwhile: takenBackMeanwhile,
  perform: async ({ tx, actor, subject: helper }) => {
    await updateHelper(tx, helper, { takenBackAt: actor.now, takenBackBy: actor.accountId })
    return { helperId: helper.id, name: helper.name }
  },
})
