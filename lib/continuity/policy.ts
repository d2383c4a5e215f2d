import { type Actor, isStaff } from '#lib/access/actor'

export const mayNoteMoment = (actor: Actor): boolean => isStaff(actor)
export const mayTakeBackMoment = mayNoteMoment
export const mayLogTalk = (actor: Actor): boolean => isStaff(actor)
export const mayTakeBackTalk = mayLogTalk
