'use server'

import { formAction } from '#lib/access/form-action'
import { changeStay } from '#lib/stays/change-stay'
import { endStay } from '#lib/stays/end-stay'
import { noteStay } from '#lib/stays/note-stay'
import { takeBackStay } from '#lib/stays/take-back-stay'
import { undoEndOfStay } from '#lib/stays/undo-end-of-stay'

export const noteStayAction = formAction(noteStay, { say: (values) => ({ key: 'stays.noted', values }) })
export const changeStayAction = formAction(changeStay, { say: () => ({ key: 'stays.changed' }) })
export const endStayAction = formAction(endStay, { say: (values) => ({ key: 'stays.ended', values }) })
export const undoEndOfStayAction = formAction(undoEndOfStay, {
  say: (values) => ({ key: 'stays.endUndone', values }),
})
export const takeBackStayAction = formAction(takeBackStay, { say: (values) => ({ key: 'stays.takenBack', values }) })
