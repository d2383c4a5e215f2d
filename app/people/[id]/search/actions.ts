'use server'

import { formAction } from '#lib/access/form-action'
import { addOpportunity } from '#lib/job-search/add-opportunity'
import { changeApplication } from '#lib/job-search/change-application'
import { changeInterview } from '#lib/job-search/change-interview'
import { correctStep } from '#lib/job-search/correct-step'
import { moveInterview } from '#lib/job-search/move-interview'
import { noteStep } from '#lib/job-search/note-step'
import { planInterview } from '#lib/job-search/plan-interview'
import { restoreApplication } from '#lib/job-search/restore-application'
import { settleInterview } from '#lib/job-search/settle-interview'
import { takeBackApplication } from '#lib/job-search/take-back-application'
import { takeBackStep } from '#lib/job-search/take-back-step'
import { undoInterview } from '#lib/job-search/undo-interview'
import { changeStay } from '#lib/stays/change-stay'
import { endStay } from '#lib/stays/end-stay'
import { noteStay } from '#lib/stays/note-stay'
import { takeBackStay } from '#lib/stays/take-back-stay'
import { undoEndOfStay } from '#lib/stays/undo-end-of-stay'
import { firstName } from '../../../components/first-name.ts'

export const noteStayAction = formAction(noteStay, { say: (values) => ({ key: 'stays.noted', values }) })
export const changeStayAction = formAction(changeStay, { say: () => ({ key: 'stays.changed' }) })
export const endStayAction = formAction(endStay, { say: (values) => ({ key: 'stays.ended', values }) })
export const undoEndOfStayAction = formAction(undoEndOfStay, {
  say: (values) => ({ key: 'stays.endUndone', values }),
})
export const takeBackStayAction = formAction(takeBackStay, { say: (values) => ({ key: 'stays.takenBack', values }) })

export const addOpportunityAction = formAction(addOpportunity, {
  say: ({ title, others }) => ({ key: 'job-search.added', values: { title, others } }),
})
export const changeApplicationAction = formAction(changeApplication, { say: () => ({ key: 'job-search.changed' }) })
export const takeBackApplicationAction = formAction(takeBackApplication, {
  say: ({ title }) => ({ key: 'job-search.takenBack', values: { title } }),
})
export const restoreApplicationAction = formAction(restoreApplication, {
  say: ({ title }) => ({ key: 'job-search.restored', values: { title } }),
})
export const noteApplicationStepAction = formAction(noteStep, {
  say: ({ title, stage, stands, day, kept }) => ({
    key: stage === stands ? 'job-search.stepped' : 'job-search.steppedBefore',
    values: { title, stage, stands, day, kept: kept ? 'yes' : 'no' },
  }),
})
export const correctApplicationStepAction = formAction(correctStep, {
  say: ({ name, title, ledBy, firstTime }) => ({
    key: 'job-search.stepCorrected',
    values: { name: firstName(name), title, ledBy, firstTime: firstTime ? 'yes' : 'no' },
  }),
})
export const takeBackApplicationStepAction = formAction(takeBackStep, {
  say: (values) => ({ key: 'job-search.stepTakenBack', values }),
})
export const planInterviewAction = formAction(planInterview, {
  say: ({ title, day, time }) => ({ key: 'job-search.planned', values: { title, day, time } }),
})
export const changeInterviewAction = formAction(changeInterview, { say: () => ({ key: 'job-search.changed' }) })
export const moveInterviewAction = formAction(moveInterview, {
  say: ({ title, day, time }) => ({ key: 'job-search.movedInterview', values: { title, day, time } }),
})
export const settleInterviewAction = formAction(settleInterview, {
  say: ({ title, became }) => ({ key: 'job-search.settled', values: { title, became } }),
})
export const undoInterviewAction = formAction(undoInterview, {
  say: ({ title, day, time }) => ({ key: 'job-search.interviewUndone', values: { title, day, time } }),
})
