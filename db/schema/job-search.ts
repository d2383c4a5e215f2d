import { sql } from 'drizzle-orm'
import { check, day, flag, foreignKey, index, instant, primaryKey, table, text, whole } from '../columns.ts'
import { accounts } from './accounts.ts'
import { clients } from './clients.ts'
import { employers } from './employers.ts'

/**
 * A possible job or course and how far it has come. That it rests is nowhere stored: it does while the search is on hold,
 * and is as it was once the search goes on. `stage` and `stageOn` repeat the last step that stands.
 */
export const applications = table(
  'applications',
  {
    serviceId: text().notNull(),
    id: text().notNull(),
    clientId: text().notNull(),
    kind: text({ enum: ['job', 'education', 'internship', 'other'] }).notNull(),
    title: text().notNull(),
    /** The employer in the directory, where it is known there. */
    employerId: text(),
    employerName: text(),
    /** Title and employer as they are searched. */
    searchName: text().notNull(),
    unsolicited: flag().notNull(),
    link: text(),
    place: text(),
    hours: text(),
    /** The last day on which one can apply. */
    deadline: day(),
    /** What speaks for it, what to remember. */
    notes: text(),
    stage: text({
      enum: ['idea', 'preparing', 'applied', 'interview', 'offer', 'accepted', 'not_this_time', 'let_go'],
    }).notNull(),
    stageOn: day().notNull(),
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
    index('applications_of_client').on(t.serviceId, t.clientId, t.stageOn, t.id),
    index('applications_at_employer').on(t.serviceId, t.employerId),
  ],
)

/** Append-only: each step of an application with its day and who led. One entered by mistake is taken back. */
export const applicationSteps = table(
  'application_steps',
  {
    serviceId: text().notNull(),
    id: text().notNull(),
    applicationId: text().notNull(),
    clientId: text().notNull(),
    stage: text({
      enum: ['idea', 'preparing', 'applied', 'interview', 'offer', 'accepted', 'not_this_time', 'let_go'],
    }).notNull(),
    day: day().notNull(),
    ledBy: text({ enum: ['person', 'together', 'us'] }),
    firstTime: flag().notNull(),
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
    foreignKey({ columns: [t.serviceId, t.applicationId], foreignColumns: [applications.serviceId, applications.id] }),
    index('steps_of_application').on(t.serviceId, t.applicationId, t.writtenAt),
    index('steps_of_client').on(t.serviceId, t.clientId, t.day),
  ],
)

/** An interview or a trial day: the person's own, whether somebody of us goes along or not. `time` is on the service's clock. */
export const interviews = table(
  'interviews',
  {
    serviceId: text().notNull(),
    id: text().notNull(),
    applicationId: text().notNull(),
    clientId: text().notNull(),
    kind: text({ enum: ['interview', 'trial', 'talk'] }).notNull(),
    day: day().notNull(),
    time: text(),
    minutes: whole(),
    whereabouts: text(),
    withWhom: text(),
    /** Does one of us go along? */
    company: text({ enum: ['alone', 'with_us', 'not_settled'] }).notNull(),
    state: text({ enum: ['planned', 'held', 'moved', 'could_not', 'called_off'] }).notNull(),
    /** How it went, in the person's words. */
    wentHow: text(),
    movedToId: text(),
    settledAt: instant(),
    settledBy: text(),
    byAccount: text().notNull(),
    writtenAt: instant().notNull(),
    version: whole().notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.serviceId, t.id] }),
    foreignKey({ columns: [t.serviceId, t.clientId], foreignColumns: [clients.serviceId, clients.id] }),
    foreignKey({ columns: [t.serviceId, t.byAccount], foreignColumns: [accounts.serviceId, accounts.id] }),
    foreignKey({ columns: [t.serviceId, t.applicationId], foreignColumns: [applications.serviceId, applications.id] }),
    index('interviews_of_client').on(t.serviceId, t.clientId, t.day),
    index('interviews_of_application').on(t.serviceId, t.applicationId),
    check('interviews_settled_whole', sql`(state = 'planned') = (settled_at is null)`),
    check('interviews_minutes', sql`minutes is null or minutes between 1 and 1440`),
  ],
)
