import { sql } from 'drizzle-orm'
import { check, day, foreignKey, index, instant, primaryKey, table, text, uniqueIndex, whole } from '../columns.ts'
import { accounts } from './accounts.ts'
import { clients } from './clients.ts'

/** How, and how often, we agreed to be in touch with one person, from one day to the next agreement. */
export const rhythms = table(
  'rhythms',
  {
    serviceId: text().notNull(),
    id: text().notNull(),
    clientId: text().notNull(),
    touchBy: text({ enum: ['text', 'phone', 'meeting', 'email', 'they_reach_out'] }).notNull(),
    touchEvery: text({ enum: ['twice_a_week', 'week', 'fortnight', 'month', 'as_it_comes'] }).notNull(),
    /** 1 Monday – 7 Sunday; missing where no day was agreed. */
    touchWeekday: whole(),
    wishedBy: text({ enum: ['person', 'together', 'us'] }).notNull(),
    fromDay: day().notNull(),
    toDay: day(),
    note: text(),
    byAccount: text().notNull(),
    writtenAt: instant().notNull(),
    takenBackAt: instant(),
    takenBackBy: text(),
  },
  (t) => [
    primaryKey({ columns: [t.serviceId, t.id] }),
    foreignKey({ columns: [t.serviceId, t.clientId], foreignColumns: [clients.serviceId, clients.id] }),
    foreignKey({ columns: [t.serviceId, t.byAccount], foreignColumns: [accounts.serviceId, accounts.id] }),
    uniqueIndex('rhythms_one_current').on(t.serviceId, t.clientId).where(sql`to_day is null and taken_back_at is null`),
    index('rhythms_of_client').on(t.serviceId, t.clientId, t.fromDay, t.writtenAt, t.id),
    check('rhythms_in_order', sql`to_day is null or to_day >= from_day`),
    check('rhythms_taken_back_whole', sql`(taken_back_at is null) = (taken_back_by is null)`),
  ],
)

/** More, the same or less contact: who wished it, when, and when it was honoured by a new agreement or a talk. */
export const contactWishes = table(
  'contact_wishes',
  {
    serviceId: text().notNull(),
    id: text().notNull(),
    clientId: text().notNull(),
    wish: text({ enum: ['more', 'same', 'less'] }).notNull(),
    wishedBy: text({ enum: ['person', 'us'] }).notNull(),
    wishedOn: day().notNull(),
    words: text(),
    /** The check-in answer it came with, if any. */
    answerId: text(),
    honouredOn: day(),
    honouredHow: text({ enum: ['rhythm', 'talk'] }),
    /** The agreement that honoured it. */
    rhythmId: text(),
    byAccount: text().notNull(),
    writtenAt: instant().notNull(),
    takenBackAt: instant(),
    takenBackBy: text(),
  },
  (t) => [
    primaryKey({ columns: [t.serviceId, t.id] }),
    foreignKey({ columns: [t.serviceId, t.clientId], foreignColumns: [clients.serviceId, clients.id] }),
    foreignKey({ columns: [t.serviceId, t.byAccount], foreignColumns: [accounts.serviceId, accounts.id] }),
    index('wishes_of_client').on(t.serviceId, t.clientId, t.wishedOn, t.writtenAt, t.id),
    index('wishes_open').on(t.serviceId, t.clientId).where(sql`honoured_on is null and taken_back_at is null`),
    check('wishes_honoured_whole', sql`(honoured_on is null) = (honoured_how is null)`),
    check('wishes_in_order', sql`honoured_on is null or honoured_on >= wished_on`),
  ],
)

/**
 * A line of Today that was moved to another day or let go. `about` says which one: a kind of line and, where there can be
 * several, the record it comes from. Nothing about the person is changed by it.
 */
export const putOffs = table(
  'put_offs',
  {
    serviceId: text().notNull(),
    id: text().notNull(),
    clientId: text().notNull(),
    about: text().notNull(),
    /** The day the line spoke of. */
    dueDay: day().notNull(),
    /** Missing: let go. */
    movedTo: day(),
    /** Why it was let go, where that is worth knowing later. */
    because: text({ enum: ['wish_for_less'] }),
    byAccount: text().notNull(),
    writtenAt: instant().notNull(),
    takenBackAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.serviceId, t.id] }),
    foreignKey({ columns: [t.serviceId, t.clientId], foreignColumns: [clients.serviceId, clients.id] }),
    foreignKey({ columns: [t.serviceId, t.byAccount], foreignColumns: [accounts.serviceId, accounts.id] }),
    index('put_offs_of_client').on(t.serviceId, t.clientId, t.dueDay),
    check('put_offs_later', sql`moved_to is null or moved_to > due_day`),
  ],
)
