import { type Actor, isStaff } from '#lib/access/actor'

export const mayCloseSupport = (actor: Actor): boolean => isStaff(actor)
export const mayDeclineReferral = (actor: Actor): boolean => isStaff(actor)
export const mayTakeBackClosing = (actor: Actor): boolean => isStaff(actor)
export const mayReopenSupport = (actor: Actor): boolean => isStaff(actor)
export const mayUndoReopening = mayReopenSupport
export const mayAcceptReferral = (actor: Actor): boolean => isStaff(actor)
export const mayBeginSupport = (actor: Actor): boolean => isStaff(actor)
