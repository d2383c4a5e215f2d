import { type Actor, isStaff } from '#lib/access/actor'

export const mayNoteStay = (actor: Actor): boolean => isStaff(actor)
export const mayChangeStay = mayNoteStay
export const mayTakeBackStay = mayNoteStay
export const mayEndStay = mayNoteStay
export const mayUndoEndOfStay = mayNoteStay
