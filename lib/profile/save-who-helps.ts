import { isDeepStrictEqual } from 'node:util'
import { helpers } from '#db/schema/profile'
import { useCase } from '#lib/access/use-case'
import { personWithinReach } from '#lib/clients/queries'
import { entryOf, type Helper, keepAsItWas, takenBackMeanwhile, updateHelper } from './entry-of-person.ts'
import { saveHelperForm } from './forms.ts'
import { mayWriteProfile } from './policy.ts'

/**
 * Somebody who helps, or a place where this person is welcome, and what makes it so: begun, or more said of it, by the button or
 * by itself while somebody writes. Whoever comes second sees both texts, unless theirs is the same.
 */
export const saveWhoHelps = useCase({
  act: 'helper.save',
  form: saveHelperForm,
  subject: async (tx, input, actor) => {
    const person = await personWithinReach(actor, input.clientId, tx)
    if (!person) return undefined
    const before = await entryOf(tx, actor, helpers, input)
    return { person, before, isSame: isDeepStrictEqual(before && saidOf(before), saidOf(input)), asSent: input.version }
  },
  allow: mayWriteProfile,
  about: ({ person }) => [person.id],
  meanwhile: (tx, { before }, actor) => before && takenBackMeanwhile(tx, before, actor),
  current: ({ before, isSame, asSent }) => ({
    version: isSame ? asSent : (before?.version ?? 0),
    reads: before ? saidOf(before) : {},
  }),
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
