import { and, desc, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm'
import { earlierVersions } from '#db/schema/access'
import { accounts } from '#db/schema/accounts'
import { placements } from '#db/schema/placements'
import { experiences, helpers, profileSections } from '#db/schema/profile'
import { supportEvents } from '#db/schema/support-events'
import type { StaffActor } from '#lib/access/actor'
import { earlierOf } from '#lib/access/earlier'
import { ofReach, readAs } from '#lib/access/read'
import { dayAt } from '#lib/shared/day'
import { standing } from '#lib/support-events/rules'
import { inLifeOrder } from './rules/experiences.ts'
import { endedSince, lastGoneThrough } from './rules/going-through.ts'
import { isWritten, type Section } from './rules/sections.ts'

const hasHistory = sql<boolean>`exists (select 1 from ${earlierVersions} where ${and(
  eq(earlierVersions.serviceId, profileSections.serviceId),
  eq(earlierVersions.recordId, profileSections.id),
)})`.mapWith(Boolean)

/** The sections of one person's profile that somebody has written in, with who wrote last. */
export async function sectionsOfPerson(actor: StaffActor, clientId: string) {
  return readAs(actor)
    .select({ section: profileSections, by: accounts.name, hasHistory })
    .from(profileSections)
    .innerJoin(accounts, eq(accounts.id, profileSections.changedBy))
    .where(ofReach(profileSections, actor, clientId))
}

/** What one person has done before, what goes on first and then the latest. Those taken back are among them. */
export async function experiencesOfPerson(actor: StaffActor, clientId: string) {
  const rows = await readAs(actor)
    .select()
    .from(experiences)
    .where(ofReach(experiences, actor, clientId))
  return inLifeOrder(rows)
}

/** People who help one person, and places where they are welcome, in the order in which they were told. */
export async function helpersOfPerson(actor: StaffActor, clientId: string) {
  const rows = await readAs(actor)
    .select()
    .from(helpers)
    .where(ofReach(helpers, actor, clientId))
  // Sorted here: in order of ids, SQLite would read everybody's.
  return rows.toSorted((one, other) => one.id.localeCompare(other.id))
}

/**
 * How the records of one section read before, the latest first. `by` changed it then; where the section is one text, `writtenBy`
 * and `writtenAt` tell of the sitting in which it was written.
 */
export async function historyOfSection(actor: StaffActor, clientId: string, section: Section) {
  const rows = await earlierOf(actor, recordsOf(actor, clientId, section))
  const ids = [...new Set(rows.map(writerOf))].filter((id) => id !== '')
  const writers = ids.length > 0 ? await namesOf(actor, ids) : new Map<string, string>()
  return rows.map((row) => ({
    ...row,
    writtenBy: writers.get(writerOf(row)),
    writtenAt: typeof row.was.at === 'string' ? new Date(row.was.at) : undefined,
  }))
}

async function namesOf(actor: StaffActor, ids: string[]): Promise<Map<string, string>> {
  const { id, name } = accounts
  const rows = await readAs(actor).select({ id, name }).from(accounts).where(inArray(id, ids))
  return new Map(rows.map((row) => [row.id, row.name]))
}

const writerOf = ({ was }: { was: Record<string, unknown> }) => String(was.by ?? '')

function recordsOf(actor: StaffActor, clientId: string, section: Section) {
  const read = readAs(actor)
  const table = section === 'experience' ? experiences : section === 'helpers' ? helpers : undefined
  if (table)
    return read
      .select({ id: table.id })
      .from(table)
      .where(ofReach(table, actor, clientId))
  const isThis = isWritten(section) ? eq(profileSections.section, section) : undefined
  const { id } = profileSections
  return read
    .select({ id })
    .from(profileSections)
    .where(and(ofReach(profileSections, actor, clientId), isThis))
}

/** When one person's profile was last gone through, and what has ended with us since. */
export async function goneThrough(actor: StaffActor, clientId: string) {
  const read = readAs(actor)
  const [written, experienced, helped, corrected, together, ended] = await Promise.all([
    read
      .select({ at: profileSections.changedAt })
      .from(profileSections)
      .where(ofReach(profileSections, actor, clientId)),
    read
      .select({ at: experiences.writtenAt })
      .from(experiences)
      // What an ending has brought here nobody has gone through yet.
      .where(and(ofReach(experiences, actor, clientId), isNull(experiences.placementId))),
    read
      .select({ at: helpers.writtenAt })
      .from(helpers)
      .where(ofReach(helpers, actor, clientId)),
    lastCorrected(actor, clientId),
    read
      .select({
        id: supportEvents.id,
        kind: supportEvents.kind,
        counters: supportEvents.counters,
        day: supportEvents.day,
      })
      .from(supportEvents)
      .where(and(ofReach(supportEvents, actor, clientId), eq(supportEvents.source, 'profile'))),
    read
      .select({
        title: placements.title,
        at: placements.employerName,
        endedOn: placements.endedOn,
        heardOn: placements.endHeardOn,
      })
      .from(placements)
      .where(and(ofReach(placements, actor, clientId), isNotNull(placements.endedAt), isNull(placements.takenBackAt))),
  ])
  const instants = [...written, ...experienced, ...helped, ...corrected].map(({ at }) => dayAt(at, actor.zone))
  const last = lastGoneThrough([...instants, ...standing(together).map(({ day }) => day)])
  return { last, ended: endedSince(ended, last) }
}

/** When an experience or a helper was last put right: two searches, since one for both would read every earlier version. */
async function lastCorrected(actor: StaffActor, clientId: string) {
  const { serviceId, recordId, changedAt } = earlierVersions
  const found = (['experience', 'helpers'] as const).map((section) =>
    readAs(actor)
      .select({ at: changedAt })
      .from(earlierVersions)
      .where(and(eq(serviceId, actor.serviceId), inArray(recordId, recordsOf(actor, clientId, section))))
      .orderBy(desc(changedAt))
      .limit(1),
  )
  return (await Promise.all(found)).flat()
}
