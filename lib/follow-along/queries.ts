import { and, asc, desc, eq, inArray, isNull, lte } from 'drizzle-orm'
import { earlierVersions } from '#db/schema/access'
import { accounts } from '#db/schema/accounts'
import { benefitsAdvice, disclosures, placementSupports } from '#db/schema/follow-along'
import type { StaffActor } from '#lib/access/actor'
import { reachedIds, readAs } from '#lib/access/read'
import { adviceWithinReach, disclosureWithinReach, supportWithinReach } from './find.ts'
import { historyOf } from './history-of.ts'
import { agreedOverTime, type DatedFact } from './over-time.ts'
import { jobsThatGoOn, standingAdvice } from './read-advice.ts'
import { type JobAsItIs, readJobs } from './read-jobs.ts'
import { adviceMissing, type Offer } from './rules/advice.ts'
import { versionOf } from './worksheet.ts'

/** The jobs, courses and internships of one person that stand: those that go on, those to come, then those that ended. */
export const jobsOfPerson = (actor: StaffActor, clientId: string): Promise<JobAsItIs[]> => readJobs(actor, clientId)

/** Everything that was ever planned around one person's jobs, the longest there first; what was taken back, too. */
export async function supportsOfPerson(actor: StaffActor, clientId: string) {
  return readAs(actor)
    .select({ support: placementSupports, by: accounts.name })
    .from(placementSupports)
    .innerJoin(accounts, eq(accounts.id, placementSupports.byAccount))
    .where(
      and(
        eq(placementSupports.serviceId, actor.serviceId),
        eq(placementSupports.clientId, clientId),
        inArray(placementSupports.clientId, reachedIds(actor)),
      ),
    )
    .orderBy(asc(placementSupports.fromDay), asc(placementSupports.id))
}

/** What one person tells at work and what not: in general first, then employer by employer; what was taken back, too. */
export async function disclosuresOfPerson(actor: StaffActor, clientId: string) {
  const rows = await readAs(actor)
    .select({ sheet: disclosures, by: accounts.name })
    .from(disclosures)
    .innerJoin(accounts, eq(accounts.id, disclosures.byAccount))
    .where(
      and(
        eq(disclosures.serviceId, actor.serviceId),
        eq(disclosures.clientId, clientId),
        inArray(disclosures.clientId, reachedIds(actor)),
      ),
    )
    .orderBy(desc(disclosures.talkedOn), desc(disclosures.id))
  return [...rows.filter(({ sheet }) => sheet.isGeneral), ...rows.filter(({ sheet }) => !sheet.isGeneral)]
}

/** How the worksheets of one person read before, the earliest first. */
export async function earlierDisclosures(actor: StaffActor, clientId: string) {
  const rows = await readAs(actor)
    .select({ disclosureId: disclosures.id, version: earlierVersions.version, was: earlierVersions.was })
    .from(disclosures)
    .innerJoin(
      earlierVersions,
      and(eq(earlierVersions.serviceId, disclosures.serviceId), eq(earlierVersions.recordId, disclosures.id)),
    )
    .where(
      and(
        eq(disclosures.serviceId, actor.serviceId),
        eq(disclosures.clientId, clientId),
        inArray(disclosures.clientId, reachedIds(actor)),
      ),
    )
    .orderBy(asc(earlierVersions.version))
  return rows.map(({ was, ...row }) => ({ ...row, ...versionOf(was) }))
}

/** The worksheets that were to be looked at again by today, for everybody within reach, the longest waiting first. */
export async function disclosuresToRevisit(actor: StaffActor) {
  const { id, clientId, isGeneral, employerName, revisitDay, talkedOn } = disclosures
  return readAs(actor)
    .select({ id, clientId, isGeneral, employerName, revisitDay, talkedOn })
    .from(disclosures)
    .where(
      and(
        eq(disclosures.serviceId, actor.serviceId),
        inArray(disclosures.clientId, reachedIds(actor)),
        isNull(disclosures.takenBackAt),
        lte(disclosures.revisitDay, actor.today),
      ),
    )
    .orderBy(asc(disclosures.revisitDay), asc(disclosures.id))
}

/** What is noted of advice on benefits to one person, the latest first; what was taken back, too. */
export async function adviceOfPerson(actor: StaffActor, clientId: string) {
  return readAs(actor)
    .select({ advice: benefitsAdvice, by: accounts.name })
    .from(benefitsAdvice)
    .innerJoin(accounts, eq(accounts.id, benefitsAdvice.byAccount))
    .where(
      and(
        eq(benefitsAdvice.serviceId, actor.serviceId),
        eq(benefitsAdvice.clientId, clientId),
        inArray(benefitsAdvice.clientId, reachedIds(actor)),
      ),
    )
    .orderBy(desc(benefitsAdvice.writtenAt), desc(benefitsAdvice.id))
}

/** For which jobs advice on benefits is still to be offered, for everybody within reach or for one person. */
export async function adviceToOffer(actor: StaffActor, clientId?: string): Promise<(Offer & { clientId: string })[]> {
  const [jobs, advised] = await Promise.all([jobsThatGoOn(actor, clientId), standingAdvice(actor, clientId)])
  const people = new Map(jobs.map((job) => [job.id, job.clientId]))
  const theirs = (id: string) => jobs.filter((job) => job.clientId === id)
  const all = [...new Set(people.values())].flatMap((id) =>
    adviceMissing(
      theirs(id),
      advised.filter((advice) => advice.clientId === id),
      actor.today,
    ),
  )
  return all.map((offer) => ({ ...offer, clientId: people.get(offer.placementId) ?? '' }))
}

/** What was agreed around one person's work, day by day, in no order: what has begun, ended, was decided and advised. */
export async function agreementsOverTime(actor: StaffActor, clientId: string): Promise<DatedFact[]> {
  const [supports, sheets, earlier, advice] = await Promise.all([
    supportsOfPerson(actor, clientId),
    disclosuresOfPerson(actor, clientId),
    earlierDisclosures(actor, clientId),
    adviceOfPerson(actor, clientId),
  ])
  return agreedOverTime({ supports, sheets, earlier, advice }, actor)
}

/** A support and how it read before. */
export async function supportWithHistory(actor: StaffActor, id: string) {
  const found = await supportWithinReach(actor, id, readAs(actor))
  return found && { ...found.row, ...(await historyOf(actor, found.row)) }
}

/** A worksheet and how it read before. */
export async function disclosureWithHistory(actor: StaffActor, id: string) {
  const found = await disclosureWithinReach(actor, id, readAs(actor))
  return found && { ...found.row, ...(await historyOf(actor, found.row)) }
}

/** Noted advice and how it read before. */
export async function adviceWithHistory(actor: StaffActor, id: string) {
  const found = await adviceWithinReach(actor, id, readAs(actor))
  return found && { ...found.row, ...(await historyOf(actor, found.row)) }
}
