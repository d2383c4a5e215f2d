import { and, count, desc, eq, gte, inArray, isNotNull, isNull, lt, lte, ne, or } from 'drizzle-orm'
import { earlierVersions } from '#db/schema/access'
import { accounts } from '#db/schema/accounts'
import { clients } from '#db/schema/clients'
import { employerContacts, employerMerges, employerPeople, employers } from '#db/schema/employers'
import { applications } from '#db/schema/job-search'
import { placements } from '#db/schema/placements'
import type { StaffActor } from '#lib/access/actor'
import { reachedIds, readAs, withinReach } from '#lib/access/read'
import { addDays, type Day, mondayOf } from '#lib/shared/day'
import { isId } from '#lib/shared/ids'
import { byName } from '#lib/shared/in-order'
import { besideOf, byLetters, type Listed, PAGE, PROMISED_DAYS, promised, visitedLately } from './directory.ts'
import { employerAsRead, employersNear, employersWith, type Found, likelySameAs, mergedInto, ofStaff } from './find.ts'
import { familyOf, rootOf } from './rules/merges.ts'
import { type Cursor, numberVisits } from './rules.ts'
import { contactsRead, peopleIn, type Told, told } from './told.ts'

const SUGGESTED = 8
const CONTACTS = 20

/** Employers like what was typed, the nearest first: to choose from as one types, or all that are like it. */
export async function employersLike(actor: StaffActor, typed: string, most = SUGGESTED): Promise<Found[]> {
  return (await employersNear(actor, typed, readAs(actor))).slice(0, most)
}

/** An employer as it is known now, also where the id is that of one it was made one with. */
export async function employerNamed(actor: StaffActor, employerId: string) {
  if (!isId(employerId)) return undefined
  const employer = await employerAsRead(actor, employerId, readAs(actor))
  if (!employer) return undefined
  const [by] = employer.takenBackBy
    ? await readAs(actor).select({ name: accounts.name }).from(accounts).where(eq(accounts.id, employer.takenBackBy))
    : []
  return { ...employer, takenBackByName: by?.name ?? '' }
}

export type { Listed } from './directory.ts'
export type EmployerShown = NonNullable<Awaited<ReturnType<typeof employerNamed>>>
export type Merge = Awaited<ReturnType<typeof mergesOf>>[number]
export type Twin = Found
export type History = Awaited<ReturnType<typeof historyWith>>
export type EmployerContactShown = Told
export type OurPeople = Awaited<ReturnType<typeof ourPeopleAt>>
export type EarlierContact = NonNullable<Awaited<ReturnType<typeof employerContactWithHistory>>>['earlier'][number]
export const SORTS = ['name', 'visited', 'due'] as const
export type Sort = (typeof SORTS)[number]
type Asked = { sort: Sort; sector: Found['sector']; after?: string }

/** A page of the directory; `next` is the employer after which the next page begins. */
export async function directory(
  actor: StaffActor,
  { sort, sector, after }: Asked,
): Promise<{ listed: Listed[]; next: string | undefined }> {
  const into = await mergedInto(actor, readAs(actor))
  const found = sort === 'name' ? await byLetters(actor, sector, after) : await dated()
  const listed = found.slice(0, PAGE)
  const next = found.length > PAGE ? listed.at(-1)?.id : undefined
  return { listed: await withDays(actor, listed), next }

  async function dated(): Promise<Found[]> {
    const inOrder = sort === 'due' ? await promised(actor, into) : await visitedLately(actor, into)
    const begin = after ? inOrder.findIndex(({ id }) => id === after) + 1 : 0
    // Of another sector is left out after looking: there are few of these.
    const some = sector ? inOrder.slice(begin) : inOrder.slice(begin, begin + PAGE + 1)
    const ids = some.map(({ id }) => id)
    const known = new Map((await employersWith(actor, ids, readAs(actor))).map((one) => [one.id, one]))
    const rows = ids.flatMap((id) => known.get(id) ?? [])
    return rows.filter((one) => sector === null || one.sector === sector).slice(0, PAGE + 1)
  }
}

/** The same for those that were found by their name. */
export async function withDays(actor: StaffActor, found: Found[]): Promise<Listed[]> {
  const into = await mergedInto(actor, readAs(actor))
  const beside = await besideOf(
    actor,
    found.map(({ id }) => id),
    into,
  )
  return found.map((one) => ({ ...one, ...(beside.get(one.id) ?? { visitedOn: null, nextDay: null }) }))
}

