'use server'

import { formAction } from '#lib/access/form-action'
import { addSupport } from '#lib/follow-along/add-support'
import { changeAdvice } from '#lib/follow-along/change-advice'
import { changeDisclosure } from '#lib/follow-along/change-disclosure'
import { changeSupport } from '#lib/follow-along/change-support'
import { endSupport } from '#lib/follow-along/end-support'
import { noteAdvice } from '#lib/follow-along/note-advice'
import { putBackAdvice } from '#lib/follow-along/put-back-advice'
import { putBackDisclosure } from '#lib/follow-along/put-back-disclosure'
import { putBackSupport } from '#lib/follow-along/put-back-support'
import { takeBackAdvice } from '#lib/follow-along/take-back-advice'
import { takeBackDisclosure } from '#lib/follow-along/take-back-disclosure'
import { takeBackSupport } from '#lib/follow-along/take-back-support'
import { undoEndOfSupport } from '#lib/follow-along/undo-end-of-support'
import { writeDisclosure } from '#lib/follow-along/write-disclosure'
import { writeGeneral } from '#lib/follow-along/write-general'

export const addSupportAction = formAction(addSupport, {
  say: (values) => ({ key: 'follow-along.plan.added', values }),
})
export const changeSupportAction = formAction(changeSupport, { say: () => ({ key: 'follow-along.plan.changed' }) })
export const endSupportAction = formAction(endSupport, {
  say: (values) => ({ key: 'follow-along.plan.ended', values }),
})
export const undoEndOfSupportAction = formAction(undoEndOfSupport, {
  say: (values) => ({ key: 'follow-along.plan.endUndone', values }),
})
export const takeBackSupportAction = formAction(takeBackSupport, {
  say: ({ name }) => ({ key: 'follow-along.plan.takenBack', values: { name } }),
})
export const putBackSupportAction = formAction(putBackSupport, {
  say: (values) => ({ key: 'follow-along.plan.isBack', values }),
})

export const writeGeneralAction = formAction(writeGeneral, {
  say: (values) => ({ key: 'follow-along.disclosure.generalWritten', values }),
})
export const writeDisclosureAction = formAction(writeDisclosure, {
  say: (values) => ({ key: 'follow-along.disclosure.written', values }),
})
export const changeDisclosureAction = formAction(changeDisclosure, {
  say: () => ({ key: 'follow-along.disclosure.changed' }),
})
export const takeBackDisclosureAction = formAction(takeBackDisclosure, {
  say: () => ({ key: 'follow-along.disclosure.takenBack' }),
})
export const putBackDisclosureAction = formAction(putBackDisclosure, {
  say: () => ({ key: 'follow-along.disclosure.isBack' }),
})

export const noteAdviceAction = formAction(noteAdvice, {
  say: (values) => ({ key: 'follow-along.advice.noted', values }),
})
export const changeAdviceAction = formAction(changeAdvice, { say: () => ({ key: 'follow-along.advice.changed' }) })
export const takeBackAdviceAction = formAction(takeBackAdvice, {
  say: () => ({ key: 'follow-along.advice.takenBack' }),
})
export const putBackAdviceAction = formAction(putBackAdvice, { say: () => ({ key: 'follow-along.advice.isBack' }) })
