import { and, eq } from 'drizzle-orm'
import type { Reader } from '#db/connection'
import { studyDays } from '#db/schema/placements'
import type { Actor } from '#lib/access/actor'
import type { Sentence } from '#lib/access/failures'
import { whoDidIt } from '#lib/access/who-did-it'
import { dayAt } from '#lib/shared/day'
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

export async function dayTakenBackMeanwhile(
  tx: Reader,
  { studyDay }: StudyDayOfPerson,
  actor: Actor,
): Promise<Sentence | undefined> {
  const { takenBackAt, takenBackBy } = studyDay
  if (takenBackAt === null) return undefined
  const who = await whoDidIt(tx, actor, takenBackBy)
  return { key: 'placements.errors.dayTakenBackMeanwhile', values: { ...who, day: dayAt(takenBackAt, actor.zone) } }
}

export const readableDay = ({ kind, day, subject, wentHow }: StudyDay) => ({ kind, day, subject, wentHow })
