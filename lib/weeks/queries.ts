import { and, desc, eq, gte, inArray, isNull, lt, lte } from 'drizzle-orm'
import { contacts } from '#db/schema/contacts'
import { employerContacts } from '#db/schema/employers'
import { weekSheets } from '#db/schema/weeks'
import type { StaffActor } from '#lib/access/actor'
import { ofReach, readAs } from '#lib/access/read'
import { addDays, type Day } from '#lib/shared/day'
import { type Hours, weekFrom, weeksBefore } from './rules.ts'
import { ownSheet } from './sheet-of-week.ts'

/** How many weeks back one is asked for a week that was not looked at. */
const ASKED_WEEKS = 3

/** The reader's own week: as they told it, or as it can be told from what they logged. */
export async function weekOfMine(actor: StaffActor, monday: Day) {
  const sheet = await ownSheet(actor, monday, readAs(actor))
  if (sheet) return { told: sheet, hours: sheet.hours }
  return { told: undefined, hours: await weekLogged(actor, monday) }
}

async function weekLogged(actor: StaffActor, monday: Day): Promise<Hours> {
  const sunday = addDays(monday, 6)
  const read = readAs(actor)
  const { entryId, outcome, place, minutes, together } = contacts
  const logged = await read
    .select({ entryId, outcome, place, minutes, together })
    .from(contacts)
    .where(
      and(
        ofReach(contacts, actor),
        gte(contacts.day, monday),
        lte(contacts.day, sunday),
        eq(contacts.byAccount, actor.accountId),
        isNull(contacts.withdrawnAt),
      ),
    )
  const visits = await read
    .select({ mode: employerContacts.mode, whoWent: employerContacts.whoWent, minutes: employerContacts.minutes })
    .from(employerContacts)
    .where(
      and(
        eq(employerContacts.serviceId, actor.serviceId),
        eq(employerContacts.byAccount, actor.accountId),
        gte(employerContacts.day, monday),
        lte(employerContacts.day, sunday),
        isNull(employerContacts.takenBackAt),
      ),
    )
  const ours = visits.filter(({ whoWent }) => whoWent !== 'person')
  return weekFrom(
    logged,
    ours.map((visit) => ({ isFaceToFace: visit.mode === 'face_to_face', minutes: visit.minutes })),
    await lastToldBefore(actor, monday),
  )
}

async function lastToldBefore(actor: StaffActor, monday: Day): Promise<Hours> {
  const [last] = await readAs(actor)
    .select({ monday: weekSheets.monday })
    .from(weekSheets)
    .where(
      and(
        eq(weekSheets.serviceId, actor.serviceId),
        eq(weekSheets.accountId, actor.accountId),
        lt(weekSheets.monday, monday),
      ),
    )
    .orderBy(desc(weekSheets.monday))
    .limit(1)
  return (last && (await ownSheet(actor, last.monday, readAs(actor)))?.hours) ?? {}
}

/** The last weeks of which the reader has not said yet where their hours went, the latest first. */
export async function weeksUntold(actor: StaffActor): Promise<Day[]> {
  const weeks = weeksBefore(actor.today, ASKED_WEEKS)
  const rows = await readAs(actor)
    .select({ monday: weekSheets.monday })
    .from(weekSheets)
    .where(
      and(
        eq(weekSheets.serviceId, actor.serviceId),
        eq(weekSheets.accountId, actor.accountId),
        inArray(weekSheets.monday, weeks),
      ),
    )
  return weeks.filter((monday) => !rows.some((row) => row.monday === monday))
}
