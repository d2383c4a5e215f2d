import { and, asc, desc, eq, isNull } from 'drizzle-orm'
import { cache } from 'react'
import { aliased } from '#db/portable'
import { accounts } from '#db/schema/accounts'
import { applications } from '#db/schema/job-search'
import { placementChanges, placements, studyDays } from '#db/schema/placements'
import { supportEvents } from '#db/schema/support-events'
import type { StaffActor } from '#lib/access/actor'
import { earlierOf } from '#lib/access/earlier'
import { type Asked, prepared } from '#lib/access/prepared'
import { ofReach, readAs } from '#lib/access/read'
import type { Day } from '#lib/shared/day'
import { isId } from '#lib/shared/ids'
import { standing } from '#lib/support-events/rules'
import { isAway, lastDayOf, termsOn } from './rules/terms.ts'
import { stateOf } from './rules.ts'

/** One person's work and study with the terms as they stand today, or stood at its end: what is now first, then what is ahead, then what was. */
export const placementsOfPerson = cache(async (actor: StaffActor, clientId: string) => {
  const rows = await placementsWith(actor, { clientId })
  const grouped = Map.groupBy(rows, ({ placement }) => placement.id)
  return [...grouped.values()].flatMap((some) => {
    const [first] = some
    return first
      ? asItStands(
          first.placement,
          some.flatMap(({ change }) => change ?? []),
          actor.today,
        )
      : []
  })
})

const placementsWith = prepared(({ by, read, clientId }: Asked<{ clientId: string }>) =>
  read
    .select({ placement: placements, change: placementChanges })
    .from(placements)
    .leftJoin(
      placementChanges,
      and(
        eq(placementChanges.serviceId, placements.serviceId),
        eq(placementChanges.placementId, placements.id),
        isNull(placementChanges.takenBackAt),
      ),
    )
    .where(ofReach(placements, by, clientId))
    .orderBy(desc(placements.startDay), desc(placements.writtenAt), desc(placements.id)),
)

type Row = typeof placements.$inferSelect

function asItStands(placement: Row, changes: (typeof placementChanges.$inferSelect)[], today: Day) {
  const { startDay, endedAt, takenBackAt } = placement
  const standing = { startDay, ended: endedAt !== null, takenBack: takenBackAt !== null, away: isAway(changes, today) }
  return {
    ...placement,
    terms: termsOn(placement, changes, lastDayOf(placement) ?? today),
    state: stateOf(standing, today),
  }
}

export type PlacementWithHistory = NonNullable<Awaited<ReturnType<typeof placementWithHistory>>>

const writer = aliased(accounts, 'writer')
const ender = aliased(accounts, 'ender')

/** One placement as its page shows it: its changes, its study days, who wrote them, and how it read before. */
export async function placementWithHistory(actor: StaffActor, placementId: string) {
  if (!isId(placementId)) return undefined
  const read = readAs(actor)
  const [row] = await read
    .select({ placement: placements, by: writer.name, endNotedByName: ender.name })
    .from(placements)
    .innerJoin(writer, eq(writer.id, placements.byAccount))
    .leftJoin(ender, eq(ender.id, placements.endNotedBy))
    .where(and(ofReach(placements, actor), eq(placements.id, placementId)))
  if (!row) return undefined
  const [changes, days, earlier, begun] = await Promise.all([
    read
      .select({ change: placementChanges, by: accounts.name })
      .from(placementChanges)
      .innerJoin(accounts, eq(accounts.id, placementChanges.byAccount))
      .where(and(eq(placementChanges.serviceId, actor.serviceId), eq(placementChanges.placementId, placementId)))
      .orderBy(asc(placementChanges.fromDay), asc(placementChanges.writtenAt), asc(placementChanges.id)),
    read
      .select({ day: studyDays, by: accounts.name })
      .from(studyDays)
      .innerJoin(accounts, eq(accounts.id, studyDays.byAccount))
      .where(and(eq(studyDays.serviceId, actor.serviceId), eq(studyDays.placementId, placementId)))
      .orderBy(asc(studyDays.day), asc(studyDays.writtenAt), asc(studyDays.id)),
    earlierOf(actor, [placementId]),
    read
      .select({ id: supportEvents.id, kind: supportEvents.kind, counters: supportEvents.counters })
      .from(supportEvents)
      .where(and(eq(supportEvents.serviceId, actor.serviceId), eq(supportEvents.sourceId, placementId))),
  ])
  const stands = changes.flatMap(({ change }) => (change.takenBackAt === null ? change : []))
  return {
    ...asItStands(row.placement, stands, actor.today),
    ...{ by: row.by, endNotedByName: row.endNotedByName, changes, days, earlier },
    /** Is it written down that it became real? */
    isBegun: standing(begun).some(({ kind }) => kind === 'began_for_real'),
  }
}

export type CurrentPlacement = Pick<Row, 'id' | 'clientId' | 'kind' | 'title' | 'employerName' | 'startDay' | 'hours'>

/** Work and study that has not ended, begun or to begin, for everybody within reach: the first begun first. */
export const currentPlacements = (actor: StaffActor): Promise<CurrentPlacement[]> => placementsNow(actor)

const placementsNow = prepared(({ by, read }: Asked) => {
  const { id, clientId, kind, title, employerName, startDay, hours } = placements
  return read
    .select({ id, clientId, kind, title, employerName, startDay, hours })
    .from(placements)
    .where(and(ofReach(placements, by), isNull(placements.endedAt), isNull(placements.takenBackAt)))
    .orderBy(asc(placements.clientId), asc(placements.startDay), asc(placements.id))
})

/** What an application says already about the work that comes of it. */
export async function applicationToStart(actor: StaffActor, clientId: string, applicationId: string) {
  if (!isId(applicationId)) return undefined
  const [application] = await readAs(actor)
    .select({
      id: applications.id,
      kind: applications.kind,
      title: applications.title,
      employerId: applications.employerId,
      employerName: applications.employerName,
      unsolicited: applications.unsolicited,
    })
    .from(applications)
    .where(
      and(ofReach(applications, actor, clientId), eq(applications.id, applicationId), isNull(applications.takenBackAt)),
    )
  return application
}
