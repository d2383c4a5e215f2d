import { sql } from 'drizzle-orm'
import {
  check,
  day,
  flag,
  foreignKey,
  index,
  instant,
  primaryKey,
  table,
  text,
  uniqueIndex,
  whole,
} from '../columns.ts'
import { accounts } from './accounts.ts'
import { clients } from './clients.ts'

/** A workplace or a school the service knows. Who works there is in `employerPeople`, what was done with it in `employerContacts`. */
export const employers = table(
  'employers',
  {
    serviceId: text().notNull(),
    id: text().notNull(),
    name: text().notNull(),
    /** What it is sorted by in English. */
    searchName: text().notNull(),
    /** What it is sorted by in Danish. */
    danishOrder: text().notNull(),
    sector: text({
      enum: [
        'farming',
        'production',
        'building',
        'shops',
        'transport',
        'hotels_food',
        'it_media',
        'finance',
        'property_cleaning',
        'office_services',
        'public',
        'education',
        'health_care',
        'culture_leisure',
        'other',
      ],
    }),
    town: text(),
    address: text(),
    phone: text(),
    email: text(),
    website: text(),
    /** What they look for in somebody who works there. */
    looksFor: text(),
    words: text(),
    /** It turned out to be the same as this one. */
    mergedIntoId: text(),
    byAccount: text().notNull(),
    writtenAt: instant().notNull(),
    version: whole().notNull().default(1),
    takenBackAt: instant(),
    takenBackBy: text(),
  },
  (t) => [
    primaryKey({ columns: [t.serviceId, t.id] }),
    foreignKey({ columns: [t.serviceId, t.byAccount], foreignColumns: [accounts.serviceId, accounts.id] }),
    index('employers_by_name').on(t.serviceId, t.searchName, t.id),
    index('employers_in_danish').on(t.serviceId, t.danishOrder, t.id),
    index('employers_merged').on(t.serviceId, t.mergedIntoId),
    check('employers_not_into_itself', sql`merged_into_id is null or merged_into_id <> id`),
  ],
)

/** Three letters in a row of an employer's name: how one is found by part of a name, a typo in it or not. */
export const employerGrams = table(
  'employer_grams',
  { serviceId: text().notNull(), gram: text().notNull(), employerId: text().notNull() },
  (t) => [
    primaryKey({ columns: [t.serviceId, t.gram, t.employerId] }),
    foreignKey({ columns: [t.serviceId, t.employerId], foreignColumns: [employers.serviceId, employers.id] }),
    index('grams_of_employer').on(t.serviceId, t.employerId),
  ],
)

/** Append-only: which employer was made one with which, and by whom it was undone. */
export const employerMerges = table(
  'employer_merges',
  {
    serviceId: text().notNull(),
    id: text().notNull(),
    keptId: text().notNull(),
    mergedId: text().notNull(),
    byAccount: text().notNull(),
    writtenAt: instant().notNull(),
    takenBackAt: instant(),
    takenBackBy: text(),
  },
  (t) => [
    primaryKey({ columns: [t.serviceId, t.id] }),
    foreignKey({ columns: [t.serviceId, t.byAccount], foreignColumns: [accounts.serviceId, accounts.id] }),
    foreignKey({ columns: [t.serviceId, t.keptId], foreignColumns: [employers.serviceId, employers.id] }),
    foreignKey({ columns: [t.serviceId, t.mergedId], foreignColumns: [employers.serviceId, employers.id] }),
    uniqueIndex('merges_one_standing').on(t.serviceId, t.mergedId).where(sql`taken_back_at is null`),
    index('merges_into').on(t.serviceId, t.keptId),
  ],
)

export const employerPeople = table(
  'employer_people',
  {
    serviceId: text().notNull(),
    id: text().notNull(),
    employerId: text().notNull(),
    name: text().notNull(),
    role: text(),
    phone: text(),
    email: text(),
    words: text(),
    byAccount: text().notNull(),
    writtenAt: instant().notNull(),
    version: whole().notNull().default(1),
    takenBackAt: instant(),
    takenBackBy: text(),
  },
  (t) => [
    primaryKey({ columns: [t.serviceId, t.id] }),
    foreignKey({ columns: [t.serviceId, t.byAccount], foreignColumns: [accounts.serviceId, accounts.id] }),
    foreignKey({ columns: [t.serviceId, t.employerId], foreignColumns: [employers.serviceId, employers.id] }),
    index('people_of_employer').on(t.serviceId, t.employerId),
  ],
)

/**
 * One visit, call or letter between us and an employer: for a named person (`clientId`) or in general. Colleagues see that it
 * happened, never for whom, unless it is a person of their own. Which visit it was is counted, not stored.
 */
export const employerContacts = table(
  'employer_contacts',
  {
    serviceId: text().notNull(),
    id: text().notNull(),
    employerId: text().notNull(),
    /** Whom we met, where they are in the directory; `metName` where only a name is known. */
    personId: text(),
    metName: text(),
    day: day().notNull(),
    time: text(),
    mode: text({ enum: ['face_to_face', 'phone', 'email', 'letter', 'online', 'message'] }).notNull(),
    minutes: whole(),
    /** Who went: the specialist, both together, or the person alone. */
    whoWent: text({ enum: ['us', 'together', 'person'] }).notNull(),
    clientId: text(),
    /** Does it fit what the person wishes for? Only where it was for a named person. */
    fitsWish: flag(),
    purpose: text({
      enum: ['say_hello', 'learn_needs', 'present_person', 'vacancy', 'follow_up', 'support_at_work', 'thank', 'other'],
    }),
    learned: text(),
    nextStep: text(),
    nextDay: day(),
    nextDoneAt: instant(),
    nextDoneBy: text(),
    byAccount: text().notNull(),
    writtenAt: instant().notNull(),
    version: whole().notNull().default(1),
    takenBackAt: instant(),
    takenBackBy: text(),
    takenBackBecause: text(),
  },
  (t) => [
    primaryKey({ columns: [t.serviceId, t.id] }),
    foreignKey({ columns: [t.serviceId, t.byAccount], foreignColumns: [accounts.serviceId, accounts.id] }),
    foreignKey({ columns: [t.serviceId, t.employerId], foreignColumns: [employers.serviceId, employers.id] }),
    foreignKey({ columns: [t.serviceId, t.clientId], foreignColumns: [clients.serviceId, clients.id] }),
    foreignKey({ columns: [t.serviceId, t.personId], foreignColumns: [employerPeople.serviceId, employerPeople.id] }),
    index('employer_contacts_with').on(t.serviceId, t.employerId, t.day, t.writtenAt, t.id),
    index('employer_contacts_by').on(t.serviceId, t.byAccount, t.day),
    index('employer_contacts_for').on(t.serviceId, t.clientId, t.day),
    check('employer_contacts_person_went', sql`who_went = 'us' or client_id is not null`),
    check('employer_contacts_fit_of_somebody', sql`fits_wish is null or client_id is not null`),
    check('employer_contacts_minutes', sql`minutes is null or minutes between 1 and 1440`),
  ],
)
