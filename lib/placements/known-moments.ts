import { and, asc, eq, gt, gte, inArray, isNull, lte, or, type Placeholder, type SQL, sql } from 'drizzle-orm'
import { contacts } from '#db/schema/contacts'
import { applications, interviews } from '#db/schema/job-search'
import { pauses } from '#db/schema/pauses'
import { greetings, placementChanges, placements, studyDays } from '#db/schema/placements'
import { putOffs } from '#db/schema/rhythms'
import type { StaffActor } from '#lib/access/actor'
import { type Asked, prepared } from '#lib/access/prepared'
import { type Reaching, reachedIds } from '#lib/access/read'
import { TOUCH_OUTCOMES } from '#lib/contacts/rules'
import { addDays, type Day, dayAt } from '#lib/shared/day'
import { type Known, type Moment, momentsOf } from './rules/moments.ts'
import { awaySpans } from './rules/terms.ts'
import type { StudyDay, Work } from './rules/windows.ts'

/** No moment that can still be due began longer ago than this, with all leave that it may have waited for. */
const BACK_DAYS = 130
const BACK_MS = BACK_DAYS * 86_400_000

export type TitledMoment = Moment & { clientId: string; title: string; employerName: string | null }
type IsKept = (day: Day) => boolean

/**
 * The moments of one person from the first to the next, or of everybody within reach those that can be due now. Four
 * statements, however many people there are.
 */
export async function knownMoments(
  actor: StaffActor,
  clientId: string | undefined,
  isKeptFor: (clientId: string) => IsKept,
): Promise<TitledMoment[]> {
  const [works, talks] = await Promise.all([worksOf(actor, clientId), interviewsOf(actor, clientId)])
  const ids = [...new Set([...works, ...talks].map((one) => one.clientId))]
  if (ids.length === 0) return []
  const [touches, decided] = await Promise.all([touchesOf(actor, ids, clientId), putOffsFor(actor, ids, clientId)])
  const [worksBy, talksBy] = [byPerson(works), byPerson(talks)]
  const [touchesBy, decidedBy] = [byPerson(touches), byPerson(decided)]
  return ids.flatMap((id) => {
    const [theirs, asked] = [worksBy.get(id) ?? [], talksBy.get(id) ?? []]
    const known: Known = {
      works: theirs.map(({ work }) => work),
      studyDays: theirs.flatMap(({ studyDays }) => studyDays),
      interviews: asked,
      touches: touchesBy.get(id) ?? [],
      putOffs: decidedBy.get(id) ?? [],
      isKept: isKeptFor(id),
    }
    return momentsOf(known, actor.today, clientId ? null : addDays(actor.today, -BACK_DAYS)).map((moment) => {
      const of = theirs.find(({ work }) => work.id === moment.placementId) ?? asked.find((one) => isOf(moment, one.id))
      return { ...moment, clientId: id, title: of?.title ?? '', employerName: of?.employerName ?? null }
    })
  })
}

const byPerson = <Row extends { clientId: string }>(rows: Row[]) => Map.groupBy(rows, (row) => row.clientId)
const isOf = ({ about }: Moment, interviewId: string): boolean => about === `interview:${interviewId}`

type Titled = { clientId: string; title: string; employerName: string | null }
type WorkRow = Titled & { work: Work; studyDays: StudyDay[] }

/** Work and study with what has changed about it, and its exams and hand-ins: one row for each of these, gathered. */
async function worksOf(actor: StaffActor, clientId: string | undefined): Promise<WorkRow[]> {
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
        ofPeople(by, placements, clientId),
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

const interviewsOf = (actor: StaffActor, clientId: string | undefined) =>
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
        ofPeople(by, interviews, clientId),
        inArray(interviews.state, clientId ? ['planned', 'held'] : ['planned']),
        isNull(applications.takenBackAt),
        clientId ? undefined : and(gte(interviews.day, by.today), lte(interviews.day, tomorrow)),
      ),
    )
    .orderBy(asc(interviews.day), asc(interviews.id)),
)

const touchesOf = (actor: StaffActor, ids: string[], clientId: string | undefined) =>
  touchesWith(actor, { ids, since: clientId ? undefined : addDays(actor.today, -BACK_DAYS) })

const touchesWith = prepared(({ by, read, ids, since }: Asked<{ ids: string[]; since?: Day }>) =>
  read
    .select({
      id: contacts.id,
      clientId: contacts.clientId,
      day: contacts.day,
      outcome: contacts.outcome,
      place: contacts.place,
      greeted: greetings.about,
    })
    .from(contacts)
    .leftJoin(
      greetings,
      and(
        eq(greetings.serviceId, contacts.serviceId),
        eq(greetings.clientId, contacts.clientId),
        eq(greetings.contactId, contacts.id),
        isNull(greetings.takenBackAt),
      ),
    )
    .where(
      and(
        eq(contacts.serviceId, by.serviceId),
        inArray(contacts.clientId, ids),
        isNull(contacts.withdrawnAt),
        inArray(contacts.outcome, [...TOUCH_OUTCOMES]),
        since ? gte(contacts.day, since) : undefined,
      ),
    )
    .orderBy(asc(contacts.day), asc(contacts.id)),
)

const putOffsFor = (actor: StaffActor, ids: string[], clientId: string | undefined) =>
  putOffsWith(actor, { ids, since: clientId ? undefined : new Date(actor.now.getTime() - BACK_MS) })

/** What was decided about a start is remembered for good: a wish for less holds until they wish otherwise. */
const putOffsWith = prepared(({ by, read, ids, since }: Asked<{ ids: string[]; since?: Date }>) =>
  read
    .select({
      clientId: putOffs.clientId,
      about: putOffs.about,
      dueDay: putOffs.dueDay,
      movedTo: putOffs.movedTo,
      because: putOffs.because,
    })
    .from(putOffs)
    .where(
      and(
        eq(putOffs.serviceId, by.serviceId),
        inArray(putOffs.clientId, ids),
        isNull(putOffs.takenBackAt),
        // Said outright and not as values: SQLite peeks at what is to be like, and plans anew.
        sql`${putOffs.about} like '%:%'`,
        since ? or(sql`${putOffs.about} like 'start:%'`, gt(putOffs.writtenAt, since)) : undefined,
      ),
    )
    .orderBy(asc(putOffs.writtenAt), asc(putOffs.id)),
)

function ofPeople(
  by: Reaching,
  table: typeof placements | typeof interviews,
  clientId: Placeholder | undefined,
): SQL | undefined {
  return and(
    eq(table.serviceId, by.serviceId),
    inArray(table.clientId, reachedIds(by)),
    clientId ? eq(table.clientId, clientId) : undefined,
  )
}
