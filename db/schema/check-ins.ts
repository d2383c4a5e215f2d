import { day, foreignKey, index, instant, primaryKey, table, text } from '../columns.ts'
import { accounts } from './accounts.ts'
import { clients } from './clients.ts'
import { contacts } from './contacts.ts'

/** One message that asks how somebody is, logged once it was sent. Its words are the note of its contact. */
export const checkIns = table(
  'check_ins',
  {
    serviceId: text().notNull(),
    id: text().notNull(),
    clientId: text().notNull(),
    contactId: text().notNull(),
    sentOn: day().notNull(),
    /** Which ready beginning it was, so that the same one is never offered twice running; missing where it was all their own. */
    opening: text(),
    byAccount: text().notNull(),
    writtenAt: instant().notNull(),
    /** What a silence turned out to mean, once somebody knew. */
    silenceMeant: text({ enum: ['well', 'unwell', 'something_else'] }),
    silenceKnownOn: day(),
    silenceNotedBy: text(),
  },
  (t) => [
    primaryKey({ columns: [t.serviceId, t.id] }),
    foreignKey({ columns: [t.serviceId, t.clientId], foreignColumns: [clients.serviceId, clients.id] }),
    foreignKey({ columns: [t.serviceId, t.contactId], foreignColumns: [contacts.serviceId, contacts.id] }),
    foreignKey({ columns: [t.serviceId, t.byAccount], foreignColumns: [accounts.serviceId, accounts.id] }),
    index('check_ins_of_client').on(t.serviceId, t.clientId, t.sentOn, t.writtenAt, t.id),
    index('check_ins_of_contact').on(t.serviceId, t.contactId),
  ],
)

/** What came back to a check-in; there can be several: not so well, and more contact, please. */
export const checkInAnswers = table(
  'check_in_answers',
  {
    serviceId: text().notNull(),
    id: text().notNull(),
    checkInId: text().notNull(),
    clientId: text().notNull(),
    answer: text({ enum: ['well', 'not_so_well', 'more', 'same', 'less', 'no_answer'] }).notNull(),
    answeredOn: day().notNull(),
    byAccount: text().notNull(),
    writtenAt: instant().notNull(),
    takenBackAt: instant(),
    takenBackBy: text(),
  },
  (t) => [
    primaryKey({ columns: [t.serviceId, t.id] }),
    foreignKey({ columns: [t.serviceId, t.clientId], foreignColumns: [clients.serviceId, clients.id] }),
    foreignKey({ columns: [t.serviceId, t.checkInId], foreignColumns: [checkIns.serviceId, checkIns.id] }),
    foreignKey({ columns: [t.serviceId, t.byAccount], foreignColumns: [accounts.serviceId, accounts.id] }),
    index('answers_of_client').on(t.serviceId, t.clientId, t.answeredOn, t.writtenAt, t.id),
    index('answers_to_check_in').on(t.serviceId, t.checkInId),
  ],
)
