import { keepEarlier } from '#lib/access/earlier'
import { useCase } from '#lib/access/use-case'
import { placementForm } from './forms.ts'
import { goesOnMeanwhile, placementWithinReach, readableEnd, updatePlacement } from './placement-of-person.ts'
import { mayUndoEnd } from './policy.ts'

const GOES_ON = {
  endedOn: null,
  endHeardOn: null,
  endedBy: null,
  endWords: null,
  worked: null,
  learned: null,
  nextWish: null,
  endedAt: null,
  endNotedBy: null,
}

/** Said to be over by mistake: it goes on as if nobody had said so. The words written about it are kept as they read. */
export const undoEnd = useCase({
  act: 'placement.undo_end',
  form: placementForm,
  subject: (tx, input, actor) => placementWithinReach(actor, input.placementId, tx),
  allow: mayUndoEnd,
  about: ({ person }) => [person.id],
  meanwhile: goesOnMeanwhile,
  perform: async ({ tx, actor, subject: { placement, person } }) => {
    await keepEarlier(tx, actor, { record: 'placement', before: placement, was: readableEnd(placement) })
    await updatePlacement(tx, actor, placement, GOES_ON)
    return { name: person.name }
  },
})
