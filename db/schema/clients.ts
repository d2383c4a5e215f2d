import { sql } from 'drizzle-orm'
import {
  check,
  day,
  foreignKey,
  index,
  instant,
  json,
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
    /** The language we write to them in; missing: the service's own. */
    language: text({ enum: ['en', 'da'] }),
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
    /** Who thought of us. */
    source: text({
      enum: ['treatment_team', 'themselves', 'family', 'municipality', 'doctor', 'programme', 'came_back', 'other'],
    }),
    sourceWords: text(),
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

/**
 * Who walks with whom, dated: one `primary` at a time, `cover` while that one is away. A cover that was called off before it
 * began opens nothing to anybody.
 */
export const assignments = table(
  'assignments',
  {
    serviceId: text().notNull(),
    id: text().notNull(),
    clientId: text().notNull(),
    accountId: text().notNull(),
    kind: text({ enum: ['primary', 'cover', 'called_off'] }).notNull(),
    fromDay: day().notNull(),
    toDay: day(),
    /** The day the person was told who comes meanwhile; missing: not yet. */
    announcedOn: day(),
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

/**
 * One end of an episode: support ended, or a referral that was not taken up. Whoever comes back begins a new episode; an end
 * entered by mistake is taken back, and the episode runs on.
 */
export const closures = table(
  'closures',
  {
    serviceId: text().notNull(),
    id: text().notNull(),
    episodeId: text().notNull(),
    clientId: text().notNull(),
    kind: text({ enum: ['support_ended', 'not_taken_up'] }).notNull(),
    closedOn: day().notNull(),
    reason: text({
      enum: [
        'on_their_own',
        'no_longer_wished',
        'moved_away',
        'other_support',
        'health',
        'never_met',
        'not_the_right_time',
        'died',
        'not_said',
      ],
    }).notNull(),
    /** What the person said, in their own words. */
    said: text(),
    saidHow: text({ enum: ['their_words', 'did_not_say', 'not_reached'] }).notNull(),
    agreedBy: json().$type<string[]>().notNull(),
    /** Who goes on being there, and the way back. */
    handedTo: text(),
    /** Where the episode stood before it ended. */
    stateBefore: text({ enum: ['referred', 'accepted', 'supported'] }).notNull(),
    byAccount: text().notNull(),
    writtenAt: instant().notNull(),
    takenBackAt: instant(),
    takenBackBy: text(),
  },
  (t) => [
    primaryKey({ columns: [t.serviceId, t.id] }),
    foreignKey({ columns: [t.serviceId, t.clientId], foreignColumns: [clients.serviceId, clients.id] }),
    foreignKey({ columns: [t.serviceId, t.episodeId], foreignColumns: [episodes.serviceId, episodes.id] }),
    foreignKey({ columns: [t.serviceId, t.byAccount], foreignColumns: [accounts.serviceId, accounts.id] }),
    uniqueIndex('closures_one_standing').on(t.serviceId, t.episodeId).where(sql`taken_back_at is null`),
    index('closures_of_client').on(t.serviceId, t.clientId, t.closedOn, t.writtenAt, t.id),
    check('closures_said', sql`(said_how = 'their_words') = (said is not null)`),
  ],
)

/** The team talked about somebody nobody has heard from: with whom, and what we do next. Never an ending. */
export const teamTalks = table(
  'team_talks',
  {
    serviceId: text().notNull(),
    id: text().notNull(),
    clientId: text().notNull(),
    day: day().notNull(),
    withWhom: json().$type<string[]>().notNull(),
    /** What was agreed. */
    words: text(),
    /** When the team looks at it again; missing: when there is news. */
    lookAgainDay: day(),
    byAccount: text().notNull(),
    writtenAt: instant().notNull(),
    takenBackAt: instant(),
    takenBackBy: text(),
  },
  (t) => [
    primaryKey({ columns: [t.serviceId, t.id] }),
    foreignKey({ columns: [t.serviceId, t.clientId], foreignColumns: [clients.serviceId, clients.id] }),
    foreignKey({ columns: [t.serviceId, t.byAccount], foreignColumns: [accounts.serviceId, accounts.id] }),
    index('team_talks_of_client').on(t.serviceId, t.clientId, t.day, t.writtenAt, t.id),
  ],
)
