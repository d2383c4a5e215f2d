import type { Reader } from '#db/connection'
import type { Actor } from '#lib/access/actor'
import type { Sentence } from '#lib/access/failures'
import { takenBack, whoDidIt } from '#lib/access/who-did-it'
import { mayStillUndo } from '#lib/contacts/rules'
import { dayAt } from '#lib/shared/day'
import type { CheckInAnswer, Sent } from './track.ts'

/** Nothing comes back to a message that somebody took back, or whose contact was withdrawn. */
export async function checkInTakenBack(tx: Reader, { contact }: Sent, actor: Actor): Promise<Sentence | undefined> {
  const { withdrawnAt, withdrawnBy } = contact
  if (withdrawnAt === null) return undefined
  const who = await whoDidIt(tx, actor, withdrawnBy)
  return { key: 'check-ins.errors.takenBackMeanwhile', values: { ...who, day: dayAt(withdrawnAt, actor.zone) } }
}

/** It is undone once, and soon. */
export async function checkInStays(tx: Reader, sent: Sent, actor: Actor): Promise<Sentence | undefined> {
  if (sent.contact.withdrawnAt !== null) return checkInTakenBack(tx, sent, actor)
  return mayStillUndo(sent.checkIn, actor) ? undefined : { key: 'check-ins.errors.undoOver' }
}

export const answerTakenBack = (tx: Reader, { answer }: { answer: CheckInAnswer }, actor: Actor) =>
  takenBack(tx, answer, actor, 'check-ins.errors.answerTakenBackMeanwhile')

/** Of a silence nobody has read yet there is nothing to take back. */
export const silenceUnknown = ({ checkIn }: Sent): Sentence | undefined =>
  checkIn.silenceMeant === null ? { key: 'check-ins.errors.silenceUnknown' } : undefined
