'use server'

import { formAction } from '#lib/access/form-action'
import { answerCheckIn } from '#lib/check-ins/answer-check-in'
import { sendCheckIn } from '#lib/check-ins/send-check-in'
import { takeBackAnswer } from '#lib/check-ins/take-back-answer'
import { takeBackCheckIn } from '#lib/check-ins/take-back-check-in'
import { takeBackSilence } from '#lib/check-ins/take-back-silence'
import { understandSilence } from '#lib/check-ins/understand-silence'
import { agreeRhythm } from '#lib/rhythm/agree-rhythm'
import { honourWish } from '#lib/rhythm/honour-wish'
import { noteWish } from '#lib/rhythm/note-wish'
import { reopenWish } from '#lib/rhythm/reopen-wish'
import { takeBackRhythm } from '#lib/rhythm/take-back-rhythm'
import { takeBackWish } from '#lib/rhythm/take-back-wish'

export const sendCheckInAction = formAction(sendCheckIn, { say: (values) => ({ key: 'check-ins.sent', values }) })
export const takeBackCheckInAction = formAction(takeBackCheckIn, { say: () => ({ key: 'check-ins.takenBack' }) })
export const answerCheckInAction = formAction(answerCheckIn, {
  say: (values) => ({ key: 'check-ins.answered', values }),
})
export const takeBackAnswerAction = formAction(takeBackAnswer, { say: () => ({ key: 'check-ins.answerTakenBack' }) })
export const understandSilenceAction = formAction(understandSilence, { say: () => ({ key: 'check-ins.understood' }) })
export const takeBackSilenceAction = formAction(takeBackSilence, {
  say: () => ({ key: 'check-ins.silenceTakenBack' }),
})
export const noteWishAction = formAction(noteWish, { say: (values) => ({ key: 'rhythm.noted', values }) })
export const honourWishAction = formAction(honourWish, { say: () => ({ key: 'rhythm.settled' }) })
export const reopenWishAction = formAction(reopenWish, { say: () => ({ key: 'rhythm.reopened' }) })
export const takeBackWishAction = formAction(takeBackWish, { say: () => ({ key: 'rhythm.wishTakenBack' }) })
export const agreeRhythmAction = formAction(agreeRhythm, { say: (values) => ({ key: 'rhythm.agreed', values }) })
export const takeBackRhythmAction = formAction(takeBackRhythm, {
  say: (values) => ({ key: 'rhythm.rhythmTakenBack', values }),
})
