import { sql } from 'drizzle-orm'
import { check, day, foreignKey, instant, primaryKey, table, text, uniqueIndex, whole } from '../columns.ts'
import { accounts } from './accounts.ts'

/** Where one specialist's hours of one week went, once they have looked at it. No person is named in it. */
export const weekSheets = table(
  'week_sheets',
  {
    serviceId: text().notNull(),
    id: text().notNull(),
    accountId: text().notNull(),
    monday: day().notNull(),
    completedAt: instant(),
    words: text(),
    writtenAt: instant().notNull(),
    version: whole().notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.serviceId, t.id] }),
    foreignKey({ columns: [t.serviceId, t.accountId], foreignColumns: [accounts.serviceId, accounts.id] }),
    uniqueIndex('week_sheets_one_each').on(t.serviceId, t.accountId, t.monday),
  ],
)

/** Minutes by activity and place. */
export const weekHours = table(
  'week_hours',
  {
    serviceId: text().notNull(),
    sheetId: text().notNull(),
    activity: text({
      enum: [
        'engagement',
        'profile',
        'job_search',
        'employers',
        'follow_along',
        'check_ins',
        'team_meetings',
        'supervision',
        'paperwork',
        'travel',
        'other_employment',
        'other_duties',
      ],
    }).notNull(),
    place: text({ enum: ['community', 'office', 'online'] }).notNull(),
    minutes: whole().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.serviceId, t.sheetId, t.activity, t.place] }),
    foreignKey({ columns: [t.serviceId, t.sheetId], foreignColumns: [weekSheets.serviceId, weekSheets.id] }),
    check('week_hours_minutes', sql`minutes between 1 and 10080`),
  ],
)
