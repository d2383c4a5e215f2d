import { type Actor, isStaff } from '#lib/access/actor'
import type { StayOfPerson } from './stay-of-person.ts'

export const mayNoteStay = (actor: Actor): boolean => isStaff(actor)
export const mayChangeStay = (actor: Actor, { stay }: StayOfPerson): boolean =>
  isStaff(actor) && stay.takenBackAt === null
export const mayTakeBackStay = mayChangeStay
export const mayEndStay = (actor: Actor, { stay }: StayOfPerson): boolean =>
  isStaff(actor) && stay.takenBackAt === null && stay.endedAt === null
export const mayUndoEndOfStay = (actor: Actor, { stay }: StayOfPerson): boolean =>
  isStaff(actor) && stay.takenBackAt === null && stay.endedAt !== null