/** Those the reader was in touch with last: likely the ones they come from. */
export async function employersOfMine(actor: StaffActor, most = SUGGESTED): Promise<Found[]> {
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

/** Who works there, by name; those who left come along, so that they can be put back. */
export async function peopleThere(actor: StaffActor, employerId: string) {
  const rows = await readAs(actor)
    .select()
    .from(employerPeople)
    .where(
      and(
        ofStaff(actor, employerPeople.serviceId),
        inArray(employerPeople.employerId, await family(actor, employerId)),
      ),
    )
  return byName(rows, actor.language)
}

/** A page of what was done with an employer by anybody in the service, newest first, each visit with its number. */
export async function historyWith(
  actor: StaffActor,
  employerId: string,
  after?: Cursor,
): Promise<{ contacts: (Told & { visit: number | null })[]; next: Cursor | undefined }> {
  const its = and(
    ofStaff(actor, employerContacts.serviceId),
    inArray(employerContacts.employerId, await family(actor, employerId)),
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

/** Whoever within reach works, learns or has applied there. Of others nothing is told, not even how many. */
export async function ourPeopleAt(actor: StaffActor, employerId: string) {
  const ids = await family(actor, employerId)
  const inReach = and(ofStaff(actor, clients.serviceId), withinReach(actor))
  const { title } = placements
  const [working, applied] = await Promise.all([
    readAs(actor)
      .select({
        id: placements.id,
        clientId: clients.id,
        name: clients.name,
        title,
        startDay: placements.startDay,
        endedOn: placements.endedOn,
        endedAt: placements.endedAt,
      })
      .from(placements)
      .innerJoin(
        clients,
        and(eq(clients.serviceId, placements.serviceId), eq(clients.id, placements.clientId), inReach),
      )
      .where(
        and(ofStaff(actor, placements.serviceId), inArray(placements.employerId, ids), isNull(placements.takenBackAt)),
      ),
    readAs(actor)
      .select({
        id: applications.id,
        clientId: clients.id,
        name: clients.name,
        title: applications.title,
        stage: applications.stage,
        stageOn: applications.stageOn,
      })
      .from(applications)
      .innerJoin(
        clients,
        and(eq(clients.serviceId, applications.serviceId), eq(clients.id, applications.clientId), inReach),
      )
      .where(
        and(
          ofStaff(actor, applications.serviceId),
          inArray(applications.employerId, ids),
          isNull(applications.takenBackAt),
        ),
      ),
  ])
  return { working: byName(working, actor.language), applied: byName(applied, actor.language) }
}

/** Which were made one with this employer, by whom and when, the latest first. */
export async function mergesOf(actor: StaffActor, employerId: string) {
  return readAs(actor)
    .select({
      id: employerMerges.id,
      other: employers.name,
      town: employers.town,
      by: accounts.name,
      writtenAt: employerMerges.writtenAt,
    })
    .from(employerMerges)
    .innerJoin(
      employers,
      and(eq(employers.serviceId, employerMerges.serviceId), eq(employers.id, employerMerges.mergedId)),
    )
    .innerJoin(accounts, eq(accounts.id, employerMerges.byAccount))
    .where(
      and(
        ofStaff(actor, employerMerges.serviceId),
        inArray(employerMerges.keptId, await family(actor, employerId)),
        isNull(employerMerges.takenBackAt),
      ),
    )
    .orderBy(desc(employerMerges.writtenAt), desc(employerMerges.id))
}

/** Others that are likely the same as this one. */
export const likelyTwins = (
  actor: StaffActor,
  employer: { id: string; name: string; town: string | null },
): Promise<Found[]> => likelySameAs(actor, employer, readAs(actor))

/** A contact as its page shows it, with how it read before, as far as the reader may know. */
export async function employerContactWithHistory(actor: StaffActor, contactId: string) {
  if (!isId(contactId)) return undefined
  const rows = await contactsRead(actor).where(
    and(ofStaff(actor, employerContacts.serviceId), eq(employerContacts.id, contactId)),
  )
  const [contact] = await told(actor, rows)
  if (!contact) return undefined
  const earlier = await readAs(actor)
    .select({
      version: earlierVersions.version,
      was: earlierVersions.was,
      changedAt: earlierVersions.changedAt,
      by: accounts.name,
    })
    .from(earlierVersions)
    .innerJoin(accounts, eq(accounts.id, earlierVersions.changedBy))
    .where(and(eq(earlierVersions.serviceId, actor.serviceId), eq(earlierVersions.recordId, contactId)))
    .orderBy(desc(earlierVersions.version))
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

const family = async (actor: StaffActor, employerId: string): Promise<string[]> => {
  const into = await mergedInto(actor, readAs(actor))
  return familyOf(into, rootOf(into, employerId))
}

/** By the id that was written down: the employer as it is called now. */
async function employersOfRows(actor: StaffActor, ids: string[]) {
  const into = await mergedInto(actor, readAs(actor))
  const roots = [...new Set(ids.map((id) => rootOf(into, id)))]
  const known = new Map((await employersWith(actor, roots, readAs(actor))).map((one) => [one.id, one]))
  return (id: string) => ({ id: rootOf(into, id), name: known.get(rootOf(into, id))?.name ?? '' })
}
