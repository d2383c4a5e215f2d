import { sql } from 'drizzle-orm'
import {
  check,
  day,
  foreignKey,
  index,
  instant,
  primaryKey,
  table,
  text,
  unique,
  uniqueIndex,
  whole,
} from '../columns.ts'
import { accounts, teams } from './accounts.ts'

/** One person the service supports. `wish` is what they want, in their own words. */
export const clients = table(
  'clients',
  {
    serviceId: text().notNull(),
    id: text().notNull(),
    teamId: text().notNull(),
    /** Set once the person can sign in. */
    accountId: text(),
    name: text().notNull(),
    searchName: text().notNull(),
    phone: text(),
    wish: text(),
    wishSaidOn: day(),
    treatmentTeam: text(),
    clinician: text(),
    version: whole().notNull().default(1),
    createdAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.serviceId, t.id] }),
    unique('clients_one_per_account').on(t.serviceId, t.accountId),
    foreignKey({ columns: [t.serviceId, t.teamId], foreignColumns: [teams.serviceId, teams.id] }),
    foreignKey({ columns: [t.serviceId, t.accountId], foreignColumns: [accounts.serviceId, accounts.id] }),
    index('clients_in_team').on(t.serviceId, t.teamId),
  ],
)

/** One time with the service, from referral to its end. A missing day is a day nobody knows. */
export const episodes = table(
  'episodes',
  {
    serviceId: text().notNull(),
    id: text().notNull(),
    clientId: text().notNull(),
    state: text({ enum: ['referred', 'accepted', 'supported', 'closed'] }).notNull(),
    referredOn: day(),
    acceptedOn: day(),
    supportedFrom: day(),
    closedOn: day(),
    version: whole().notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.serviceId, t.id] }),
    foreignKey({ columns: [t.serviceId, t.clientId], foreignColumns: [clients.serviceId, clients.id] }),
    uniqueIndex('episodes_one_running').on(t.serviceId, t.clientId).where(sql`state <> 'closed'`),
    index('episodes_of_client').on(t.serviceId, t.clientId),
    check('episodes_closed_day', sql`state = 'closed' or closed_on is null`),
  ],
)

/** Who walks with whom, dated: one `primary` at a time, `cover` while that one is away. */
export const assignments = table(
  'assignments',
  {
    serviceId: text().notNull(),
    id: text().notNull(),
    clientId: text().notNull(),
    accountId: text().notNull(),
    kind: text({ enum: ['primary', 'cover'] }).notNull(),
    fromDay: day().notNull(),
    toDay: day(),
  },
  (t) => [
    primaryKey({ columns: [t.serviceId, t.id] }),
    foreignKey({ columns: [t.serviceId, t.clientId], foreignColumns: [clients.serviceId, clients.id] }),
    foreignKey({ columns: [t.serviceId, t.accountId], foreignColumns: [accounts.serviceId, accounts.id] }),
    uniqueIndex('assignments_one_primary').on(t.serviceId, t.clientId).where(sql`kind = 'primary' and to_day is null`),
    index('assignments_of_account').on(t.serviceId, t.accountId, t.clientId),
    index('assignments_of_client').on(t.serviceId, t.clientId),
    check('assignments_in_order', sql`to_day is null or to_day >= from_day`),
  ],
)
