/** Browsing the directory: a page at a time, each employer with when it was last visited and what is promised there. */
import { and, asc, eq, gt, gte, inArray, isNotNull, isNull, max, min, sql } from 'drizzle-orm'
import { positions } from '#db/schema/accounts'
import { employerContacts, employers } from '#db/schema/employers'
import type { StaffActor } from '#lib/access/actor'
import { readAs } from '#lib/access/read'
import { addDays, type Day } from '#lib/shared/day'
import { type Found, ofStaff } from './find.ts'
import { familyOf, type MergedInto, rootOf } from './rules/merges.ts'

export const PAGE = 40
/** Ours: who was visited lately is a matter of half a year; a promise older than two years is nobody's any more. */
const LATELY_DAYS = 183
export const PROMISED_DAYS = 730

export type Beside = { visitedOn: Day | null; nextDay: Day | null }
export type Listed = Found & Beside

const { id, name, town, sector } = employers

/** By name, as the reader’s alphabet has it; `after` is the last one of the page before. */
export async function byLetters(actor: StaffActor, only: Found['sector'], after: string | undefined): Promise<Found[]> {
  const read = readAs(actor)
  const ofService = ofStaff(actor, employers.serviceId)
  const inOrder = actor.language === 'da' ? employers.danishOrder : employers.searchName
  const [last] = after
    ? await read
        .select({ at: inOrder })
        .from(employers)
        .where(and(ofService, eq(employers.id, after)))
    : []
  return read
    .select({ id, name, town, sector })
    .from(employers)
    .where(
      and(
        ofService,
        // From the first letter on: a walk along the index that ends with the page.
        last ? sql`(${inOrder}, ${employers.id}) > (${last.at}, ${after})` : gte(inOrder, ''),
        isNull(employers.mergedIntoId),
        isNull(employers.takenBackAt),
        only ? eq(employers.sector, only) : undefined,
      ),
    )
    .orderBy(asc(inOrder), asc(employers.id))
    .limit(PAGE + 1)
}

type Dated = { id: string; day: Day }

/** Visited in the last half year, the latest first. */
export async function visitedLately(actor: StaffActor, into: MergedInto): Promise<Dated[]> {
  const rows = await readAs(actor)
    .select({ id: byEmployer, day: max(employerContacts.day) })
    .from(employerContacts)
    .where(and(byStaff(actor, LATELY_DAYS), visit))
    .groupBy(byEmployer)
  return oneEach(rows, into, (a, b) => (a > b ? -1 : 1))
}

/** Where somebody of the service has promised something, the soonest first; a day nobody named comes last. */
export async function promised(actor: StaffActor, into: MergedInto): Promise<Dated[]> {
  const rows = await readAs(actor)
    .select({ id: byEmployer, day: min(sql<Day>`coalesce(next_day, '9999-12-31')`) })
    .from(employerContacts)
    .where(and(byStaff(actor, PROMISED_DAYS), openStep))
    .groupBy(byEmployer)
  return oneEach(rows, into, (a, b) => (a < b ? -1 : 1))
}

// As an expression, so that SQLite does not go by the employers to have them in order, through all there ever was.
const byEmployer = sql<string>`${employerContacts.employerId} || ''`

const stands = isNull(employerContacts.takenBackAt)
const visit = and(stands, eq(employerContacts.mode, 'face_to_face'))
const openStep = and(stands, isNotNull(employerContacts.nextStep), isNull(employerContacts.nextDoneAt))

/** Along the index of who wrote it down and when: few have ever worked in a service, and each writes a few a week. */
const byStaff = (actor: StaffActor, days: number) =>
  and(
    ofStaff(actor, employerContacts.serviceId),
    inArray(
      employerContacts.byAccount,
      readAs(actor)
        .select({ id: positions.accountId })
        .from(positions)
        .where(and(eq(positions.serviceId, actor.serviceId), gt(positions.teamId, ''))),
    ),
    gte(employerContacts.day, addDays(actor.today, -days)),
  )

function oneEach(
  rows: { id: string; day: Day | null }[],
  into: MergedInto,
  order: (a: Day, b: Day) => number,
): Dated[] {
  const dated = rows.flatMap(({ id, day }) => (day === null ? [] : [{ id: rootOf(into, id), day: String(day) }]))
  const inOrder = dated.toSorted((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : order(a.day, b.day)))
  return inOrder.filter(({ id }, at) => inOrder.findIndex((one) => one.id === id) === at)
}

/** When each of these was last visited, and the soonest day something is promised there. */
export async function besideOf(actor: StaffActor, ids: string[], into: MergedInto): Promise<Map<string, Beside>> {
  const members = ids.flatMap((root) => familyOf(into, root))
  if (members.length === 0) return new Map()
  const rows = await readAs(actor)
    .select({
      id: employerContacts.employerId,
      visitedOn: max(sql<Day>`case when mode = 'face_to_face' then day end`),
      nextDay: min(sql<Day>`case when next_done_at is null and next_step is not null then next_day end`),
    })
    .from(employerContacts)
    .where(and(ofStaff(actor, employerContacts.serviceId), inArray(employerContacts.employerId, members), stands))
    .groupBy(employerContacts.employerId)
  const beside = new Map<string, Beside>()
  for (const { id, visitedOn, nextDay } of rows) {
    const root = rootOf(into, id)
    const known = beside.get(root)
    const days = { visitedOn: later(known?.visitedOn, visitedOn), nextDay: sooner(known?.nextDay, nextDay) }
    beside.set(root, days)
  }
  return beside
}

const later = (a: Day | null | undefined, b: Day | null) =>
  [a, b]
    .filter((day) => typeof day === 'string')
    .sort()
    .at(-1) ?? null
const sooner = (a: Day | null | undefined, b: Day | null) =>
  [a, b].filter((day) => typeof day === 'string').sort()[0] ?? null
