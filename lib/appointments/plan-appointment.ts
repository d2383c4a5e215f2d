import { and, desc, eq, gte, isNull, lte, ne, or } from 'drizzle-orm'
import type { Writer } from '#db/connection'
import { appointmentSeries, appointments } from '#db/schema/appointments'
import { assignments } from '#db/schema/clients'
import type { Actor } from '#lib/access/actor'
import { RuleBroken } from '#lib/access/failures'
import { useCase } from '#lib/access/use-case'
import { personWithinReach } from '#lib/clients/queries'
import { addDays, type Day, type WallTime } from '#lib/shared/day'
import { newId } from '#lib/shared/ids'
import { refuseAfterEnding } from './after-ending.ts'
import { planForm } from './forms.ts'
import { mayPlanAppointment } from './policy.ts'
import { refuseClashes } from './refuse-clashes.ts'
import { LOOKED_AT } from './rules/clashes.ts'
import { occurrences } from './rules/series.ts'
import { repeatRefused, slotRefused } from './rules.ts'

/** Either a single meeting or a series; `dayBefore` is the last day of a series that is taken back. */
export type Planned = {
  clientId: string
  name: string
  day: Day
  time: WallTime
  dayBefore: Day
  undoId: string
  appointmentId: string | null
  seriesId: string | null
}

/** A meeting to come, once or again and again. */
export const planAppointment = useCase({
  act: 'appointment.plan',
  form: planForm,
  subject: (tx, input, actor) => personWithinReach(actor, input.clientId, tx),
  allow: mayPlanAppointment,
  about: (person) => [person.id],
  perform: async ({ tx, actor, subject: person, input }): Promise<Planned> => {
    const { commandId: _, keeperId, anyway, everyWeeks, untilDay, shared, day, ...details } = input
    const { time, minutes } = input
    const refused = slotRefused(input, actor.today, actor.zone) ?? repeatRefused(input)
    if (refused) throw new RuleBroken(refused.field, refused.key, refused.values)
    // What comes back is computed until something is said of it, so there is nothing yet that could be kept from them.
    if (everyWeeks && !shared)
      throw new RuleBroken('shared', 'appointments.errors.repeatedIsShared', { name: person.name })
    await refuseAfterEnding(tx, actor, person.id, day)
    const accountId = await keeperOf(tx, actor, person.id, keeperId)
    const rhythm = everyWeeks ? { firstDay: day, everyWeeks, untilDay } : null
    const days = rhythm ? occurrences(rhythm, day, addDays(day, rhythm.everyWeeks * 7 * (LOOKED_AT - 1))) : [day]
    const slots = days.map((one) => ({ day: one, time, minutes }))
    if (!anyway) await refuseClashes(tx, actor, { clientId: person.id, accountId, name: person.name, slots })

    const id = newId()
    const { serviceId, accountId: byAccount, now: writtenAt } = actor
    const row = { ...details, serviceId, id, accountId, byAccount, writtenAt }
    if (rhythm) await tx.insert(appointmentSeries).values({ ...row, ...rhythm })
    else await tx.insert(appointments).values({ ...row, day, shared, state: 'planned' })
    const planned = rhythm ? { appointmentId: null, seriesId: id } : { appointmentId: id, seriesId: null }
    return {
      clientId: person.id,
      name: person.name,
      day,
      time,
      dayBefore: addDays(day, -1),
      undoId: newId(),
      ...planned,
    }
  },
})

/** Who keeps it: whoever was chosen among those who walk with the person, else the one planning it, else the named one. */
async function keeperOf(tx: Writer, actor: Actor, clientId: string, chosen: string | undefined): Promise<string> {
  const walking = await tx
    .select({ accountId: assignments.accountId })
    .from(assignments)
    .where(
      and(
        ne(assignments.kind, 'called_off'),
        eq(assignments.serviceId, actor.serviceId),
        eq(assignments.clientId, clientId),
        lte(assignments.fromDay, actor.today),
        or(isNull(assignments.toDay), gte(assignments.toDay, actor.today)),
      ),
    )
    .orderBy(desc(assignments.kind))
  const mayKeep = [...walking.map((one) => one.accountId), actor.accountId]
  if (chosen && !mayKeep.includes(chosen)) throw new RuleBroken('keeperId', 'appointments.errors.keeperUnknown')
  const walksAlong = actor.role === 'specialist' || walking.some((one) => one.accountId === actor.accountId)
  return chosen ?? (walksAlong ? actor.accountId : (mayKeep[0] ?? actor.accountId))
}
