import { sql } from 'drizzle-orm'
import { day, foreignKey, index, instant, primaryKey, table, text, uniqueIndex } from '../columns.ts'
import { accounts } from './accounts.ts'
import { clients } from './clients.ts'

/**
 * Append-only: something the study says matters happened with this person. `counters` names an earlier event this one
 * takes out of the count, because its source was corrected or withdrawn; figures leave both out.
 */
export const supportEvents = table(
  'support_events',
  {
    serviceId: text().notNull(),
    id: text().notNull(),
    clientId: text().notNull(),
    kind: text().notNull(),
    day: day().notNull(),
    source: text({
      enum: [
        'contact',
        'pause',
        'search',
        'hand',
        'rhythm',
        'wish',
        'check_in',
        'appointment',
        'stay',
        'closure',
        'episode',
        'talk',
        'cover',
        'profile',
        'goal',
        'step',
        'application',
        'interview',
        'employer_contact',
        'placement',
        'study_day',
        'greeting',
        'support',
        'disclosure',
        'advice',
      ],
    }).notNull(),
    sourceId: text().notNull(),
    counters: text(),
    words: text(),
    byAccount: text().notNull(),
    writtenAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.serviceId, t.id] }),
    uniqueIndex('events_countered_once').on(t.serviceId, t.counters).where(sql`counters is not null`),
    foreignKey({ columns: [t.serviceId, t.clientId], foreignColumns: [clients.serviceId, clients.id] }),
    foreignKey({ columns: [t.serviceId, t.byAccount], foreignColumns: [accounts.serviceId, accounts.id] }),
    index('events_of_client').on(t.serviceId, t.clientId, t.source, t.day, t.writtenAt, t.id),
    index('events_of_source').on(t.serviceId, t.sourceId),
  ],
)
