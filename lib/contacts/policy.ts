import { type Actor, isStaff } from '#lib/access/actor'
import type { Contact } from './for-others.ts'

export const mayLogContact = (actor: Actor): boolean => isStaff(actor)
export const mayCorrectContact = (actor: Actor): boolean => isStaff(actor)
export const mayWithdrawContact = mayCorrectContact

/** Undo is the writer's own. */
export const mayUndoContact = (actor: Actor, contacts: Contact[]): boolean =>
  isStaff(actor) && contacts.every((contact) => contact.byAccount === actor.accountId)
