import { and, eq } from 'drizzle-orm'
import type { Reader } from '#db/connection'
import { studyDays } from '#db/schema/placements'
import type { Actor } from '#lib/access/actor'
import { takenBack } from '#lib/access/who-did-it'
import { type PlacementOfPerson, placementWithinReach } from './placement-of-person.ts'

export type StudyDay = typeof studyDays.$inferSelect
type StudyDayOfPerson = PlacementOfPerson & { studyDay: StudyDay }

/** A day of somebody's course within reach. */
export async function studyDayWithinReach(actor: Actor, id: string, tx: Reader): Promise<StudyDayOfPerson | undefined> {
  const [studyDay] = await tx
    .select()
    .from(studyDays)
    .where(and(eq(studyDays.serviceId, actor.serviceId), eq(studyDays.id, id)))
  const of = studyDay && (await placementWithinReach(actor, studyDay.placementId, tx))
  return studyDay && of && { ...of, studyDay }
}

export const dayTakenBackMeanwhile = (tx: Reader, { studyDay }: StudyDayOfPerson, actor: Actor) =>
  takenBack(tx, studyDay, actor, 'placements.errors.dayTakenBackMeanwhile')

export const readableDay = ({ kind, day, subject, wentHow }: StudyDay) => ({ kind, day, subject, wentHow })
