import { index, instant, json, primaryKey, table, text, whole } from '../columns.ts'

/** A command that was carried out: the same one sent again gets the same answer, once. */
export const commands = table(
  'commands',
  {
    serviceId: text().notNull(),
    accountId: text().notNull(),
    act: text().notNull(),
    commandId: text().notNull(),
    payloadHash: text().notNull(),
    answer: json().$type<unknown>(),
    at: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.serviceId, t.accountId, t.act, t.commandId] })],
)

/** Append-only: how a record read before it was corrected, and who corrected it. */
export const earlierVersions = table(
  'earlier_versions',
  {
    serviceId: text().notNull(),
    recordId: text().notNull(),
    version: whole().notNull(),
    record: text({
      enum: [
        'contact',
        'pause',
        'client',
        'episode',
        'appointment',
        'series',
        'stay',
        'profile_section',
        'experience',
        'helper',
        'goal',
        'next_step',
        'application',
        'interview',
        'document',
        'employer',
        'employer_person',
        'employer_contact',
        'placement',
        'study_day',
        'support',
        'disclosure',
        'advice',
        'week',
      ],
    }).notNull(),
    was: json().$type<Record<string, unknown>>().notNull(),
    changedBy: text().notNull(),
    changedAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.serviceId, t.recordId, t.version] })],
)

/** Append-only: who looked at or changed what. Holds ids and the names of acts, never what was written. */
export const auditLines = table(
  'audit_lines',
  {
    serviceId: text().notNull(),
    id: text().notNull(),
    at: instant().notNull(),
    accountId: text().notNull(),
    /** The name of the act, or of the page that was looked at. */
    act: text().notNull(),
    outcome: text({ enum: ['seen', 'done', 'refused'] }).notNull(),
    /** Ids of the people whose record it was. */
    people: json().$type<string[]>().notNull(),
    /** Tells a second look at the same thing from a first. */
    lookKey: text(),
  },
  (t) => [
    primaryKey({ columns: [t.serviceId, t.id] }),
    index('audit_looks').on(t.serviceId, t.accountId, t.lookKey, t.at),
    index('audit_in_order').on(t.id),
  ],
)

/** Which audit lines speak of a person: an index to the lines, not evidence itself. */
export const auditPeople = table(
  'audit_people',
  { serviceId: text().notNull(), clientId: text().notNull(), lineId: text().notNull() },
  (t) => [primaryKey({ columns: [t.serviceId, t.clientId, t.lineId] })],
)

/** Append-only: the hash chain over the audit lines, made by one sealer in order. */
export const auditSeals = table('audit_seals', {
  number: whole().primaryKey(),
  serviceId: text().notNull(),
  lineId: text().notNull().unique(),
  /** SHA-256 of the seal before and this line, hex. */
  hash: text().notNull(),
  sealedAt: instant().notNull(),
})
