import { and, asc, eq, gte, inArray, isNull, lte, or, sql } from 'drizzle-orm'
import type { Reader } from '#db/connection'
import { leaves } from '#db/schema/accounts'
import { appointmentSeries, appointments } from '#db/schema/appointments'
import type { Actor } from '#lib/access/actor'
import { type Asked, prepared } from '#lib/access/prepared'
import { reachedIds, readAs } from '#lib/access/read'
import type { Day } from '#lib/shared/day'
import { calendarOf, type Meeting, type Series } from './rules/calendar.ts'

/** Whose meetings: those with people within reach or one of them; or, to see what clashes, of a keeper and of a person. */
export type Scope =
  | { onlyReached: true; clientId?: string }
  | { onlyReached: false; clientId?: string; accountId: string }

export const withReached = (clientId?: string): Scope => ({ onlyReached: true, clientId })

type InScope = { onlyReached: boolean; clientId?: string; accountId?: string }

/** Asked of the single ones and of the series alike. */
function whose(table: typeof appointments | typeof appointmentSeries, { by, ...scope }: Asked<InScope>) {
  const { clientId, accountId, onlyReached } = scope
  const [withThem, keptBy] = [clientId && eq(table.clientId, clientId), accountId && eq(table.accountId, accountId)]
  const meant = onlyReached ? and(inArray(table.clientId, reachedIds(by)), withThem) : or(withThem, keptBy)
  return and(eq(table.serviceId, by.serviceId), meant ?? sql`false`)
}

/** Everything planned on these days, whether or not anything was said of it. */
export async function meetingsBetween(actor: Actor, scope: Scope, from: Day, to: Day): Promise<Meeting[]> {
  const [said, series] = [
    await saidBetween(readAs(actor), actor, scope, from, to),
    await seriesIn(readAs(actor), actor, scope),
  ]
  return calendarOf(said, series, from, to)
}

/** What was said of single meetings on these days. */
export const saidBetween = (read: Reader, actor: Actor, scope: Scope, from: Day, to?: Day): Promise<Meeting[]> =>
  said(actor, { ...scope, from, to }, read)

type Between = InScope & { from: Day; to?: Day }

const said = prepared((asked: Asked<Between>) =>
  asked.read
    .select({
      id: appointments.id,
      clientId: appointments.clientId,
      accountId: appointments.accountId,
      day: appointments.day,
      time: appointments.time,
      minutes: appointments.minutes,
      place: appointments.place,
      whereabouts: appointments.whereabouts,
      withWhom: appointments.withWhom,
      purpose: appointments.purpose,
      words: appointments.words,
      shared: appointments.shared,
      seriesId: appointments.seriesId,
      seriesDay: appointments.seriesDay,
      state: appointments.state,
      settledAt: appointments.settledAt,
      askedBy: appointments.askedBy,
      contactId: appointments.contactId,
      movedToId: appointments.movedToId,
      version: appointments.version,
    })
    .from(appointments)
    .where(
      and(
        whose(appointments, asked),
        gte(appointments.day, asked.from),
        asked.to ? lte(appointments.day, asked.to) : undefined,
      ),
    ),
)

/** Every series, those that have ended too: what belongs to them ends with them. */
export const seriesIn = (read: Reader, actor: Actor, scope: Scope): Promise<(Series & { version: number })[]> =>
  series(actor, scope, read)

const series = prepared((asked: Asked<InScope>) =>
  asked.read
    .select({
      id: appointmentSeries.id,
      clientId: appointmentSeries.clientId,
      accountId: appointmentSeries.accountId,
      firstDay: appointmentSeries.firstDay,
      untilDay: appointmentSeries.untilDay,
      everyWeeks: appointmentSeries.everyWeeks,
      time: appointmentSeries.time,
      minutes: appointmentSeries.minutes,
      place: appointmentSeries.place,
      whereabouts: appointmentSeries.whereabouts,
      withWhom: appointmentSeries.withWhom,
      purpose: appointmentSeries.purpose,
      words: appointmentSeries.words,
      version: appointmentSeries.version,
    })
    .from(appointmentSeries)
    .where(whose(appointmentSeries, asked))
    .orderBy(asc(appointmentSeries.firstDay), asc(appointmentSeries.id)),
)

/** The days on which somebody is away. */
export const leavesOf = (read: Reader, actor: Actor, accountId: string, from: Day, to: Day) =>
  leavesAround(actor, { keepers: [accountId], from, to }, read)

/** The same of several people, and whose they are. */
export const leavesAround = prepared(
  ({ by, read, keepers, from, to }: Asked<{ keepers: string[]; from: Day; to: Day }>) =>
    read
      .select({ accountId: leaves.accountId, fromDay: leaves.fromDay, toDay: leaves.toDay })
      .from(leaves)
      .where(
        and(
          eq(leaves.serviceId, by.serviceId),
          inArray(leaves.accountId, keepers),
          isNull(leaves.takenBackAt),
          lte(leaves.fromDay, to),
          gte(leaves.toDay, from),
        ),
      ),
)
