import { type Actor, isStaff } from '#lib/access/actor'

export const mayWriteGoals = (actor: Actor): boolean => isStaff(actor)
export const mayOfferSteps = (actor: Actor): boolean => isStaff(actor)
/** Undoing a tap is for whoever tapped. */
export const mayUndoMove = (actor: Actor, { movedBy }: { movedBy: string | undefined }): boolean =>
  isStaff(actor) && (movedBy === undefined || movedBy === actor.accountId)
