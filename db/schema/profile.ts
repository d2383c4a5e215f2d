import { sql } from 'drizzle-orm'
import { day, flag, foreignKey, index, instant, json, primaryKey, table, text, uniqueIndex, whole } from '../columns.ts'
import { accounts } from './accounts.ts'
import { clients } from './clients.ts'
import { placements } from './placements.ts'

/**
 * One section of the career profile, filled in over several meetings. `answers` holds its boxes by name, in the person's words
 * first. How it read before is kept, once for each sitting of one writer and not for each line.
 */
export const profileSections = table(
  'profile_sections',
  {
    serviceId: text().notNull(),
    id: text().notNull(),
    clientId: text().notNull(),
    section: text({
      enum: [
        'wishes',
        'strengths',
        'education',
        'languages',
        'preferences',
        'practical',
        'hard_days',
        'disclosure',
        'may_contact',
      ],
    }).notNull(),
    answers: json().$type<Record<string, string>>().notNull(),
    /** When the sitting began in which it was last written, and by whom it was. */
    sittingFrom: instant().notNull(),
    changedAt: instant().notNull(),
    changedBy: text().notNull(),
    version: whole().notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.serviceId, t.id] }),
    foreignKey({ columns: [t.serviceId, t.clientId], foreignColumns: [clients.serviceId, clients.id] }),
    foreignKey({ columns: [t.serviceId, t.changedBy], foreignColumns: [accounts.serviceId, accounts.id] }),
    uniqueIndex('profile_one_of_each').on(t.serviceId, t.clientId, t.section),
  ],
)

/** One past job, course or other time that taught something. Its days may be known to the year, the month, or not at all. */
export const experiences = table(
  'experiences',
  {
    serviceId: text().notNull(),
    id: text().notNull(),
    clientId: text().notNull(),
    kind: text({ enum: ['job', 'education', 'internship', 'voluntary', 'other'] }).notNull(),
    title: text().notNull(),
    /** Where it was: an employer, a school. */
    place: text(),
    /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
    fromWhen: text(),
    toWhen: text(),
    goesOn: flag().notNull(),
    hours: text(),
    duties: text(),
    liked: text(),
    disliked: text(),
    endedBecause: text(),
    helped: text(),
    /** The placement it was with us. */
    placementId: text(),
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
    uniqueIndex('experiences_once_of_placement')
      .on(t.serviceId, t.placementId)
      .where(sql`placement_id is not null and taken_back_at is null`),
    index('experiences_of_client').on(t.serviceId, t.clientId),
  ],
)

/** A person who helps, or a place where this person is welcome, and what makes it so. */
export const helpers = table(
  'helpers',
  {
    serviceId: text().notNull(),
    id: text().notNull(),
    clientId: text().notNull(),
    kind: text({ enum: ['person', 'place'] }).notNull(),
    name: text().notNull(),
    /** Who they are to the person, or what kind of place it is. */
    relation: text(),
    /** What they do that helps, or why the person is welcome there. */
    how: text(),
    mayContact: text({ enum: ['yes', 'ask_first', 'no'] }),
    phone: text(),
    noticedOn: day(),
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
    index('helpers_of_client').on(t.serviceId, t.clientId),
  ],
)
