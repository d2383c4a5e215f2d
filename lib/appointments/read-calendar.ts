import { and, asc, eq, gte, inArray, isNull, lte, type SQL } from 'drizzle-orm'
import type { Reader } from '#db/connection'
import { leaves } from '#db/schema/accounts'
import { appointmentSeries, appointments } from '#db/schema/appointments'
import type { Actor } from '#lib/access/actor'
import { reachedIds, readAs } from '#lib/access/read'
import type { Day } from '#lib/shared/day'
import { calendarOf, type Meeting, type Series } from './rules/calendar.ts'

/** Whose meetings: asked of the single ones and of the series alike. */
export type Scope = (table: typeof appointments | typeof appointmentSeries) => SQL | undefined

/** Those with people within reach. */
export const withReached =
  (actor: Actor): Scope =>
  (table) =>
    inArray(table.clientId, reachedIds(actor))

export const both =
  (one: Scope, other: Scope): Scope =>
  (table) =>
    and(one(table), other(table))

/** Everything planned on these days, whether or not anything was said of it. */
export async function meetingsBetween(actor: Actor, scope: Scope, from: Day, to: Day): Promise<Meeting[]> {
  const [said, series] = [
    await saidBetween(readAs(actor), actor, scope, from, to),
    await seriesIn(readAs(actor), actor, scope),
  ]
  return calendarOf(said, series, from, to)
}

/** What was said of single meetings on these days. */
export async function saidBetween(read: Reader, actor: Actor, scope: Scope, from: Day, to?: Day): Promise<Meeting[]> {
  return read
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
      askedBy: appointments.askedBy,
      contactId: appointments.contactId,
      movedToId: appointments.movedToId,
      version: appointments.version,
    })
    .from(appointments)
    .where(
      and(
        eq(appointments.serviceId, actor.serviceId),
        scope(appointments),
        gte(appointments.day, from),
        to === undefined ? undefined : lte(appointments.day, to),
      ),
    )
}

/** Every series, those that have ended too: what belongs to them ends with them. */
export async function seriesIn(read: Reader, actor: Actor, scope: Scope): Promise<(Series & { version: number })[]> {
  return read
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
    .where(and(eq(appointmentSeries.serviceId, actor.serviceId), scope(appointmentSeries)))
    .orderBy(asc(appointmentSeries.firstDay), asc(appointmentSeries.id))
}

/** The days on which somebody is away. */
export async function leavesOf(read: Reader, actor: Actor, accountId: string, from: Day, to: Day) {
  return read
    .select({ fromDay: leaves.fromDay, toDay: leaves.toDay })
    .from(leaves)
    .where(
      and(
        eq(leaves.serviceId, actor.serviceId),
        eq(leaves.accountId, accountId),
        isNull(leaves.takenBackAt),
        lte(leaves.fromDay, to),
        gte(leaves.toDay, from),
      ),
    )
}
