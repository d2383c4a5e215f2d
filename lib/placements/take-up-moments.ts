import { useCase } from '#lib/access/use-case'
import { takeUpLines } from '#lib/rhythm/for-others'
import { placementForm } from './forms.ts'
import { placementWithinReach, takenBackMeanwhile } from './placement-of-person.ts'
import { mayTakeUpMoments } from './policy.ts'

/** They wished for less around their work, and now wish for it again: the moments go on. */
export const takeUpMoments = useCase({
  act: 'placement.take_up_moments',
  form: placementForm,
  subject: (tx, input, actor) => placementWithinReach(actor, input.placementId, tx),
  allow: mayTakeUpMoments,
  about: ({ person }) => [person.id],
  meanwhile: takenBackMeanwhile,
  perform: async ({ tx, actor, subject: { placement, person } }) => {
    await takeUpLines(tx, actor, person.id, `start:${placement.id}:`)
    return { name: person.name }
  },
})
