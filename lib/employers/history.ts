/** What was done with employers, for whom, and what was promised them. */
import { and, count, desc, eq, gte, inArray, isNotNull, isNull, lt, lte, ne, or } from 'drizzle-orm'
import { clients } from '#db/schema/clients'
import { employerContacts, employers } from '#db/schema/employers'
import type { StaffActor } from '#lib/access/actor'
import { earlierOf } from '#lib/access/earlier'
import { reachedIds, readAs, withinReach } from '#lib/access/read'
import { addDays, type Day, mondayOf } from '#lib/shared/day'
import { isId } from '#lib/shared/ids'
import { PROMISED_DAYS } from './directory.ts'
import { employersWith, familyIds, mergedInto, ofStaff } from './find.ts'
import { rootOf } from './rules/merges.ts'
import { type Cursor, numberVisits } from './rules.ts'
import { contactsRead, peopleIn, type Told, told } from './told.ts'

const CONTACTS = 20

/** A page of what was done with an employer by anybody in the service, newest first, each visit with its number. */
export async function historyWith(
  actor: StaffActor,
  employerId: string,
  after?: Cursor,
): Promise<{ contacts: (Told & { visit: number | null })[]; next: Cursor | undefined }> {
  const its = and(
    ofStaff(actor, employerContacts.serviceId),
    inArray(employerContacts.employerId, await familyIds(actor, employerId, readAs(actor))),
  )
  const { day, writtenAt, id } = employerContacts
  const earlier = (than: Cursor) =>
    or(
      lt(day, than.day),
      and(eq(day, than.day), or(lt(writtenAt, than.writtenAt), and(eq(writtenAt, than.writtenAt), lt(id, than.id)))),
    )
  const rows = await contactsRead(actor)
    // What was undone at once is in the history of the contact, not of the employer.
    .where(
      and(
        its,
        or(isNull(employerContacts.takenBackAt), isNotNull(employerContacts.takenBackBecause)),
        after && earlier(after),
      ),
    )
    .orderBy(desc(day), desc(writtenAt), desc(id))
    .limit(CONTACTS + 1)
  const shown = rows.slice(0, CONTACTS)
  const [visits] = await readAs(actor)
    .select({ upToThen: count() })
    .from(employerContacts)
    .where(
      and(
        its,
        isNull(employerContacts.takenBackAt),
        eq(employerContacts.mode, 'face_to_face'),
        after && earlier(after),
      ),
    )
  const next = rows.length > CONTACTS ? shown.at(-1)?.contact : undefined
  return { contacts: numberVisits(await told(actor, shown), Number(visits?.upToThen ?? 0)), next }
}

/** A contact as its page shows it, with how it read before, as far as the reader may know. */
export async function employerContactWithHistory(actor: StaffActor, contactId: string) {
  if (!isId(contactId)) return undefined
  const rows = await contactsRead(actor).where(
    and(ofStaff(actor, employerContacts.serviceId), eq(employerContacts.id, contactId)),
  )
  const [contact] = await told(actor, rows)
  if (!contact) return undefined
  const earlier = await earlierOf(actor, [contactId])
  // How it read may tell of somebody else than it does now.
  const before = earlier.map(({ was }) => (typeof was.clientId === 'string' ? was.clientId : null))
  const named = await peopleIn(actor, [...before, ...rows.map(({ contact: { clientId } }) => clientId)])
  const mayRead = [...named.values()].every(({ isReached }) => isReached)
  return {
    ...contact,
    earlier: mayRead ? earlier.map((one, at) => ({ ...one, client: named.get(before[at] ?? '') ?? null })) : [],
  }
}

/** What was done with employers for one person, newest first; what was undone at once is left out. */
export async function contactsWithEmployersOf(actor: StaffActor, clientId: string) {
  const { day, writtenAt, id } = employerContacts
  const rows = await contactsRead(actor)
    .where(
      and(
        ofStaff(actor, employerContacts.serviceId),
        eq(employerContacts.clientId, clientId),
        inArray(employerContacts.clientId, reachedIds(actor)),
        or(isNull(employerContacts.takenBackAt), isNotNull(employerContacts.takenBackBecause)),
      ),
    )
    .orderBy(desc(day), desc(writtenAt), desc(id))
  const employerOf = await employersOfRows(
    actor,
    rows.map(({ contact }) => contact.employerId),
  )
  return (await told(actor, rows)).map((one) => ({ ...one, employer: employerOf(one.employerId) }))
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
  const inReach = and(
    eq(clients.serviceId, employerContacts.serviceId),
    eq(clients.id, employerContacts.clientId),
    withinReach(actor),
  )
  const rows = await readAs(actor)
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
        ofStaff(actor, employerContacts.serviceId),
        eq(employerContacts.byAccount, actor.accountId),
        gte(employerContacts.day, addDays(actor.today, -PROMISED_DAYS)),
        isNull(employerContacts.takenBackAt),
        isNotNull(employerContacts.nextStep),
        isNull(employerContacts.nextDoneAt),
        or(isNull(employerContacts.clientId), isNotNull(clients.id)),
      ),
    )
    .orderBy(employerContacts.day, employerContacts.id)
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

/** By the id that was written down: the employer as it is called now. */
async function employersOfRows(actor: StaffActor, ids: string[]) {
  const into = await mergedInto(actor, readAs(actor))
  const roots = [...new Set(ids.map((id) => rootOf(into, id)))]
  const known = new Map((await employersWith(actor, roots, readAs(actor))).map((one) => [one.id, one]))
  return (id: string) => ({ id: rootOf(into, id), name: known.get(rootOf(into, id))?.name ?? '' })
}
