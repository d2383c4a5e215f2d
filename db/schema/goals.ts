import { sql } from 'drizzle-orm'
import { check, day, flag, foreignKey, index, instant, primaryKey, table, text, whole } from '../columns.ts'
import { accounts } from './accounts.ts'
import { clients } from './clients.ts'

/** What somebody wants, in their own words. It may take years, rest, change, or be let go without a reason. */
export const goals = table(
  'goals',
  {
    serviceId: text().notNull(),
    id: text().notNull(),
    clientId: text().notNull(),
    kind: text({ enum: ['job', 'education', 'internship', 'peer_work', 'other'] }).notNull(),
    words: text().notNull(),
    /** Why it matters to them, and why now. */
    because: text(),
    saidOn: day(),
    state: text({ enum: ['current', 'resting', 'reached', 'let_go'] }).notNull(),
    stateSince: day().notNull(),
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
    index('goals_of_client').on(t.serviceId, t.clientId),
  ],
)

/** A next step is an offer: either side may drop it without a reason. */
export const nextSteps = table(
  'next_steps',
  {
    serviceId: text().notNull(),
    id: text().notNull(),
    clientId: text().notNull(),
    goalId: text(),
    words: text().notNull(),
    /** Whose step it is. */
    whose: text({ enum: ['person', 'together', 'us'] }).notNull(),
    offeredBy: text({ enum: ['person', 'us'] }).notNull(),
    /** About when, if that was said. */
    aroundDay: day(),
    state: text({ enum: ['open', 'done', 'dropped'] }).notNull(),
    settledOn: day(),
    settledAt: instant(),
    settledBy: text(),
    /** Who led it when it was done. */
    ledBy: text({ enum: ['person', 'together', 'us'] }),
    /** The first time the person did such a thing. */
    firstTime: flag().notNull(),
    droppedBy: text({ enum: ['person', 'us'] }),
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
    foreignKey({ columns: [t.serviceId, t.goalId], foreignColumns: [goals.serviceId, goals.id] }),
    index('next_steps_of_client').on(t.serviceId, t.clientId, t.state),
    check('next_steps_settled_whole', sql`(state = 'open') = (settled_at is null)`),
  ],
)
