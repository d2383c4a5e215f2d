import { useCase } from '#lib/access/use-case'
import { placementForm } from './forms.ts'
import { placementWithinReach, updatePlacement } from './placement-of-person.ts'
import { mayTakeBackPlacement } from './policy.ts'

/** It was right after all: it stands as it stood. */
export const undoTakeBack = useCase({
  act: 'placement.undo_take_back',
  form: placementForm,
  subject: (tx, input, actor) => placementWithinReach(actor, input.placementId, tx),
  allow: mayTakeBackPlacement,
  about: ({ person }) => [person.id],
  meanwhile: (_tx, { placement }) =>
    placement.takenBackAt === null ? { key: 'placements.errors.standsMeanwhile' } : undefined,
  perform: async ({ tx, actor, subject: { placement, person } }) => {
    await updatePlacement(tx, actor, placement, { takenBackAt: null, takenBackBy: null })
    return { name: person.name }
  },
})
