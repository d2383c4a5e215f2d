import { type Actor, isStaff } from '#lib/access/actor'
import type { Sent } from './track.ts'

export const maySendCheckIn = (actor: Actor): boolean => isStaff(actor)
export const mayAnswerCheckIn = maySendCheckIn
export const mayTakeBackAnswer = maySendCheckIn
export const mayUnderstandSilence = maySendCheckIn
export const mayTakeBackSilence = maySendCheckIn
/** Like any contact just logged, it is undone by its writer; anybody else withdraws its contact, with a reason. */
export const mayTakeBackCheckIn = (actor: Actor, { checkIn }: Sent): boolean =>
  isStaff(actor) && checkIn.byAccount === actor.accountId
