import { sql } from 'drizzle-orm'
import {
  check,
  day,
  flag,
  foreignKey,
  index,
  instant,
  primaryKey,
  table,
  text,
  uniqueIndex,
  whole,
} from '../columns.ts'
import { accounts } from './accounts.ts'
import { clients } from './clients.ts'

/** A meeting that comes back, such as every other Tuesday at ten. Each coming one is computed until something is said of it. */
export const appointmentSeries = table(
  'appointment_series',
  {
    serviceId: text().notNull(),
    id: text().notNull(),
    clientId: text().notNull(),
    accountId: text().notNull(),
    firstDay: day().notNull(),
    /** The last day it may fall on; missing: until further notice. */
    untilDay: day(),
    everyWeeks: whole().notNull(),
    /** `HH:MM` on the service's clock, whatever the season. */
    time: text().notNull(),
    minutes: whole().notNull(),
    place: text({ enum: ['community', 'workplace', 'home', 'ward', 'office', 'online'] }),
    whereabouts: text(),
    withWhom: text(),
    purpose: text({
      enum: ['talk', 'cv', 'search', 'application', 'call', 'employer_visit', 'interview', 'paperwork', 'everyday'],
    }),
    words: text(),
    byAccount: text().notNull(),
    writtenAt: instant().notNull(),
    version: whole().notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.serviceId, t.id] }),
    foreignKey({ columns: [t.serviceId, t.clientId], foreignColumns: [clients.serviceId, clients.id] }),
    foreignKey({ columns: [t.serviceId, t.accountId], foreignColumns: [accounts.serviceId, accounts.id] }),
    foreignKey({ columns: [t.serviceId, t.byAccount], foreignColumns: [accounts.serviceId, accounts.id] }),
    index('series_of_client').on(t.serviceId, t.clientId),
    index('series_of_account').on(t.serviceId, t.accountId),
    check('series_every', sql`every_weeks between 1 and 8`),
    check('series_minutes', sql`minutes between 1 and 1440`),
  ],
)

/**
 * One planned meeting with one person. It becomes a contact, moves (the new one is a row of its own), couldn't happen, or is
 * called off; none of it with blame. `day` and `time` are on the service's clock and stay there through the changes of summer time.
 */
export const appointments = table(
  'appointments',
  {
    serviceId: text().notNull(),
    id: text().notNull(),
    clientId: text().notNull(),
    /** The specialist who keeps it. */
    accountId: text().notNull(),
    day: day().notNull(),
    time: text().notNull(),
    minutes: whole().notNull(),
    place: text({ enum: ['community', 'workplace', 'home', 'ward', 'office', 'online'] }),
    whereabouts: text(),
    withWhom: text(),
    purpose: text({
      enum: ['talk', 'cv', 'search', 'application', 'call', 'employer_visit', 'interview', 'paperwork', 'everyday'],
    }),
    words: text(),
    shared: flag().notNull(),
    /** The series it belongs to, and the day it had there. */
    seriesId: text(),
    seriesDay: day(),
    state: text({ enum: ['planned', 'held', 'moved', 'could_not', 'called_off'] }).notNull(),
    settledAt: instant(),
    settledBy: text(),
    /** Who asked to move it, or could not make it. */
    askedBy: text({ enum: ['person', 'us', 'other'] }),
    contactId: text(),
    movedToId: text(),
    byAccount: text().notNull(),
    writtenAt: instant().notNull(),
    version: whole().notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.serviceId, t.id] }),
    foreignKey({ columns: [t.serviceId, t.clientId], foreignColumns: [clients.serviceId, clients.id] }),
    foreignKey({ columns: [t.serviceId, t.accountId], foreignColumns: [accounts.serviceId, accounts.id] }),
    foreignKey({ columns: [t.serviceId, t.byAccount], foreignColumns: [accounts.serviceId, accounts.id] }),
    uniqueIndex('appointments_once_in_series')
      .on(t.serviceId, t.seriesId, t.seriesDay)
      .where(sql`series_id is not null`),
    index('appointments_of_client').on(t.serviceId, t.clientId, t.day, t.time, t.id),
    index('appointments_of_account').on(t.serviceId, t.accountId, t.day, t.time),
    check('appointments_minutes', sql`minutes between 1 and 1440`),
    check('appointments_settled_whole', sql`(state = 'planned') = (settled_at is null)`),
    check('appointments_series_whole', sql`(series_id is null) = (series_day is null)`),
  ],
)
