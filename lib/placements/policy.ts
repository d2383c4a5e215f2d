import { type Actor, isStaff } from '#lib/access/actor'
import { mayStillUndo } from '#lib/contacts/rules'

export const mayAddPlacement = (actor: Actor): boolean => isStaff(actor)
export const mayChangePlacement = (actor: Actor): boolean => isStaff(actor)
export const mayBeginPlacement = mayChangePlacement
export const mayTakeBackPlacement = mayChangePlacement
export const mayNoteChange = mayChangePlacement
export const mayTakeBackChange = mayChangePlacement
export const mayEndPlacement = mayChangePlacement
export const mayUndoEnd = mayChangePlacement
export const mayNoteStudyDay = mayChangePlacement
export const mayTakeUpMoments = mayChangePlacement
export const mayGreet = (actor: Actor): boolean => isStaff(actor)
/** Like any contact just logged, it is undone by its writer, and soon; later its contact is withdrawn with a reason. */
export const mayTakeBackGreeting = (
  actor: Actor,
  { greeting }: { greeting: { byAccount: string; writtenAt: Date } },
): boolean => isStaff(actor) && mayStillUndo(greeting, actor)
