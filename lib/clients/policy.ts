import { type Actor, isStaff } from '#lib/access/actor'

export const mayAddPerson = (actor: Actor): boolean => isStaff(actor)
export const mayChangePerson = (actor: Actor): boolean => isStaff(actor)
export const mayChangeEpisode = (actor: Actor): boolean => isStaff(actor)
/** Who walks with whom is the supervisor's to settle. */
export const mayAssignSpecialist = (actor: Actor): boolean => actor.role === 'supervisor'
