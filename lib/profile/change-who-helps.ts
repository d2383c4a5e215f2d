import { keepEarlier } from '#lib/access/earlier'
import { useCase } from '#lib/access/use-case'
import { type Helper, helperWithinReach, takenBackMeanwhile, updateHelper } from './entry-of-person.ts'
import { changeHelperForm } from './forms.ts'
import { mayWriteProfile } from './policy.ts'

/** More is said of a person or place that helps. How it read before is kept. */
export const changeWhoHelps = useCase({
  act: 'helper.change',
  form: changeHelperForm,
  subject: (tx, input, actor) => helperWithinReach(actor, input.helperId, tx),
  allow: mayWriteProfile,
  about: ({ clientId }) => [clientId],
  meanwhile: takenBackMeanwhile,
  current: (helper) => ({ version: helper.version, reads: readable(helper) }),
  perform: async ({ tx, actor, subject: before, input }) => {
    const { commandId: _, helperId: _id, version: _version, ...said } = input
    await keepEarlier(tx, actor, { record: 'helper', before, was: readable(before) })
    await updateHelper(tx, before, said)
    return { name: said.name }
  },
})

function readable({ kind, name, relation, how, mayContact, phone }: Helper) {
  return { kind, name, relation, how, mayContact, phone }
}
