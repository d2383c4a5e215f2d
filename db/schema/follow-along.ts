import { sql } from 'drizzle-orm'
import { check, day, flag, foreignKey, index, instant, primaryKey, table, text, whole } from '../columns.ts'
import { accounts } from './accounts.ts'
import { clients } from './clients.ts'
import { employers } from './employers.ts'
import { placements } from './placements.ts'

/** One kind of support in a placement: what, by whom, how often, and how it steps down. */
export const placementSupports = table(
  'placement_supports',
  {
    serviceId: text().notNull(),
    id: text().notNull(),
    placementId: text().notNull(),
    clientId: text().notNull(),
    what: text().notNull(),
    byWhom: text({ enum: ['us', 'treatment_team', 'family', 'co_worker', 'employer', 'person', 'other'] }).notNull(),
    /** Their name, or who they are. */
    whoWords: text(),
    howOften: text({ enum: ['daily', 'week', 'fortnight', 'month', 'when_wished', 'once'] }),
    fromDay: day().notNull(),
    toDay: day(),
    /** What comes after it, and who goes on. */
    stepDown: text(),
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
    index('supports_of_placement').on(t.serviceId, t.placementId),
    index('supports_of_client').on(t.serviceId, t.clientId),
    check('supports_in_order', sql`to_day is null or to_day >= from_day`),
  ],
)

/**
 * What to say at work and what not, thought through together. The one without an employer is the person's own in general; the
 * others hold the decision for one employer. How each read before is kept.
 */
export const disclosures = table(
  'disclosures',
  {
    serviceId: text().notNull(),
    id: text().notNull(),
    clientId: text().notNull(),
    isGeneral: flag().notNull(),
    employerId: text(),
    employerName: text(),
    placementId: text(),
    pros: text(),
    cons: text(),
    /** What may be said, and to whom. */
    maySay: text(),
    toWhom: text(),
    notToSay: text(),
    wording: text(),
    adjustments: text(),
    decision: text({ enum: ['tell', 'tell_in_part', 'not_tell', 'undecided'] }).notNull(),
    talkedOn: day().notNull(),
    /** When we look at it again; missing: when the person wishes. */
    revisitDay: day(),
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
    foreignKey({ columns: [t.serviceId, t.employerId], foreignColumns: [employers.serviceId, employers.id] }),
    foreignKey({ columns: [t.serviceId, t.placementId], foreignColumns: [placements.serviceId, placements.id] }),
    index('disclosures_of_client').on(t.serviceId, t.clientId),
    check('disclosures_of_somewhere', sql`is_general or employer_name is not null`),
  ],
)

/** That advice on what work does to benefits was offered, and came: a dated fact. No amount is ever computed. */
export const benefitsAdvice = table(
  'benefits_advice',
  {
    serviceId: text().notNull(),
    id: text().notNull(),
    clientId: text().notNull(),
    placementId: text(),
    occasion: text({ enum: ['before_start', 'hours_or_pay', 'general'] }).notNull(),
    state: text({ enum: ['offered', 'planned', 'held', 'not_wished'] }).notNull(),
    offeredOn: day(),
    heldOn: day(),
    byWhom: text({ enum: ['adviser', 'municipality', 'union', 'us', 'other'] }),
    adviser: text(),
    /** Who reports earnings, and how: who helps with it. */
    reporting: text(),
    words: text(),
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
    index('advice_of_client').on(t.serviceId, t.clientId),
    check('advice_held_day', sql`held_on is null or state = 'held'`),
  ],
)
