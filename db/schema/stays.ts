import { sql } from 'drizzle-orm'
import { check, day, foreignKey, index, instant, primaryKey, table, text, whole } from '../columns.ts'
import { accounts } from './accounts.ts'
import { clients } from './clients.ts'

/**
 * A hospital stay, or something in somebody's life that takes up room: from a day, and open-ended until somebody says
 * otherwise. Nobody is asked why, and it locks nothing: the search, a pause and the support each go their own way.
 */
export const stays = table(
  'stays',
  {
    serviceId: text().notNull(),
    id: text().notNull(),
    clientId: text().notNull(),
    kind: text({ enum: ['hospital', 'life_event'] }).notNull(),
    /** Missing: nobody knows since when. */
    fromDay: day(),
    toDay: day(),
    /** A few words, only if they may stand here. */
    words: text(),
    byAccount: text().notNull(),
    writtenAt: instant().notNull(),
    version: whole().notNull().default(1),
    /** Over, on a day that may be unknown. */
    endedAt: instant(),
    endedBy: text(),
    takenBackAt: instant(),
    takenBackBy: text(),
  },
  (t) => [
    primaryKey({ columns: [t.serviceId, t.id] }),
    foreignKey({ columns: [t.serviceId, t.clientId], foreignColumns: [clients.serviceId, clients.id] }),
    foreignKey({ columns: [t.serviceId, t.byAccount], foreignColumns: [accounts.serviceId, accounts.id] }),
    index('stays_of_client').on(t.serviceId, t.clientId, t.fromDay, t.writtenAt, t.id),
    check('stays_in_order', sql`to_day is null or from_day is null or to_day >= from_day`),
    check('stays_ended_whole', sql`(ended_at is null) = (ended_by is null)`),
    check('stays_ended_before_a_day', sql`to_day is null or ended_at is not null`),
  ],
)
