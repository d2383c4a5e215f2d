/** What the use cases stand on: the meeting that is meant, and how what is said of it is written down. */
import { and, eq, inArray } from 'drizzle-orm'
import type { Reader, Writer } from '#db/connection'
import { accounts } from '#db/schema/accounts'
import { appointmentSeries, appointments } from '#db/schema/appointments'
import type { Actor } from '#lib/access/actor'
import { RuleBroken } from '#lib/access/failures'
import { reachedIds, rowWithinReach } from '#lib/access/read'
import { type Person, personWithinReach } from '#lib/clients/queries'
import type { Day, WallTime } from '#lib/shared/day'
import { newId } from '#lib/shared/ids'
import type { Which } from './forms.ts'
import { type Meeting, meetingOn } from './rules/calendar.ts'
import { isOccurrence } from './rules/series.ts'

type Row = typeof appointments.$inferSelect
export type Found = { meeting: Meeting; person: Person }

/** The meeting that a form or an address means, if it is with somebody within reach. */
export async function meetingWithinReach(actor: Actor, which: Which, tx: Reader): Promise<Found | undefined> {
  const meeting = which.appointmentId
    ? await storedWithinReach(actor, eq(appointments.id, which.appointmentId), tx)
    : await oneOfSeries(actor, which, tx)
  const person = meeting && (await personWithinReach(actor, meeting.clientId, tx))
  return meeting && person && { meeting, person }
}

async function oneOfSeries(actor: Actor, { seriesId, seriesDay }: Which, tx: Reader): Promise<Meeting | undefined> {
  if (!seriesId || !seriesDay) return undefined
  const its = and(eq(appointments.seriesId, seriesId), eq(appointments.seriesDay, seriesDay))
  const stored = await storedWithinReach(actor, its, tx)
  if (stored) return stored
  const found = await seriesWithinReach(actor, seriesId, tx)
  return found && isOccurrence(found.series, seriesDay) ? meetingOn(found.series, seriesDay) : undefined
}

async function storedWithinReach(actor: Actor, its: ReturnType<typeof and>, tx: Reader): Promise<Row | undefined> {
  const [row] = await tx
    .select()
    .from(appointments)
    .where(and(eq(appointments.serviceId, actor.serviceId), its, inArray(appointments.clientId, reachedIds(actor, tx))))
  return row
}

export async function seriesWithinReach(actor: Actor, id: string, tx: Reader) {
  const series = await rowWithinReach(appointmentSeries, actor, id, tx)
  const person = series && (await personWithinReach(actor, series.clientId, tx))
  return series && person && { series, person }
}

/** Only what is planned still can be said something of. @throws with what was said of it meanwhile */
export function refuseSettled({ state }: Meeting): void {
  if (state !== 'planned') throw new RuleBroken(null, 'appointments.errors.settledMeanwhile', { state })
}

type Said = Partial<Pick<Row, 'state' | 'settledAt' | 'settledBy' | 'askedBy' | 'contactId' | 'movedToId'>>
type Corrected = Partial<
  Pick<Row, 'accountId' | 'minutes' | 'place' | 'whereabouts' | 'withWhom' | 'purpose' | 'words' | 'shared'>
>

/** Writes what was said of a meeting; one that was only computed becomes a row of its own first. */
export async function say(tx: Writer, actor: Actor, meeting: Meeting, said: Said & Corrected): Promise<string> {
  const { serviceId, accountId: byAccount, now: writtenAt } = actor
  if (meeting.id === null) {
    const id = newId()
    await tx.insert(appointments).values({ ...meeting, ...said, serviceId, id, byAccount, writtenAt, version: 1 })
    return id
  }
  await tx
    .update(appointments)
    .set({ ...said, version: meeting.version + 1 })
    .where(and(eq(appointments.serviceId, serviceId), eq(appointments.id, meeting.id)))
  return meeting.id
}

/** What every act on a meeting answers with: enough to say what happened, to go on from there, and to take it back. */
export type Acted = {
  clientId: string
  name: string
  day: Day
  time: WallTime
  appointmentId: string
  contactId: string | null
  movedToId: string | null
  /** Under which it is taken back: once, however often the button is pressed. */
  undoId: string
}

type Then = { appointmentId: string; contactId?: string | null; movedToId?: string }

export function acted({ meeting, person }: Found, { appointmentId, contactId = null, movedToId }: Then): Acted {
  const { clientId, day, time } = meeting
  return {
    clientId,
    name: person.name,
    day,
    time,
    appointmentId,
    contactId,
    movedToId: movedToId ?? null,
    undoId: newId(),
  }
}

/** The name of an account of the service. */
export async function nameOf({ serviceId }: Actor, accountId: string, tx: Reader): Promise<string> {
  const [account] = await tx
    .select({ name: accounts.name })
    .from(accounts)
    .where(and(eq(accounts.serviceId, serviceId), eq(accounts.id, accountId)))
  return account?.name ?? ''
}

/** When and by whom a meeting was settled. */
export const settledBy = (actor: Actor) => ({ settledAt: actor.now, settledBy: actor.accountId })
