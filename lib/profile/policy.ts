import { type Actor, isStaff } from '#lib/access/actor'

/** Written with the person, by whoever walks with them: own, cover, or the supervisor of the team. */
export const mayWriteProfile = (actor: Actor): boolean => isStaff(actor)
