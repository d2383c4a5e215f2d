import { and, asc, eq, isNotNull, isNull, or } from 'drizzle-orm'
import { benefitsAdvice } from '#db/schema/follow-along'
import { placementChanges, placements } from '#db/schema/placements'
import type { StaffActor } from '#lib/access/actor'
import { type Asked, prepared } from '#lib/access/prepared'
import { ofReach } from '#lib/access/read'
import { dayAt } from '#lib/shared/day'
import type { Advised, Job } from './rules/advice.ts'

/** The jobs that go on, with the days on which hours or pay became others. */
export async function jobsThatGoOn(actor: StaffActor, clientId?: string): Promise<(Job & { clientId: string })[]> {
  const rows = await jobsWith(actor, { clientId })
  const jobs = new Map<string, Job & { clientId: string }>()
  for (const { changedOn, ...row } of rows) {
    const job = jobs.get(row.id) ?? { ...row, changedOn: [], goesOn: true }
    if (changedOn !== null) job.changedOn.push(changedOn)
    jobs.set(row.id, job)
  }
  return [...jobs.values()]
}

const jobsWith = prepared(({ by, read, clientId }: Asked<{ clientId?: string }>) =>
  read
    .select({
      id: placements.id,
      clientId: placements.clientId,
      startDay: placements.startDay,
      changedOn: placementChanges.fromDay,
    })
    .from(placements)
    .leftJoin(
      placementChanges,
      and(
        eq(placementChanges.serviceId, placements.serviceId),
        eq(placementChanges.placementId, placements.id),
        eq(placementChanges.kind, 'terms'),
        isNull(placementChanges.takenBackAt),
        or(isNotNull(placementChanges.hours), isNotNull(placementChanges.wage)),
      ),
    )
    .where(and(ofReach(placements, by, clientId), isNull(placements.takenBackAt), isNull(placements.endedAt)))
    .orderBy(asc(placements.writtenAt), asc(placements.id)),
)

/** Every piece of advice that stands, whatever came of it. */
export async function standingAdvice(
  actor: StaffActor,
  clientId?: string,
): Promise<(Advised & { clientId: string })[]> {
  const rows = await adviceWith(actor, { clientId })
  return rows.map((row) => ({ ...row, day: row.heldOn ?? row.offeredOn ?? dayAt(row.writtenAt, actor.zone) }))
}

const adviceWith = prepared(({ by, read, clientId }: Asked<{ clientId?: string }>) => {
  const { placementId, occasion, offeredOn, heldOn, writtenAt } = benefitsAdvice
  return read
    .select({ clientId: benefitsAdvice.clientId, placementId, occasion, offeredOn, heldOn, writtenAt })
    .from(benefitsAdvice)
    .where(and(ofReach(benefitsAdvice, by, clientId), isNull(benefitsAdvice.takenBackAt)))
})
