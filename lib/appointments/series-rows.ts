/** How a series ends, goes over into another, and comes back. */
import { and, eq, gt, gte, or } from 'drizzle-orm'
import type { Reader, Writer } from '#db/connection'
import { appointmentSeries, appointments } from '#db/schema/appointments'
import type { Actor } from '#lib/access/actor'
import { keepEarlier, keptOf } from '#lib/access/earlier'
import { RuleBroken } from '#lib/access/failures'
import { addDays, type Day } from '#lib/shared/day'
import { newId } from '#lib/shared/ids'
import { settledBy } from './find.ts'
import type { Details, Meeting } from './rules/calendar.ts'

type SeriesRow = typeof appointmentSeries.$inferSelect
type Row = typeof appointments.$inferSelect

/** The last day a series may fall on, as somebody says it now; what it was before is kept. */
export async function setLastDay(tx: Writer, actor: Actor, series: SeriesRow, untilDay: Day | null): Promise<void> {
  const { serviceId, id, version, untilDay: before } = series
  await keepEarlier(tx, actor, { record: 'series', before: series, was: { untilDay: before } })
  await tx
    .update(appointmentSeries)
    .set({ untilDay, version: version + 1 })
    .where(and(eq(appointmentSeries.serviceId, serviceId), eq(appointmentSeries.id, id)))
}

/** What was said of single ones of a series from a day on. */
export async function saidOfSeries(tx: Reader, { serviceId, id }: SeriesRow, from: Day): Promise<Row[]> {
  return tx
    .select()
    .from(appointments)
    .where(and(eq(appointments.serviceId, serviceId), eq(appointments.seriesId, id), gte(appointments.seriesDay, from)))
}

type Place = Pick<Details, 'time' | 'minutes' | 'place' | 'whereabouts'>

/**
 * One of which something was said, in the series that follows: what was planned with words of its own keeps them at the new time;
 * in place of any other nothing comes, and what is there points back to it.
 */
export function carriedOver(actor: Actor, one: Meeting, into: { day: Day } & Place) {
  const { serviceId, accountId: byAccount, now: writtenAt } = actor
  const { clientId, accountId, withWhom, purpose, words, shared, state } = one
  const { day, time, minutes, place, whereabouts } = into
  const gone = { state: 'called_off' as const, movedToId: one.id, ...settledBy(actor) }
  return {
    ...{ serviceId, id: newId(), clientId, accountId, day, time, minutes, place, whereabouts },
    ...{ withWhom, purpose, words, shared, seriesDay: day, byAccount, writtenAt },
    ...(state === 'planned' ? { state } : gone),
  }
}

/** A series comes back as it was before one of its meetings, and all after it, went over into another. */
export async function bringBackSeries(tx: Writer, actor: Actor, from: Meeting, into: string): Promise<void> {
  const [old, next] = [await seriesRow(tx, actor, from.seriesId), await seriesRow(tx, actor, into)]
  const before = old && (await lastDayBefore(tx, actor, old))
  if (!old || !next || !before || old.untilDay !== addDays(from.seriesDay ?? '', -1) || (await goneOn(tx, next)))
    throw new RuleBroken(null, 'appointments.errors.seriesGoneOn')
  await setLastDay(tx, actor, old, before.untilDay)
  await setLastDay(tx, actor, next, addDays(next.firstDay, -1))
}

async function seriesRow(tx: Reader, actor: Actor, id: string | null): Promise<SeriesRow | undefined> {
  const [row] = await tx
    .select()
    .from(appointmentSeries)
    .where(and(eq(appointmentSeries.serviceId, actor.serviceId), eq(appointmentSeries.id, id ?? '')))
  return row
}

async function lastDayBefore(tx: Reader, actor: Actor, { id }: SeriesRow) {
  const [earlier] = await keptOf(tx, actor, id)
  return earlier?.was as { untilDay: Day | null } | undefined
}

/** Has anything been said of a series since it began? What was carried over into it was given its id before the series had one. */
async function goneOn(tx: Reader, { serviceId, id, version }: SeriesRow): Promise<boolean> {
  if (version > 1) return true
  const since = or(gt(appointments.id, id), gt(appointments.version, 1))
  const [row] = await tx
    .select({ id: appointments.id })
    .from(appointments)
    .where(and(eq(appointments.serviceId, serviceId), eq(appointments.seriesId, id), since))
    .limit(1)
  return row !== undefined
}
