import { type Actor, isStaff } from '#lib/access/actor'
import type { Pause } from './track.ts'

export const mayMoveSearch = (actor: Actor): boolean => isStaff(actor)
export const mayStartPause = (actor: Actor): boolean => isStaff(actor)
export const mayChangePause = (actor: Actor, { pause }: { pause: Pause }): boolean =>
  isStaff(actor) && pause.endedHow !== 'taken_back'
export const mayResumeSearch = (actor: Actor, { pause }: { pause: Pause }): boolean =>
  isStaff(actor) && pause.endedHow === null
export const mayTakeBackPause = mayChangePause
export const mayUndoResume = (actor: Actor, { pause }: { pause: Pause }): boolean =>
  isStaff(actor) && pause.endedHow === 'resumed'
