import { sql } from 'drizzle-orm'
import { check, day, flag, foreignKey, fraction, index, instant, primaryKey, table, text, whole } from '../columns.ts'
import { accounts } from './accounts.ts'
import { clients } from './clients.ts'
import { contacts } from './contacts.ts'
import { employers } from './employers.ts'
import { applications } from './job-search.ts'

/**
 * Real life begun: a job, a course, an internship, with its terms as they were agreed. Several at once are as good as one.
 * Later hours or pay are rows of `placementChanges`. Nothing here says "competitive": that is read from the terms.
 */
export const placements = table(
  'placements',
  {
    serviceId: text().notNull(),
    id: text().notNull(),
    clientId: text().notNull(),
    kind: text({ enum: ['job', 'education', 'internship', 'other'] }).notNull(),
    title: text().notNull(),
    employerId: text(),
    employerName: text(),
    applicationId: text(),
    /** ISCO-08 sub-major group, two digits. */
    occupation: text(),
    /** Missing: nobody knows since when, or it is not settled yet. */
    startDay: day(),
    /** Hours a week. */
    hours: fraction(),
    /** In hundredths of the currency of the service's country. */
    wage: whole(),
    wagePer: text({ enum: ['hour', 'month'] }),
    lasting: text({ enum: ['permanent', 'fixed_term', 'seasonal'] }),
    /** The last day that was agreed from the start. */
    untilDay: day(),
    openTo: text({ enum: ['anyone', 'reserved'] }),
    usualWage: text({ enum: ['yes', 'no'] }),
    subsidy: text({ enum: ['none', 'subsidised'] }),
    subsidyWords: text(),
    foundBy: text({
      enum: ['advert', 'asked_there', 'they_asked', 'knew_somebody', 'employer_contact', 'came_back', 'other'],
    }),
    ledBy: text({ enum: ['person', 'together', 'us'] }),
    /** What the employer knows. */
    disclosure: text({ enum: ['told', 'told_in_part', 'not_told', 'undecided'] }),
    /** May we speak with the employer? */
    mayContact: text({ enum: ['yes', 'ask_first', 'no'] }),
    words: text(),
    endedOn: day(),
    /** When we heard of it. */
    endHeardOn: day(),
    endedBy: text({ enum: ['person', 'employer', 'agreed', 'term_over', 'never_began', 'other', 'not_said'] }),
    endWords: text(),
    worked: text(),
    learned: text(),
    nextWish: text(),
    endedAt: instant(),
    endNotedBy: text(),
    byAccount: text().notNull(),
    writtenAt: instant().notNull(),
    version: whole().notNull().default(1),
    takenBackAt: instant(),
    takenBackBy: text(),
  },
  (t) => [
    primaryKey({ columns: [t.serviceId, t.id] }),
    foreignKey({ columns: [t.serviceId, t.clientId], foreignColumns: [clients.serviceId, clients.id] }),
    foreignKey({ columns: [t.serviceId, t.byAccount], foreignColumns: [accounts.serviceId, accounts.id] }),
    foreignKey({ columns: [t.serviceId, t.employerId], foreignColumns: [employers.serviceId, employers.id] }),
    foreignKey({ columns: [t.serviceId, t.applicationId], foreignColumns: [applications.serviceId, applications.id] }),
    index('placements_of_client').on(t.serviceId, t.clientId, t.startDay),
    index('placements_at_employer').on(t.serviceId, t.employerId),
    check('placements_in_order', sql`ended_on is null or start_day is null or ended_on >= start_day`),
    check('placements_hours', sql`hours is null or (hours > 0 and hours <= 100)`),
    check('placements_wage_whole', sql`(wage is null) = (wage_per is null)`),
    check('placements_ended_whole', sql`(ended_at is null) = (ended_by is null)`),
  ],
)

