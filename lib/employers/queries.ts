import { and, desc, eq, inArray, isNull, notExists } from 'drizzle-orm'
import { accounts } from '#db/schema/accounts'
import { clients } from '#db/schema/clients'
import { employerMerges, employerPeople, employers } from '#db/schema/employers'
import { applications } from '#db/schema/job-search'
import { placements } from '#db/schema/placements'
import type { StaffActor } from '#lib/access/actor'
import { readAs, withinReach } from '#lib/access/read'
import { isId } from '#lib/shared/ids'
import { byName } from '#lib/shared/in-order'
import { employerAsRead, type Found, familyIds, likelySameAs, ofStaff } from './find.ts'

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

export type EmployerShown = NonNullable<Awaited<ReturnType<typeof employerNamed>>>
export type Merge = Awaited<ReturnType<typeof mergesOf>>[number]
export type Twin = Found
export type OurPeople = Awaited<ReturnType<typeof ourPeopleAt>>

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

/** Whoever within reach works, learns or has applied there; who works there because they applied is named once. Of others nothing is told, not even how many. */
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
          notExists(
            readAs(actor)
              .select({ id: placements.id })
              .from(placements)
              .where(
                and(
                  eq(placements.serviceId, applications.serviceId),
                  eq(placements.clientId, applications.clientId),
                  eq(placements.applicationId, applications.id),
                  isNull(placements.takenBackAt),
                ),
              ),
          ),
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
