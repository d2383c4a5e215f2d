/** What the reader did with employers, and what they promised them. */
import { and, count, desc, eq, gte, isNotNull, isNull, lte, ne, or } from 'drizzle-orm'
import { clients } from '#db/schema/clients'
import { employerContacts, employers } from '#db/schema/employers'
import type { StaffActor } from '#lib/access/actor'
import { type Asked, prepared } from '#lib/access/prepared'
import { readAs, withinReach } from '#lib/access/read'
import { addDays, type Day, mondayOf } from '#lib/shared/day'
import { PROMISED_DAYS } from '../directory.ts'
import { employersWith, type Found, mergedInto, ofStaff } from '../find.ts'
import { rootOf } from '../rules/merges.ts'
import { employersOfRows } from '../told.ts'

const MOST = 8

/** Those the reader was in touch with last: likely the ones they come from. */
export async function employersOfMine(actor: StaffActor, most = MOST): Promise<Found[]> {
  const rows = await readAs(actor)
    .select({ id: employerContacts.employerId })
    .from(employerContacts)
    .where(
      and(
        ofStaff(actor, employerContacts.serviceId),
        eq(employerContacts.byAccount, actor.accountId),
        isNull(employerContacts.takenBackAt),
      ),
    )
    .orderBy(desc(employerContacts.day), desc(employerContacts.writtenAt), desc(employerContacts.id))
    .limit(60)
  const into = await mergedInto(actor, readAs(actor))
  const ids = [...new Set(rows.map(({ id }) => rootOf(into, id)))].slice(0, most)
  const known = new Map((await employersWith(actor, ids, readAs(actor))).map((one) => [one.id, one]))
  return ids.flatMap((id) => known.get(id) ?? [])
}

export type EmployerStep = {
  contactId: string
  employer: { id: string; name: string }
  nextStep: string
  nextDay: Day | null
  client: { id: string; name: string } | null
}

/**
 * What the reader said they would do with employers and has not done, the soonest first, a day nobody named last. What was
 * promised for somebody they walk with no longer has gone with that person.
 */
export async function employerStepsDue(actor: StaffActor): Promise<EmployerStep[]> {
  const rows = await stepsSince(actor, { since: addDays(actor.today, -PROMISED_DAYS) })
  // Nothing more is asked where none of them is read under another name.
  const employerOf = rows.some(({ into }) => into !== null)
    ? await employersOfRows(
        actor,
        rows.map(({ employer }) => employer.id),
      )
    : undefined
  const steps = rows.map(({ into: _, nextStep, ...row }) => ({
    ...row,
    nextStep: nextStep ?? '',
    employer: employerOf?.(row.employer.id) ?? row.employer,
  }))
  const rank = ({ nextDay }: EmployerStep) => nextDay ?? '9999-12-31'
  return steps.toSorted((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0))
}

const stepsSince = prepared(({ by, read, since }: Asked<{ since: Day }>) => {
  const inReach = and(
    eq(clients.serviceId, employerContacts.serviceId),
    eq(clients.id, employerContacts.clientId),
    withinReach(by),
  )
  return read
    .select({
      contactId: employerContacts.id,
      employer: { id: employers.id, name: employers.name },
      into: employers.mergedIntoId,
      nextStep: employerContacts.nextStep,
      nextDay: employerContacts.nextDay,
      client: { id: clients.id, name: clients.name },
    })
    .from(employerContacts)
    .innerJoin(
      employers,
      and(eq(employers.serviceId, employerContacts.serviceId), eq(employers.id, employerContacts.employerId)),
    )
    .leftJoin(clients, inReach)
    .where(
      and(
        ofStaff(by, employerContacts.serviceId),
        eq(employerContacts.byAccount, by.accountId),
        gte(employerContacts.day, since),
        isNull(employerContacts.takenBackAt),
        isNotNull(employerContacts.nextStep),
        isNull(employerContacts.nextDoneAt),
        or(isNull(employerContacts.clientId), isNotNull(clients.id)),
      ),
    )
    .orderBy(employerContacts.day, employerContacts.id)
})

/** How many employers' doors the reader has been through this week, alone or with somebody: each time counts. */
export async function faceToFaceThisWeek(actor: StaffActor): Promise<number> {
  const [row] = await readAs(actor)
    .select({ visits: count() })
    .from(employerContacts)
    .where(
      and(
        ofStaff(actor, employerContacts.serviceId),
        eq(employerContacts.byAccount, actor.accountId),
        gte(employerContacts.day, mondayOf(actor.today)),
        lte(employerContacts.day, actor.today),
        eq(employerContacts.mode, 'face_to_face'),
        ne(employerContacts.whoWent, 'person'),
        isNull(employerContacts.takenBackAt),
      ),
    )
  return Number(row?.visits ?? 0)
}
