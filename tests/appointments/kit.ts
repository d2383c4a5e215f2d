import { and, asc, eq } from 'drizzle-orm'
import { connection } from '#db/connection'
import { leaves } from '#db/schema/accounts'
import { appointmentSeries, appointments } from '#db/schema/appointments'
import type { StaffActor } from '#lib/access/actor'
import { planAppointment } from '#lib/appointments/plan-appointment'
import { newId } from '#lib/shared/ids'
import { command, type Person, write } from '#tests/build/service'
import { done } from '#tests/build/trace'

type Fields = Record<string, string | undefined>

/** The day after TODAY, a Tuesday. */
export const TOMORROW = '2026-03-17'

/** What the form of a meeting sends, as text: tomorrow at ten for an hour, and the person can see it. */
export const planning = (person: Person, fields: Fields = {}) =>
  command({ clientId: person.id, day: TOMORROW, time: '10:00', minutes: '60', shared: 'yes', ...fields })

/** Plans a meeting, whatever else lies there, and answers with its id. */
export async function planned(actor: StaffActor, person: Person, fields: Fields = {}): Promise<string> {
  const { appointmentId } = done(await planAppointment(actor, planning(person, { anyway: 'yes', ...fields })))
  if (!appointmentId) throw new Error('Not a single meeting')
  return appointmentId
}

/** Plans one that comes back, and answers with the id of its series. */
export async function repeated(actor: StaffActor, person: Person, fields: Fields = {}): Promise<string> {
  const { seriesId } = done(
    await planAppointment(actor, planning(person, { everyWeeks: '1', anyway: 'yes', ...fields })),
  )
  if (!seriesId) throw new Error('It does not come back')
  return seriesId
}

export const acting = (appointmentId: string, fields: Fields = {}) => command({ appointmentId, ...fields })
export const actingOn = (seriesId: string, seriesDay: string, fields: Fields = {}) =>
  command({ seriesId, seriesDay, ...fields })

export async function isAway(who: StaffActor, fromDay: string, toDay: string): Promise<void> {
  const { serviceId, accountId, accountId: byAccount, now: writtenAt } = who
  await write((tx) =>
    tx.insert(leaves).values({ serviceId, id: newId(), accountId, fromDay, toDay, byAccount, writtenAt }),
  )
}

/** A person's meetings as they are stored, by their day. */
export async function rowsOf({ serviceId, id }: Person) {
  return connection()
    .read.select()
    .from(appointments)
    .where(and(eq(appointments.serviceId, serviceId), eq(appointments.clientId, id)))
    .orderBy(asc(appointments.day), asc(appointments.id))
}

export async function seriesOf({ serviceId, id }: Person) {
  return connection()
    .read.select()
    .from(appointmentSeries)
    .where(and(eq(appointmentSeries.serviceId, serviceId), eq(appointmentSeries.clientId, id)))
}
