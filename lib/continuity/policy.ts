import { type Actor, isStaff } from '#lib/access/actor'

export const mayNoteMoment = (actor: Actor): boolean => isStaff(actor)
export const mayTakeBackMoment = (actor: Actor, moment: { standing: boolean }): boolean =>
  isStaff(actor) && moment.standing
export const mayLogTalk = (actor: Actor): boolean => isStaff(actor)
export const mayTakeBackTalk = (actor: Actor, talk: { takenBackAt: Date | null }): boolean =>
  isStaff(actor) && talk.takenBackAt === null
