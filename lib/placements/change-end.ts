import { keepEarlier } from '#lib/access/earlier'
import { useCase } from '#lib/access/use-case'
import { checkEnd } from './end-placement.ts'
import { changeEndForm } from './forms.ts'
import { goesOnMeanwhile, placementWithinReach, readableEnd, updatePlacement } from './placement-of-person.ts'
import { mayEndPlacement } from './policy.ts'

/** Puts right what was said of an ending, or adds what was learned later. How it read before is kept. */
export const changeEnd = useCase({
  act: 'placement.change_end',
  form: changeEndForm,
  subject: (tx, input, actor) => placementWithinReach(actor, input.placementId, tx),
  allow: mayEndPlacement,
  about: ({ person }) => [person.id],
  meanwhile: goesOnMeanwhile,
  current: ({ placement }) => ({ version: placement.version, reads: readableEnd(placement) }),
  perform: async ({ tx, actor, subject: { placement: before, person, changes }, input }) => {
    const { commandId: _, placementId: _id, version: _version, ...said } = input
    checkEnd(said, before, changes, actor.today)
    await keepEarlier(tx, actor, { record: 'placement', before, was: readableEnd(before) })
    await updatePlacement(tx, actor, before, said)
    return { name: person.name }
  },
})
