import { type Actor, isStaff } from '#lib/access/actor'
import { mayStillUndo } from '#lib/contacts/rules'
import type { CheckInAnswer, Sent } from './track.ts'

export const maySendCheckIn = (actor: Actor): boolean => isStaff(actor)
export const mayAnswerCheckIn = (actor: Actor, { contact }: Sent): boolean =>
  isStaff(actor) && contact.withdrawnAt === null
export const mayUnderstandSilence = mayAnswerCheckIn
/** Like any contact just logged, it is undone by its writer, and soon; later its contact is withdrawn with a reason. */
export const mayTakeBackCheckIn = (actor: Actor, sent: Sent): boolean =>
  mayAnswerCheckIn(actor, sent) && mayStillUndo(sent.checkIn, actor)
export const mayTakeBackAnswer = (actor: Actor, { answer }: { answer: CheckInAnswer }): boolean =>
  isStaff(actor) && answer.takenBackAt === null
export const mayTakeBackSilence = (actor: Actor, { checkIn }: Sent): boolean =>
  isStaff(actor) && checkIn.silenceMeant !== null
