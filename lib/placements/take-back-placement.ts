import { useCase } from '#lib/access/use-case'
import { placementForm } from './forms.ts'
import { placementWithinReach, takenBackMeanwhile, updatePlacement } from './placement-of-person.ts'
import { mayTakeBackPlacement } from './policy.ts'

/** Entered by mistake: there was no such placement. It stays readable as taken back, and its moments are none any more. */
export const takeBackPlacement = useCase({
  act: 'placement.take_back',
  form: placementForm,
  subject: (tx, input, actor) => placementWithinReach(actor, input.placementId, tx),
  allow: mayTakeBackPlacement,
  about: ({ person }) => [person.id],
  meanwhile: takenBackMeanwhile,
  perform: async ({ tx, actor, subject: { placement, person } }) => {
    await updatePlacement(tx, actor, placement, { takenBackAt: actor.now, takenBackBy: actor.accountId })
    return { name: person.name, placementId: placement.id }
  },
})
