import { type Actor, isStaff } from '#lib/access/actor'

export const mayPlanSupport = (actor: Actor): boolean => isStaff(actor)
export const mayWriteDisclosure = (actor: Actor): boolean => isStaff(actor)
export const mayNoteAdvice = (actor: Actor): boolean => isStaff(actor)
