import { sql } from 'drizzle-orm'
import { check, day, foreignKey, index, instant, primaryKey, table, text, uniqueIndex, whole } from '../columns.ts'
import { accounts } from './accounts.ts'
import { clients } from './clients.ts'

/** A stretch of the search track in one state. Being on hold is not a state here: it is an open pause on top. */
export const searchStretches = table(
  'search_stretches',
  {
    serviceId: text().notNull(),
    id: text().notNull(),
    clientId: text().notNull(),
    state: text({ enum: ['not_started', 'active', 'lighter', 'in_work'] }).notNull(),
    wishedBy: text({ enum: ['person', 'together', 'us'] }).notNull(),
    fromDay: day().notNull(),
    toDay: day(),
    byAccount: text().notNull(),
    writtenAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.serviceId, t.id] }),
    foreignKey({ columns: [t.serviceId, t.clientId], foreignColumns: [clients.serviceId, clients.id] }),
    foreignKey({ columns: [t.serviceId, t.byAccount], foreignColumns: [accounts.serviceId, accounts.id] }),
    uniqueIndex('search_one_current').on(t.serviceId, t.clientId).where(sql`to_day is null`),
    index('search_of_client').on(t.serviceId, t.clientId, t.fromDay, t.writtenAt, t.id),
    check('search_in_order', sql`to_day is null or to_day >= from_day`),
  ],
)

/**
 * The search on hold for a while; support goes on. Ended either by resuming, or taken back because it was entered by
 * mistake. `touch…` is how we agreed to stay in touch meanwhile.
 */
export const pauses = table(
  'pauses',
  {
    serviceId: text().notNull(),
    id: text().notNull(),
    clientId: text().notNull(),
    fromDay: day().notNull(),
    /** Missing: "we don't know yet". */
    lookAgainDay: day(),
    kind: text({ enum: ['health', 'hospital', 'life_event', 'family', 'study', 'other', 'not_said'] }).notNull(),
    wishedBy: text({ enum: ['person', 'together', 'us'] }).notNull(),
    touchBy: text({ enum: ['text', 'phone', 'meeting', 'email', 'they_reach_out'] }).notNull(),
    touchEvery: text({ enum: ['twice_a_week', 'week', 'fortnight', 'month', 'as_it_comes'] }).notNull(),
    /** 1 Monday – 7 Sunday; missing where no day was agreed. */
    touchWeekday: whole(),
    note: text(),
    byAccount: text().notNull(),
    writtenAt: instant().notNull(),
    version: whole().notNull().default(1),
    endedOn: day(),
    endedHow: text({ enum: ['resumed', 'taken_back'] }),
    endedBy: text(),
    endedAt: instant(),
    endedBecause: text(),
  },
  (t) => [
    primaryKey({ columns: [t.serviceId, t.id] }),
    foreignKey({ columns: [t.serviceId, t.clientId], foreignColumns: [clients.serviceId, clients.id] }),
    foreignKey({ columns: [t.serviceId, t.byAccount], foreignColumns: [accounts.serviceId, accounts.id] }),
    uniqueIndex('pauses_one_open').on(t.serviceId, t.clientId).where(sql`ended_how is null`),
    index('pauses_of_client').on(t.serviceId, t.clientId, t.fromDay, t.writtenAt, t.id),
    check('pauses_in_order', sql`ended_on is null or ended_on >= from_day`),
    check('pauses_end_whole', sql`(ended_how is null) = (ended_at is null)`),
    check('pauses_resumed_on_a_day', sql`ended_how <> 'resumed' or ended_on is not null`),
  ],
)
