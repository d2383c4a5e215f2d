import type { Actor } from '#lib/access/actor'

/** Where somebody's hours went, they say themselves. */
export const mayCompleteWeek = (actor: Actor): boolean => actor.role === 'specialist'
