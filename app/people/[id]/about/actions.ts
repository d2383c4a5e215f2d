'use server'

import { formAction } from '#lib/access/form-action'
import { logTalk } from '#lib/continuity/log-talk'
import { takeBackTalk } from '#lib/continuity/take-back-talk'
import { acceptReferral } from '#lib/episodes/accept-referral'
import { beginSupport } from '#lib/episodes/begin-support'

export const acceptReferralAction = formAction(acceptReferral, {
  say: (values) => ({ key: 'episodes.accepted', values }),
})
export const beginSupportAction = formAction(beginSupport, { say: (values) => ({ key: 'episodes.begun', values }) })
export const logTalkAction = formAction(logTalk, { say: (values) => ({ key: 'continuity.talks.logged', values }) })
export const takeBackTalkAction = formAction(takeBackTalk, { say: () => ({ key: 'continuity.talks.takenBack' }) })
