import { type Actor, isStaff } from '#lib/access/actor'

export const mayArrangeCaseload = (actor: Actor): boolean => isStaff(actor)
