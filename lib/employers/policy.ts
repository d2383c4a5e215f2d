import { type Actor, isStaff } from '#lib/access/actor'

/** The directory is the whole service's: whoever works there keeps it. */
export const mayKeepEmployers = (actor: Actor): boolean => isStaff(actor)
export const mayLogEmployerContact = (actor: Actor): boolean => isStaff(actor)
/** Reach has settled it: a contact for nobody in particular is everybody's to put right. */
export const mayChangeEmployerContact = mayLogEmployerContact

/** Undo is the writer's own. */
export const mayUndoEmployerContact = (actor: Actor, contact: { byAccount: string }): boolean =>
  isStaff(actor) && contact.byAccount === actor.accountId
