import { type Actor, isStaff } from '#lib/access/actor'

export const mayAddDocument = (actor: Actor): boolean => isStaff(actor)
export const mayChangeDocument = mayAddDocument
export const mayTakeBackDocument = mayAddDocument
export const maySendWithApplication = mayAddDocument
