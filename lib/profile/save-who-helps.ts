import { helpers } from '#db/schema/profile'
import { useCase } from '#lib/access/use-case'
import { type Helper, keepAsItWas, takenBackMeanwhile, updateHelper } from './entry-of-person.ts'
import { saveHelperForm } from './forms.ts'
import { mayWriteProfile } from './policy.ts'
import { asItStands, saving } from './saving.ts'

/**
 * Somebody who helps, or a place where this person is welcome, and what makes it so: begun, or more said of it, by the button or
 * by itself while somebody writes. Whoever comes second sees both texts, unless theirs is the same.
 */
export const saveWhoHelps = useCase({
  act: 'helper.save',
  form: saveHelperForm,
  subject: (tx, input, actor) => saving(tx, actor, helpers, input, saidOf),
  allow: mayWriteProfile,
  about: ({ person }) => [person.id],
  meanwhile: (tx, { before }, actor) => before && takenBackMeanwhile(tx, before, actor),
  current: (subject) => asItStands(subject, saidOf),
  perform: async ({ tx, actor, subject: { before, isSame }, input }) => {
    const { entryId: id, clientId, name } = input
    const { serviceId, accountId: byAccount, now: writtenAt, today: noticedOn } = actor
    const fresh = { serviceId, id, clientId, noticedOn, byAccount, writtenAt }
    if (!before) await tx.insert(helpers).values({ ...saidOf(input), ...fresh })
    else if (!isSame) {
      await keepAsItWas(tx, actor, 'helper', before, saidOf(before))
      await updateHelper(tx, before, saidOf(input))
    }
    return { helperId: id, name, version: (before?.version ?? 0) + (isSame ? 0 : 1) }
  },
})

type Said = Pick<Helper, 'kind' | 'name' | 'relation' | 'how' | 'mayContact' | 'phone'>

const saidOf = ({ kind, name, relation, how, mayContact, phone }: Said) => ({
  ...{ kind, name, relation },
  ...{ how, mayContact, phone },
})
