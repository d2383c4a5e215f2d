import type { Reader } from '#db/connection'
import type { Actor } from '#lib/access/actor'
import type { Sentence } from '#lib/access/failures'
import { whoDidIt } from '#lib/access/who-did-it'
import { dayAt } from '#lib/shared/day'
import type { PauseOfPerson } from './track.ts'

/** A pause that somebody took back never was: there is nothing of it to change. */
export async function takenBackMeanwhile(
  tx: Reader,
  { pause }: PauseOfPerson,
  actor: Actor,
): Promise<Sentence | undefined> {
  if (pause.endedHow !== 'taken_back') return undefined
  const day = pause.endedAt ? dayAt(pause.endedAt, actor.zone) : pause.fromDay
  return { key: 'pauses.errors.takenBackMeanwhile', values: { ...(await whoDidIt(tx, actor, pause.endedBy)), day } }
}

/** A pause that has ended, whichever way, cannot end again. */
export async function endedMeanwhile(tx: Reader, of: PauseOfPerson, actor: Actor): Promise<Sentence | undefined> {
  const { endedHow, endedOn, endedBy } = of.pause
  if (endedHow !== 'resumed') return takenBackMeanwhile(tx, of, actor)
  const who = await whoDidIt(tx, actor, endedBy)
  return { key: 'pauses.errors.resumedMeanwhile', values: { ...who, day: endedOn ?? of.pause.fromDay } }
}

/** A pause that goes on has no ending to undo. */
export function goesOn({ pause }: PauseOfPerson): Sentence | undefined {
  return pause.endedHow === null ? { key: 'pauses.errors.onHoldAgain', values: { day: pause.fromDay } } : undefined
}
