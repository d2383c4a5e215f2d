import { useCase } from '#lib/access/use-case'
import { helperWithinReach, standsAlready, updateHelper } from './entry-of-person.ts'
import { oneHelperForm } from './forms.ts'
import { mayWriteProfile } from './policy.ts'

/** Taken out by mistake: it stands again as it read. */
export const putBackWhoHelps = useCase({
  act: 'helper.put_back',
  form: oneHelperForm,
  subject: (tx, input, actor) => helperWithinReach(actor, input.helperId, tx),
  allow: mayWriteProfile,
  about: ({ clientId }) => [clientId],
  meanwhile: standsAlready,
  perform: async ({ tx, subject: helper }) => {
    await updateHelper(tx, helper, { takenBackAt: null, takenBackBy: null })
    return { name: helper.name }
  },
})
