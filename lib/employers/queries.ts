import { and, desc, eq, inArray, isNull } from 'drizzle-orm'
import { accounts } from '#db/schema/accounts'
import { clients } from '#db/schema/clients'
import { employerContacts, employerMerges, employerPeople, employers } from '#db/schema/employers'
import { applications } from '#db/schema/job-search'
import { placements } from '#db/schema/placements'
import type { StaffActor } from '#lib/access/actor'
import { readAs, withinReach } from '#lib/access/read'
import { isId } from '#lib/shared/ids'
import { byName } from '#lib/shared/in-order'
import { besideOf, byLetters, type Listed, PAGE, promised, visitedLately } from './directory.ts'
import {
  employerAsRead,
  employersNear,
  employersWith,
  type Found,
  familyIds,
  likelySameAs,
  mergedInto,
  ofStaff,
} from './find.ts'
import type { employerContactWithHistory, historyWith } from './history.ts'
import { rootOf } from './rules/merges.ts'
import type { Told } from './told.ts'

const SUGGESTED = 8

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
export {
  contactsWithEmployersOf,
  type EmployerStep,
  employerContactWithHistory,
  employerStepsDue,
  faceToFaceThisWeek,
  historyWith,
} from './history.ts'
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
        inArray(employerPeople.employerId, await familyIds(actor, employerId, readAs(actor))),
      ),
    )
  return byName(rows, actor.language)
}

/** Whoever within reach works, learns or has applied there. Of others nothing is told, not even how many. */
export async function ourPeopleAt(actor: StaffActor, employerId: string) {
  const ids = await familyIds(actor, employerId, readAs(actor))
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
        inArray(employerMerges.keptId, await familyIds(actor, employerId, readAs(actor))),
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
