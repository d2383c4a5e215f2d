'use server'

import { formAction } from '#lib/access/form-action'
import { addEmployer } from '#lib/employers/add-employer'
import { addEmployerPerson } from '#lib/employers/add-employer-person'
import { changeEmployer } from '#lib/employers/change-employer'
import { changeEmployerPerson } from '#lib/employers/change-employer-person'
import { correctEmployerContact } from '#lib/employers/correct-employer-contact'
import { doEmployerStep } from '#lib/employers/do-employer-step'
import { logEmployerContact } from '#lib/employers/log-employer-contact'
import { mergeEmployers } from '#lib/employers/merge-employers'
import { putBackEmployer } from '#lib/employers/put-back-employer'
import { putBackEmployerPerson } from '#lib/employers/put-back-employer-person'
import { takeBackEmployer } from '#lib/employers/take-back-employer'
import { takeBackEmployerPerson } from '#lib/employers/take-back-employer-person'
import { takeEmployersApart } from '#lib/employers/take-employers-apart'
import { undoEmployerContact } from '#lib/employers/undo-employer-contact'
import { undoEmployerStep } from '#lib/employers/undo-employer-step'
import { withdrawEmployerContact } from '#lib/employers/withdraw-employer-contact'

export const addEmployerAction = formAction(addEmployer, {
  say: ({ name }) => ({ key: 'employers.added', values: { name } }),
})
export const changeEmployerAction = formAction(changeEmployer, { say: () => ({ key: 'employers.changed' }) })
export const takeBackEmployerAction = formAction(takeBackEmployer, {
  say: (values) => ({ key: 'employers.takenBack', values }),
})
export const putBackEmployerAction = formAction(putBackEmployer, {
  say: (values) => ({ key: 'employers.isBack', values }),
})
export const mergeEmployersAction = formAction(mergeEmployers, {
  say: ({ kept, other }) => ({ key: 'employers.madeOne', values: { kept, other } }),
})
export const takeEmployersApartAction = formAction(takeEmployersApart, {
  say: ({ other }) => ({ key: 'employers.apart', values: { other } }),
})
export const addEmployerPersonAction = formAction(addEmployerPerson, {
  say: ({ name }) => ({ key: 'employers.personAdded', values: { name } }),
})
export const changeEmployerPersonAction = formAction(changeEmployerPerson, {
  say: () => ({ key: 'employers.changed' }),
})
export const takeBackEmployerPersonAction = formAction(takeBackEmployerPerson, {
  say: (values) => ({ key: 'employers.personTakenBack', values }),
})
export const putBackEmployerPersonAction = formAction(putBackEmployerPerson, {
  say: (values) => ({ key: 'employers.personIsBack', values }),
})
export const logEmployerContactAction = formAction(logEmployerContact, {
  say: ({ contactId: _, employerId: _id, ...values }) => ({ key: 'employers.saved', values }),
})
export const correctEmployerContactAction = formAction(correctEmployerContact, {
  say: ({ movedTo }) =>
    movedTo ? { key: 'employers.moved', values: { employer: movedTo } } : { key: 'employers.corrected' },
})
export const withdrawEmployerContactAction = formAction(withdrawEmployerContact, {
  say: () => ({ key: 'employers.withdrawn' }),
})
export const undoEmployerContactAction = formAction(undoEmployerContact, { say: () => ({ key: 'employers.undone' }) })
export const doEmployerStepAction = formAction(doEmployerStep, {
  say: ({ step }) => ({ key: 'employers.stepIsDone', values: { step } }),
})
export const undoEmployerStepAction = formAction(undoEmployerStep, {
  say: ({ step }) => ({ key: 'employers.stepUndone', values: { step } }),
})
