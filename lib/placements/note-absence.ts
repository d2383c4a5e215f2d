import { useCase } from '#lib/access/use-case'
import { addChange } from './change-of-placement.ts'
import { noteAbsenceForm } from './forms.ts'
import { placementWithinReach, takenBackMeanwhile } from './placement-of-person.ts'
import { mayNoteChange } from './policy.ts'

const SAME_TERMS = { hours: null, wage: null, wagePer: null, lasting: null }

/** Away from it for a while, or back again: the placement stands, and its moments rest meanwhile. */
export const noteAbsence = useCase({
  act: 'placement.note_absence',
  form: noteAbsenceForm,
  subject: (tx, input, actor) => placementWithinReach(actor, input.placementId, tx),
  allow: mayNoteChange,
  about: ({ person }) => [person.id],
  meanwhile: takenBackMeanwhile,
  perform: async ({ tx, actor, subject, input: { kind, fromDay, words } }) => {
    const changeId = await addChange(tx, actor, subject, { ...SAME_TERMS, kind, fromDay, words })
    return { name: subject.person.name, kind, day: fromDay, changeId }
  },
})