/** From a day on: other hours, other pay, other terms; away for a while, or back again. */
export const placementChanges = table(
  'placement_changes',
  {
    serviceId: text().notNull(),
    id: text().notNull(),
    placementId: text().notNull(),
    clientId: text().notNull(),
    kind: text({ enum: ['terms', 'away', 'back'] }).notNull(),
    fromDay: day().notNull(),
    /** Missing: as before. */
    hours: fraction(),
    wage: whole(),
    wagePer: text({ enum: ['hour', 'month'] }),
    lasting: text({ enum: ['permanent', 'fixed_term', 'seasonal'] }),
    words: text(),
    byAccount: text().notNull(),
    writtenAt: instant().notNull(),
    takenBackAt: instant(),
    takenBackBy: text(),
  },
  (t) => [
    primaryKey({ columns: [t.serviceId, t.id] }),
    foreignKey({ columns: [t.serviceId, t.clientId], foreignColumns: [clients.serviceId, clients.id] }),
    foreignKey({ columns: [t.serviceId, t.byAccount], foreignColumns: [accounts.serviceId, accounts.id] }),
    foreignKey({ columns: [t.serviceId, t.placementId], foreignColumns: [placements.serviceId, placements.id] }),
    index('changes_of_placement').on(t.serviceId, t.placementId, t.fromDay),
    index('placement_changes_of_client').on(t.serviceId, t.clientId, t.fromDay),
    check('placement_changes_wage_whole', sql`(wage is null) = (wage_per is null)`),
  ],
)

/** The days of a course: terms, exams, things to hand in. */
export const studyDays = table(
  'study_days',
  {
    serviceId: text().notNull(),
    id: text().notNull(),
    placementId: text().notNull(),
    clientId: text().notNull(),
    kind: text({ enum: ['term_begins', 'term_ends', 'exam', 'hand_in'] }).notNull(),
    day: day().notNull(),
    subject: text(),
    /** How it went, in the person's words. */
    wentHow: text(),
    byAccount: text().notNull(),
    writtenAt: instant().notNull(),
    version: whole().notNull().default(1),
    takenBackAt: instant(),
    takenBackBy: text(),
  },
  (t) => [
    primaryKey({ columns: [t.serviceId, t.id] }),
    foreignKey({ columns: [t.serviceId, t.clientId], foreignColumns: [clients.serviceId, clients.id] }),
    foreignKey({ columns: [t.serviceId, t.byAccount], foreignColumns: [accounts.serviceId, accounts.id] }),
    foreignKey({ columns: [t.serviceId, t.placementId], foreignColumns: [placements.serviceId, placements.id] }),
    index('days_of_placement').on(t.serviceId, t.placementId, t.day),
    index('study_days_of_client').on(t.serviceId, t.clientId, t.day),
  ],
)

/**
 * A kind word on the first day, at an interview or an exam: the message that was sent and logged as a contact. `about` names the
 * moment; every other moment is computed from the placement and kept by the contacts there were.
 */
export const greetings = table(
  'greetings',
  {
    serviceId: text().notNull(),
    id: text().notNull(),
    clientId: text().notNull(),
    about: text().notNull(),
    contactId: text().notNull(),
    /** Which beginning was offered, so that the same is not offered twice running. */
    beginning: text().notNull(),
    rewritten: flag().notNull(),
    byAccount: text().notNull(),
    writtenAt: instant().notNull(),
    takenBackAt: instant(),
    takenBackBy: text(),
  },
  (t) => [
    primaryKey({ columns: [t.serviceId, t.id] }),
    foreignKey({ columns: [t.serviceId, t.clientId], foreignColumns: [clients.serviceId, clients.id] }),
    foreignKey({ columns: [t.serviceId, t.byAccount], foreignColumns: [accounts.serviceId, accounts.id] }),
    foreignKey({ columns: [t.serviceId, t.contactId], foreignColumns: [contacts.serviceId, contacts.id] }),
    index('greetings_of_client').on(t.serviceId, t.clientId, t.about),
    index('greetings_of_contact').on(t.serviceId, t.contactId),
  ],
)
