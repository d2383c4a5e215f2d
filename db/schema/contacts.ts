import { sql } from 'drizzle-orm'
import { check, day, flag, foreignKey, index, instant, json, primaryKey, table, text, whole } from '../columns.ts'
import { accounts } from './accounts.ts'
import { clients } from './clients.ts'

/** One meeting, call or message with one person. Contacts logged in one go for several people share an `entryId`. */
export const contacts = table(
  'contacts',
  {
    serviceId: text().notNull(),
    id: text().notNull(),
    clientId: text().notNull(),
    entryId: text().notNull(),
    outcome: text({ enum: ['met', 'phoned', 'texted', 'emailed', 'they_contacted', 'tried', 'could_not'] }).notNull(),
    day: day().notNull(),
    /** `HH:MM` on the service's clock; missing where only the day is known. */
    time: text(),
    place: text({ enum: ['community', 'workplace', 'home', 'ward', 'office', 'online'] }),
    minutes: whole(),
    reachedOut: text({ enum: ['us', 'them', 'both'] }),
    together: json().$type<string[]>().notNull(),
    note: text(),
    shared: flag().notNull(),
    byAccount: text().notNull(),
    writtenAt: instant().notNull(),
    version: whole().notNull().default(1),
    withdrawnAt: instant(),
    withdrawnBy: text(),
    withdrawnBecause: text(),
  },
  (t) => [
    primaryKey({ columns: [t.serviceId, t.id] }),
    foreignKey({ columns: [t.serviceId, t.clientId], foreignColumns: [clients.serviceId, clients.id] }),
    foreignKey({ columns: [t.serviceId, t.byAccount], foreignColumns: [accounts.serviceId, accounts.id] }),
    index('contacts_of_client').on(t.serviceId, t.clientId, t.day, t.writtenAt, t.id),
    index('contacts_in_entry').on(t.serviceId, t.entryId),
    check('contacts_minutes', sql`minutes is null or minutes between 1 and 1440`),
    check('contacts_withdrawn_whole', sql`(withdrawn_at is null) = (withdrawn_by is null)`),
  ],
)
