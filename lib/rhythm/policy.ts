import { type Actor, isStaff } from '#lib/access/actor'

export const mayAgreeRhythm = (actor: Actor): boolean => isStaff(actor)
export const mayTakeBackRhythm = mayAgreeRhythm

export const mayNoteWish = (actor: Actor): boolean => isStaff(actor)
export const mayTakeBackWish = mayNoteWish
export const mayHonourWish = mayNoteWish
export const mayReopenWish = mayNoteWish

export const mayPutOffLine = (actor: Actor): boolean => isStaff(actor)
export const mayTakeBackPutOff = (actor: Actor, putOff: { byAccount: string }): boolean =>
  isStaff(actor) && putOff.byAccount === actor.accountId
