import { getTableColumns } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { Writer } from '#db/connection'
import { auditLines, auditPeople, earlierVersions } from '#db/schema/access'
import { accounts, leaves, positions, services, teams } from '#db/schema/accounts'
import { appointmentSeries, appointments } from '#db/schema/appointments'
import { checkInAnswers, checkIns } from '#db/schema/check-ins'
import { assignments, clients, closures, episodes, teamTalks } from '#db/schema/clients'
import { contacts } from '#db/schema/contacts'
import { applicationDocuments, documentContents, documents, documentVersions } from '#db/schema/documents'
import { employerContacts, employerGrams, employerMerges, employerPeople, employers } from '#db/schema/employers'
import { benefitsAdvice, disclosures, placementSupports } from '#db/schema/follow-along'
import { goals, nextSteps } from '#db/schema/goals'
import { applicationSteps, applications, interviews } from '#db/schema/job-search'
import { pauses, searchStretches } from '#db/schema/pauses'
import { greetings, placementChanges, placements, studyDays } from '#db/schema/placements'
import { experiences, helpers, profileSections } from '#db/schema/profile'
import { contactWishes, putOffs, rhythms } from '#db/schema/rhythms'
import { stays } from '#db/schema/stays'
import { supportEvents } from '#db/schema/support-events'
import { weekHours, weekSheets } from '#db/schema/weeks'

/** In the order in which they may be written: each points only to those before it. */
export const TABLES = {
  services,
  accounts,
  teams,
  positions,
  leaves,
  weekSheets,
  weekHours,
  clients,
  episodes,
  assignments,
  closures,
  teamTalks,
  stays,
  rhythms,
  contactWishes,
  putOffs,
  searchStretches,
  pauses,
  contacts,
  checkIns,
  checkInAnswers,
  appointmentSeries,
  appointments,
  employers,
  employerGrams,
  employerMerges,
  employerPeople,
  employerContacts,
  goals,
  nextSteps,
  applications,
  applicationSteps,
  interviews,
  documents,
  documentVersions,
  documentContents,
  applicationDocuments,
  placements,
  placementChanges,
  studyDays,
  greetings,
  placementSupports,
  disclosures,
  benefitsAdvice,
  profileSections,
  experiences,
  helpers,
  earlierVersions,
  supportEvents,
  auditLines,
  auditPeople,
}

type Tables = typeof TABLES
type Name = keyof Tables
export type Rows = { [Table in Name]: Tables[Table]['$inferInsert'][] }

const NAMES = Object.keys(TABLES) as Name[]

/** SQLite takes 32,766 values in one statement, PostgreSQL 65,535. */
const MOST_VALUES = 30_000
const MOST_ROWS = 400

export const noRows = (): Rows => Object.fromEntries(NAMES.map((name) => [name, []])) as unknown as Rows

export async function writeRows(tx: Writer, rows: Rows): Promise<void> {
  for (const name of NAMES) await insertAll(tx, TABLES[name], rows[name])
}

async function insertAll<Table extends PgTable>(tx: Writer, into: Table, rows: Table['$inferInsert'][]) {
  const atOnce = Math.min(MOST_ROWS, Math.floor(MOST_VALUES / Object.keys(getTableColumns(into)).length))
  for (let from = 0; from < rows.length; from += atOnce) {
    await tx.insert(into).values(rows.slice(from, from + atOnce) as never)
  }
}
