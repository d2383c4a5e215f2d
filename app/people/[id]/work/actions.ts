'use server'

import { formAction } from '#lib/access/form-action'
import { addPlacement } from '#lib/placements/add-placement'
import { beginPlacement } from '#lib/placements/begin-placement'
import { changeEnd } from '#lib/placements/change-end'
import { changePlacement } from '#lib/placements/change-placement'
import { changeStudyDay } from '#lib/placements/change-study-day'
import { endPlacement } from '#lib/placements/end-placement'
import { greet } from '#lib/placements/greet'
import { noteAbsence } from '#lib/placements/note-absence'
import { noteChange } from '#lib/placements/note-change'
import { noteStudyDay } from '#lib/placements/note-study-day'
import { takeBackChange } from '#lib/placements/take-back-change'
import { takeBackGreeting } from '#lib/placements/take-back-greeting'
import { takeBackPlacement } from '#lib/placements/take-back-placement'
import { takeBackStudyDay } from '#lib/placements/take-back-study-day'
import { takeUpMoments } from '#lib/placements/take-up-moments'
import { undoEnd } from '#lib/placements/undo-end'
import { undoTakeBack } from '#lib/placements/undo-take-back'

export const addPlacementAction = formAction(addPlacement, {
  say: ({ name, title, search }) => ({
    key: 'placements.added',
    values: { name, title, search: search ?? 'as_it_is' },
  }),
})
export const changePlacementAction = formAction(changePlacement, { say: () => ({ key: 'placements.correct.saved' }) })
export const takeBackPlacementAction = formAction(takeBackPlacement, {
  say: ({ name }) => ({ key: 'placements.takeBack.done', values: { name } }),
})
export const undoTakeBackPlacementAction = formAction(undoTakeBack, {
  say: () => ({ key: 'placements.takeBack.undone' }),
})
export const beginPlacementAction = formAction(beginPlacement, {
  say: ({ name, day, search }) => ({
    key: 'placements.begin.saved',
    values: { name, day, search: search ?? 'as_it_is' },
  }),
})
export const noteTermsChangeAction = formAction(noteChange, {
  say: ({ name, day }) => ({ key: 'placements.change.saved', values: { name, day } }),
})
export const noteAbsenceAction = formAction(noteAbsence, {
  say: ({ name, kind, day }) => ({ key: 'placements.absence.saved', values: { name, kind, day } }),
})
export const takeBackTermsChangeAction = formAction(takeBackChange, {
  say: () => ({ key: 'placements.change.takenBack' }),
})
export const endPlacementAction = formAction(endPlacement, {
  say: ({ name, endedBy }) => ({ key: 'placements.end.saved', values: { name, endedBy } }),
})
export const changePlacementEndAction = formAction(changeEnd, { say: () => ({ key: 'placements.end.changed' }) })
export const undoPlacementEndAction = formAction(undoEnd, {
  say: (values) => ({ key: 'placements.end.undone', values }),
})
export const noteStudyDayAction = formAction(noteStudyDay, {
  say: (values) => ({ key: 'placements.study.saved', values }),
})
export const changeStudyDayAction = formAction(changeStudyDay, { say: () => ({ key: 'placements.study.changed' }) })
export const takeBackStudyDayAction = formAction(takeBackStudyDay, {
  say: () => ({ key: 'placements.study.takenBack' }),
})
export const greetAction = formAction(greet, {
  say: ({ name, day }) => ({ key: 'placements.greeting.sent', values: { name, day } }),
})
export const takeBackGreetingAction = formAction(takeBackGreeting, {
  say: () => ({ key: 'placements.greeting.takenBack' }),
})
export const takeUpMomentsAction = formAction(takeUpMoments, {
  say: (values) => ({ key: 'placements.moments.takenUp', values }),
})
