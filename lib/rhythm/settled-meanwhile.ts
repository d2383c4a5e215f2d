import { and, eq } from 'drizzle-orm'
import type { Reader } from '#db/connection'
import { rhythms } from '#db/schema/rhythms'
import type { Actor } from '#lib/access/actor'
import type { Sentence } from '#lib/access/failures'
import { takenBack, whoDidIt } from '#lib/access/who-did-it'
import type { Rhythm, Wish } from './track.ts'

/** An agreement that somebody took back never held. */
export const rhythmTakenBack = (tx: Reader, rhythm: Rhythm, actor: Actor) =>
  takenBack(tx, rhythm, actor, 'rhythm.errors.takenBackMeanwhile')

/** Nobody wished what somebody took back. */
export const wishTakenBack = (tx: Reader, wish: Wish, actor: Actor) =>
  takenBack(tx, wish, actor, 'rhythm.errors.wishTakenBackMeanwhile')

/** A wish that was answered is not answered again, whichever way it was. */
export async function wishSettled(tx: Reader, wish: Wish, actor: Actor): Promise<Sentence | undefined> {
  if (wish.takenBackAt !== null || wish.honouredOn === null) return wishTakenBack(tx, wish, actor)
  return answered(tx, wish, actor, wish.honouredOn)
}

/** Only what a talk settled waits for an answer again: an agreement is taken back, and "the same" is settled in being said. */
export async function wishNotReopened(tx: Reader, wish: Wish, actor: Actor): Promise<Sentence | undefined> {
  if (wish.takenBackAt !== null) return wishTakenBack(tx, wish, actor)
  if (wish.honouredOn === null) return { key: 'rhythm.errors.wishOpen' }
  if (wish.wish === 'same') return { key: 'rhythm.errors.wishSame' }
  return wish.honouredHow === 'rhythm' ? answered(tx, wish, actor, wish.honouredOn) : undefined
}

async function answered(tx: Reader, wish: Wish, actor: Actor, day: string): Promise<Sentence> {
  if (wish.honouredHow === 'talk') return { key: 'rhythm.errors.wishTalkedAbout', values: { day } }
  const [agreement] = await tx
    .select({ byAccount: rhythms.byAccount })
    .from(rhythms)
    .where(and(eq(rhythms.serviceId, wish.serviceId), eq(rhythms.id, wish.rhythmId ?? '')))
  const who = await whoDidIt(tx, actor, agreement?.byAccount ?? null)
  return { key: 'rhythm.errors.wishAgreedOn', values: { ...who, day } }
}
