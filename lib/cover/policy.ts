import { type Actor, isStaff } from '#lib/access/actor'

type OfSpecialists = { specialistIds: (string | null)[] }

/** Who comes meanwhile is settled by the person's own specialist, or by the supervisor of the team. */
export const mayArrangeCover = (actor: Actor, { specialistIds }: OfSpecialists): boolean =>
  actor.role === 'supervisor' ||
  (actor.role === 'specialist' && specialistIds.every((specialistId) => specialistId === actor.accountId))
export const mayChangeCover = mayArrangeCover
export const mayEndCover = mayArrangeCover

/** Whoever walks with the person may be the one who tells them. */
export const mayAnnounceCover = (actor: Actor): boolean => isStaff(actor)
export const mayTakeBackAnnouncement = mayAnnounceCover
