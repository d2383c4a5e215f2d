import { sql } from 'drizzle-orm'
import {
  check,
  day,
  foreignKey,
  fraction,
  index,
  instant,
  json,
  primaryKey,
  table,
  text,
  unique,
  whole,
} from '../columns.ts'

/** One IPS service: the tenant that every other row belongs to. */
export const services = table('services', {
  id: text().primaryKey(),
  name: text().notNull(),
  /** The language a new account starts with. */
  language: text({ enum: ['en', 'da'] }).notNull(),
  /** IANA time zone: decides what "today" is. */
  zone: text().notNull(),
  createdAt: instant().notNull(),
})

/** One person who can sign in. Global, because an e-mail address is known before its service is. */
export const accounts = table(
  'accounts',
  {
    id: text().primaryKey(),
    serviceId: text()
      .notNull()
      .references(() => services.id),
    /** Lower case. */
    email: text().notNull().unique(),
    name: text().notNull(),
    role: text({ enum: ['specialist', 'supervisor', 'client', 'admin'] }).notNull(),
    language: text({ enum: ['en', 'da'] }).notNull(),
    phone: text(),
    passwordHash: text().notNull(),
    deactivatedAt: instant(),
    version: whole().notNull().default(1),
    createdAt: instant().notNull(),
  },
  (t) => [unique('accounts_in_service').on(t.serviceId, t.id)],
)

/** One sign-in on one device, looked up on every request. */
export const sessions = table(
  'sessions',
  {
    id: text().primaryKey(),
    accountId: text()
      .notNull()
      .references(() => accounts.id),
    device: text().notNull(),
    openedAt: instant().notNull(),
    lastSeenAt: instant().notNull(),
    endedAt: instant(),
    endedBecause: text({ enum: ['signed_out', 'signed_out_everywhere', 'role_changed', 'deactivated'] }),
  },
  (t) => [index('sessions_of_account').on(t.accountId, t.endedAt)],
)

/** One try at signing in. `account` is a keyed hash of the address typed, so that typed addresses are not kept. */
export const signInAttempts = table(
  'sign_in_attempts',
  {
    id: text().primaryKey(),
    account: text().notNull(),
    network: text().notNull(),
    at: instant().notNull(),
    succeeded: whole().notNull(),
  },
  (t) => [index('attempts_by_account').on(t.account, t.at), index('attempts_by_network').on(t.network, t.at)],
)

/** Facts about the whole installation, such as that it was filled as a demo. */
export const installation = table('installation', {
  key: text().primaryKey(),
  value: json().$type<unknown>().notNull(),
})

/** A vocational unit: employment specialists and their supervisor. */
export const teams = table(
  'teams',
  {
    serviceId: text()
      .notNull()
      .references(() => services.id),
    id: text().notNull(),
    name: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.serviceId, t.id] })],
)

/** A member of staff's place in a team, dated. `fte` is the share of full time spent with a caseload, 0–1. */
export const positions = table(
  'positions',
  {
    serviceId: text().notNull(),
    id: text().notNull(),
    accountId: text().notNull(),
    teamId: text().notNull(),
    fte: fraction().notNull(),
    fromDay: day().notNull(),
    toDay: day(),
  },
  (t) => [
    primaryKey({ columns: [t.serviceId, t.id] }),
    foreignKey({ columns: [t.serviceId, t.accountId], foreignColumns: [accounts.serviceId, accounts.id] }),
    foreignKey({ columns: [t.serviceId, t.teamId], foreignColumns: [teams.serviceId, teams.id] }),
    index('positions_of_account').on(t.serviceId, t.accountId),
    index('positions_in_team').on(t.serviceId, t.teamId),
  ],
)

/** Days on which a member of staff is away. Nobody is asked why. */
export const leaves = table(
  'leaves',
  {
    serviceId: text().notNull(),
    id: text().notNull(),
    accountId: text().notNull(),
    fromDay: day().notNull(),
    toDay: day().notNull(),
    byAccount: text().notNull(),
    writtenAt: instant().notNull(),
    takenBackAt: instant(),
    takenBackBy: text(),
  },
  (t) => [
    primaryKey({ columns: [t.serviceId, t.id] }),
    foreignKey({ columns: [t.serviceId, t.accountId], foreignColumns: [accounts.serviceId, accounts.id] }),
    foreignKey({ columns: [t.serviceId, t.byAccount], foreignColumns: [accounts.serviceId, accounts.id] }),
    index('leaves_of_account').on(t.serviceId, t.accountId, t.fromDay),
    check('leaves_in_order', sql`to_day >= from_day`),
  ],
)

/** How one person likes a page to be: the order of a list, what it shows. Nothing about anybody else. */
export const preferences = table(
  'preferences',
  {
    serviceId: text().notNull(),
    accountId: text().notNull(),
    page: text({ enum: ['caseload'] }).notNull(),
    value: json().$type<unknown>().notNull(),
    changedAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.serviceId, t.accountId, t.page] }),
    foreignKey({ columns: [t.serviceId, t.accountId], foreignColumns: [accounts.serviceId, accounts.id] }),
  ],
)
