import { type Actor, isStaff } from '#lib/access/actor'
import type { Contact } from './for-others.ts'

const UNDO_MS = 30 * 60_000

export const mayLogContact = (actor: Actor): boolean => isStaff(actor)
export const mayCorrectContact = (actor: Actor, contact: Contact): boolean =>
  isStaff(actor) && contact.withdrawnAt === null
export const mayWithdrawContact = mayCorrectContact

/** Undo is the writer's own, and soon; later it is a withdrawal with a reason. */
export const mayUndoContact = (actor: Actor, contacts: Contact[]): boolean =>
  isStaff(actor) &&
  contacts.every(
    (contact) => contact.byAccount === actor.accountId && actor.now.getTime() - contact.writtenAt.getTime() < UNDO_MS,
  )
