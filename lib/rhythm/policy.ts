import { type Actor, isStaff } from '#lib/access/actor'
import type { Rhythm, Wish } from './track.ts'

export const mayAgreeRhythm = (actor: Actor): boolean => isStaff(actor)
export const mayTakeBackRhythm = (actor: Actor, rhythm: Rhythm): boolean =>
  isStaff(actor) && rhythm.takenBackAt === null

export const mayNoteWish = (actor: Actor): boolean => isStaff(actor)
export const mayTakeBackWish = (actor: Actor, wish: Wish): boolean => isStaff(actor) && wish.takenBackAt === null
export const mayHonourWish = (actor: Actor, wish: Wish): boolean =>
  mayTakeBackWish(actor, wish) && wish.honouredOn === null
/** What an agreement honoured is open again once that is taken back; "the same" is settled in being said. */
export const mayReopenWish = (actor: Actor, wish: Wish): boolean =>
  mayTakeBackWish(actor, wish) && wish.honouredHow === 'talk' && wish.wish !== 'same'

export const mayPutOffLine = (actor: Actor): boolean => isStaff(actor)
export const mayTakeBackPutOff = (actor: Actor, putOff: { byAccount: string }): boolean =>
  isStaff(actor) && putOff.byAccount === actor.accountId
