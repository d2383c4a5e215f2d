import { type Actor, isStaff } from '#lib/access/actor'

export const mayNoteMoment = (actor: Actor): boolean => isStaff(actor)
export const mayTakeBackMoment = (actor: Actor, moment: { standing: boolean }): boolean =>
  isStaff(actor) && moment.standing
