import { and, asc, desc, eq, inArray, isNull, lte } from 'drizzle-orm'
import { earlierVersions } from '#db/schema/access'
import { accounts } from '#db/schema/accounts'
import { benefitsAdvice, disclosures, placementSupports } from '#db/schema/follow-along'
import type { StaffActor } from '#lib/access/actor'
import { type Asked, prepared } from '#lib/access/prepared'
import { ofReach, readAs } from '#lib/access/read'
import { adviceWithinReach, disclosureWithinReach, supportWithinReach } from './find.ts'
import { historyOf } from './history-of.ts'
import { agreedOverTime, type DatedFact } from './over-time.ts'
import { jobsThatGoOn, standingAdvice } from './read-advice.ts'
import { type JobAsItIs, readJobs } from './read-jobs.ts'
import { adviceMissing, type Offer } from './rules/advice.ts'
import { versionOf } from './worksheet.ts'

type OnePerson = { clientId: string }

/** The jobs, courses and internships of one person that stand: those that go on, those to come, then those that ended. */
export const jobsOfPerson = (actor: StaffActor, clientId: string): Promise<JobAsItIs[]> => readJobs(actor, clientId)

/** Everything that was ever planned around one person's jobs, the longest there first; what was taken back, too. */
export const supportsOfPerson = (actor: StaffActor, clientId: string) => supportsWith(actor, { clientId })

const supportsWith = prepared(({ by, read, clientId }: Asked<OnePerson>) =>
  read
    .select({ support: placementSupports, by: accounts.name })
    .from(placementSupports)
    .innerJoin(accounts, eq(accounts.id, placementSupports.byAccount))
    .where(ofReach(placementSupports, by, clientId))
    .orderBy(asc(placementSupports.fromDay), asc(placementSupports.id)),
)

/** What one person tells at work and what not: in general first, then employer by employer; what was taken back, too. */
export async function disclosuresOfPerson(actor: StaffActor, clientId: string) {
  const rows = await disclosuresWith(actor, { clientId })
  return [...rows.filter(({ sheet }) => sheet.isGeneral), ...rows.filter(({ sheet }) => !sheet.isGeneral)]
}

const disclosuresWith = prepared(({ by, read, clientId }: Asked<OnePerson>) =>
  read
    .select({ sheet: disclosures, by: accounts.name })
    .from(disclosures)
    .innerJoin(accounts, eq(accounts.id, disclosures.byAccount))
    .where(ofReach(disclosures, by, clientId))
    .orderBy(desc(disclosures.talkedOn), desc(disclosures.id)),
)

/** How the worksheets of one person read before, the earliest first. */
export async function earlierDisclosures(actor: StaffActor, clientId: string) {
  const sheets = await disclosuresOfPerson(actor, clientId)
  if (sheets.length === 0) return []
  const rows = await earlierSheets(actor, { ids: sheets.map(({ sheet }) => sheet.id) })
  return rows.map(({ was, ...row }) => ({ ...row, ...versionOf(was) }))
}

const earlierSheets = prepared(({ by, read, ids }: Asked<{ ids: string[] }>) => {
  const { recordId, version, was } = earlierVersions
  return read
    .select({ disclosureId: recordId, version, was })
    .from(earlierVersions)
    .where(and(eq(earlierVersions.serviceId, by.serviceId), inArray(recordId, ids)))
    .orderBy(asc(version))
})

/** The worksheets that were to be looked at again by today, for everybody within reach, the longest waiting first. */
export const disclosuresToRevisit = (actor: StaffActor) => disclosuresWaiting(actor)

const disclosuresWaiting = prepared(({ by, read }: Asked) => {
  const { id, clientId, isGeneral, employerName, revisitDay, talkedOn } = disclosures
  return read
    .select({ id, clientId, isGeneral, employerName, revisitDay, talkedOn })
    .from(disclosures)
    .where(and(ofReach(disclosures, by), isNull(disclosures.takenBackAt), lte(disclosures.revisitDay, by.today)))
    .orderBy(asc(disclosures.revisitDay), asc(disclosures.id))
})

/** What is noted of advice on benefits to one person, the latest first; what was taken back, too. */
export const adviceOfPerson = (actor: StaffActor, clientId: string) => adviceWith(actor, { clientId })

const adviceWith = prepared(({ by, read, clientId }: Asked<OnePerson>) =>
  read
    .select({ advice: benefitsAdvice, by: accounts.name })
    .from(benefitsAdvice)
    .innerJoin(accounts, eq(accounts.id, benefitsAdvice.byAccount))
    .where(ofReach(benefitsAdvice, by, clientId))
    .orderBy(desc(benefitsAdvice.writtenAt), desc(benefitsAdvice.id)),
)

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
