import { type Actor, isStaff } from '#lib/access/actor'

export const mayPutOffLine = (actor: Actor): boolean => isStaff(actor)
export const mayTakeBackPutOff = (actor: Actor, putOff: { byAccount: string }): boolean =>
  isStaff(actor) && putOff.byAccount === actor.accountId
