import { type Actor, isStaff } from '#lib/access/actor'
import type { Contact } from './for-others.ts'
import { mayStillUndo } from './rules.ts'

export const mayLogContact = (actor: Actor): boolean => isStaff(actor)
export const mayCorrectContact = (actor: Actor, contact: Contact): boolean =>
  isStaff(actor) && contact.withdrawnAt === null
export const mayWithdrawContact = mayCorrectContact

/** Undo is the writer's own, and soon; later it is a withdrawal with a reason. */
export const mayUndoContact = (actor: Actor, contacts: Contact[]): boolean =>
  isStaff(actor) && contacts.every((contact) => mayStillUndo(contact, actor))
