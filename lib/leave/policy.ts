import type { Actor } from '#lib/access/actor'

/** One's own days are one's own to note; those of a team, its supervisor's as well. */
export const mayNoteLeave = (actor: Actor, { accountId }: { accountId: string }): boolean =>
  actor.role === 'supervisor' || (actor.role === 'specialist' && accountId === actor.accountId)

export const mayTakeBackLeave = mayNoteLeave
