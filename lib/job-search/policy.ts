import { type Actor, isStaff } from '#lib/access/actor'

export const mayAddOpportunity = (actor: Actor): boolean => isStaff(actor)
export const mayChangeApplication = mayAddOpportunity
export const mayTakeBackApplication = mayAddOpportunity
/** How far it has come, and that it has not after all: whoever walks with the person, and their supervisor. */
export const mayNoteStep = mayAddOpportunity
export const mayPlanInterview = mayAddOpportunity
export const maySettleInterview = mayAddOpportunity
