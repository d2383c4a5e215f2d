import { and, asc, desc, eq, isNotNull, isNull, lte } from 'drizzle-orm'
import { newestFirst } from '#db/portable'
import { placementChanges, placements } from '#db/schema/placements'
import type { StaffActor } from '#lib/access/actor'
import { ofReach, readAs } from '#lib/access/read'

export type JobAsItIs = Awaited<ReturnType<typeof readJobs>>[number]

/** One person's jobs, each with the hours it has today: those that go on, those to come, then those that ended. */
export async function readJobs(actor: StaffActor, clientId: string) {
  const { id, kind, title, employerId, employerName, startDay, hours, endedOn, endedAt } = placements
  const rows = await readAs(actor)
    .select({
      ...{ id, kind, title, employerId, employerName, startDay, hours, endedOn, endedAt },
      hoursNow: placementChanges.hours,
    })
    .from(placements)
    .leftJoin(
      placementChanges,
      and(
        eq(placementChanges.serviceId, placements.serviceId),
        eq(placementChanges.placementId, placements.id),
        eq(placementChanges.kind, 'terms'),
        lte(placementChanges.fromDay, actor.today),
        isNotNull(placementChanges.hours),
        isNull(placementChanges.takenBackAt),
      ),
    )
    .where(and(ofReach(placements, actor, clientId), isNull(placements.takenBackAt)))
    .orderBy(newestFirst(placements.startDay), desc(placements.id), asc(placementChanges.fromDay))
  const jobs = new Map(rows.map(({ hoursNow, ...job }) => [job.id, { ...job, hours: hoursNow ?? job.hours }]))
  const place = ({ endedAt, startDay }: { endedAt: Date | null; startDay: string | null }) =>
    endedAt !== null ? 2 : startDay !== null && startDay > actor.today ? 1 : 0
  return [...jobs.values()].toSorted((one, other) => place(one) - place(other))
}
