import { type Actor, isStaff } from '#lib/access/actor'

export const mayMoveSearch = (actor: Actor): boolean => isStaff(actor)
export const mayStartPause = (actor: Actor): boolean => isStaff(actor)
export const mayChangePause = (actor: Actor): boolean => isStaff(actor)
export const mayResumeSearch = mayChangePause
export const mayUndoResume = mayChangePause
export const mayTakeBackPause = mayChangePause
export const mayUndoTakeBack = mayChangePause
/** Undoing a move of the search is for whoever made it. */
export const mayUndoChange = (actor: Actor, { stretch }: { stretch: { byAccount: string } }): boolean =>
  isStaff(actor) && stretch.byAccount === actor.accountId
