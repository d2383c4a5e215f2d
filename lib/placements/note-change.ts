import { useCase } from '#lib/access/use-case'
import { addChange } from './change-of-placement.ts'
import { noteChangeForm } from './forms.ts'
import { placementWithinReach, takenBackMeanwhile } from './placement-of-person.ts'
import { mayNoteChange } from './policy.ts'

/** Other hours, other pay or other terms from a day on, past or ahead. */
export const noteChange = useCase({
  act: 'placement.note_change',
  form: noteChangeForm,
  subject: (tx, input, actor) => placementWithinReach(actor, input.placementId, tx),
  allow: mayNoteChange,
  about: ({ person }) => [person.id],
  meanwhile: takenBackMeanwhile,
  perform: async ({ tx, actor, subject, input }) => {
    const { commandId: _, placementId: _id, ...asked } = input
    const changeId = await addChange(tx, actor, subject, { ...asked, kind: 'terms' })
    return { name: subject.person.name, day: asked.fromDay, changeId }
  },
})
