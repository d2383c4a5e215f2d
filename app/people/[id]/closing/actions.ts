'use server'

import { formAction } from '#lib/access/form-action'
import { closeSupport } from '#lib/episodes/close-support'
import { declineReferral } from '#lib/episodes/decline-referral'
import { reopenSupport } from '#lib/episodes/reopen-support'
import { takeBackClosing } from '#lib/episodes/take-back-closing'
import { undoReopening } from '#lib/episodes/undo-reopening'

export const closeSupportAction = formAction(closeSupport, { say: (values) => ({ key: 'episodes.closed', values }) })
export const declineReferralAction = formAction(declineReferral, {
  say: (values) => ({ key: 'episodes.declined', values }),
})
export const takeBackClosingAction = formAction(takeBackClosing, {
  say: (values) => ({ key: 'episodes.takenBack', values }),
})
export const reopenSupportAction = formAction(reopenSupport, {
  say: (values) => ({ key: 'episodes.reopened', values }),
})
export const undoReopeningAction = formAction(undoReopening, {
  say: (values) => ({ key: 'episodes.reopeningUndone', values }),
})
