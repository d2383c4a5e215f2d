/** What moments come of: work and study with what has changed about it, exams and hand-ins, and interviews. */
import { and, asc, eq, gte, inArray, isNull, lte, or, sql } from 'drizzle-orm'
import { applications, interviews } from '#db/schema/job-search'
import { pauses } from '#db/schema/pauses'
import { placementChanges, placements, studyDays } from '#db/schema/placements'
import type { StaffActor } from '#lib/access/actor'
import { type Asked, prepared } from '#lib/access/prepared'
import { ofReach } from '#lib/access/read'
import { addDays, type Day, dayAt } from '#lib/shared/day'
import { awaySpans } from './rules/terms.ts'
import type { StudyDay, Work } from './rules/windows.ts'

/** No moment that can still be due began longer ago than this, with all leave that it may have waited for. */
export const BACK_DAYS = 130

type Titled = { clientId: string; title: string; employerName: string | null }
type WorkRow = Titled & { work: Work; studyDays: StudyDay[] }

/** Work and study with what has changed about it, and its exams and hand-ins: one row for each of these, gathered. */
export async function worksOf(actor: StaffActor, clientId: string | undefined): Promise<WorkRow[]> {
  const { today } = actor
  const rows = await worksWith(actor, { clientId, tomorrow: addDays(today, 1), since: addDays(today, -BACK_DAYS) })
  const grouped = Map.groupBy(rows, ({ placement }) => placement.id)
  return [...grouped.values()].flatMap((some) => {
    const [first] = some
    if (!first) return []
    const changes = once(some.flatMap(({ change }) => change ?? []))
    const days = once(some.flatMap(({ studyDay }) => studyDay ?? []))
    return { ...workRow(actor, first.placement, changes), studyDays: days.flatMap(worthAWord(first.placement.id)) }
  })
}

type Around = { clientId?: string; tomorrow: Day; since: Day }
const worksWith = prepared(({ by, read, clientId, tomorrow, since }: Asked<Around>) => {
  const { id, title, employerName, startDay, writtenAt, endedAt, endedOn, endHeardOn } = placements
  const when = { startDay, writtenAt, endedAt, endedOn, endHeardOn }
  const placement = { id, clientId: placements.clientId, title, employerName, ...when }
  return read
    .select({
      placement,
      change: placementChanges,
      studyDay: { id: studyDays.id, kind: studyDays.kind, day: studyDays.day },
    })
    .from(placements)
    .leftJoin(
      placementChanges,
      and(
        eq(placementChanges.serviceId, placements.serviceId),
        eq(placementChanges.placementId, placements.id),
        isNull(placementChanges.takenBackAt),
      ),
    )
    .leftJoin(
      studyDays,
      and(
        eq(studyDays.serviceId, placements.serviceId),
        eq(studyDays.placementId, placements.id),
        inArray(studyDays.kind, ['exam', 'hand_in']),
        isNull(studyDays.takenBackAt),
        clientId ? undefined : and(gte(studyDays.day, by.today), lte(studyDays.day, tomorrow)),
      ),
    )
    .where(
      and(
        ofReach(placements, by, clientId),
        isNull(placements.takenBackAt),
        clientId ? undefined : or(isNull(placements.endedAt), gte(placements.endHeardOn, since)),
      ),
    )
    .orderBy(asc(placements.clientId), asc(placements.startDay), asc(placements.id))
})

const once = <Row extends { id: string }>(rows: Row[]): Row[] => [...new Map(rows.map((row) => [row.id, row])).values()]

type Placement = Awaited<ReturnType<typeof worksWith>>[number]['placement']
type Change = typeof placementChanges.$inferSelect

const worthAWord =
  (placementId: string) =>
  ({ id, kind, day }: Pick<typeof studyDays.$inferSelect, 'id' | 'kind' | 'day'>): StudyDay[] =>
    kind === 'exam' || kind === 'hand_in' ? [{ id, kind, placementId, day }] : []

function workRow({ zone }: StaffActor, placement: Placement, changes: Change[]): Omit<WorkRow, 'studyDays'> {
  const { id, clientId, title, employerName, startDay, writtenAt, endedAt, endedOn, endHeardOn } = placement
  const notedOn = dayAt(writtenAt, zone)
  return {
    ...{ clientId, title, employerName },
    work: {
      ...{ id, startDay, notedOn },
      ended: endedAt ? { on: endedOn, heardOn: endHeardOn ?? dayAt(endedAt, zone) } : null,
      away: awaySpans(changes),
      hoursChanged: changes
        .filter(({ hours, wage }) => hours !== null || wage !== null)
        .map((change) => ({ id: change.id, fromDay: change.fromDay, notedOn: dayAt(change.writtenAt, zone) })),
    },
  }
}

// Drizzle writes bare column names at the top of an expression over one table, so the correlated part is nested.
const isOnHold = sql<boolean>`exists (select 1 from ${pauses} where ${and(
  eq(pauses.serviceId, interviews.serviceId),
  eq(pauses.clientId, interviews.clientId),
  isNull(pauses.endedHow),
)})`.mapWith(Boolean)

export const interviewsOf = (actor: StaffActor, clientId: string | undefined) =>
  interviewsNear(actor, { clientId, tomorrow: addDays(actor.today, 1) })

const interviewsNear = prepared(({ by, read, clientId, tomorrow }: Asked<{ clientId?: string; tomorrow: Day }>) =>
  read
    .select({
      id: interviews.id,
      clientId: interviews.clientId,
      day: interviews.day,
      title: applications.title,
      employerName: applications.employerName,
      rests: isOnHold,
    })
    .from(interviews)
    .innerJoin(
      applications,
      and(eq(applications.serviceId, interviews.serviceId), eq(applications.id, interviews.applicationId)),
    )
    .where(
      and(
        ofReach(interviews, by, clientId),
        inArray(interviews.state, clientId ? ['planned', 'held'] : ['planned']),
        isNull(applications.takenBackAt),
        clientId ? undefined : and(gte(interviews.day, by.today), lte(interviews.day, tomorrow)),
      ),
    )
    .orderBy(asc(interviews.day), asc(interviews.id)),
)
