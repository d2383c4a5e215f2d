import { type Actor, isStaff } from '#lib/access/actor'

export const mayPlanAppointment = (actor: Actor): boolean => isStaff(actor)
export const mayChangeAppointment = mayPlanAppointment
/** What became of a meeting, and taking that back: whoever walks with the person, and their supervisor. */
export const maySettleAppointment = mayPlanAppointment
export const mayEndSeries = mayPlanAppointment
export const mayChangeSeries = mayPlanAppointment
export const mayHandOver = mayPlanAppointment
