import { and, eq, gt, gte, isNull, ne, or, type SQL } from 'drizzle-orm'
import type { Reader } from '#db/connection'
import { appointmentSeries, appointments } from '#db/schema/appointments'
import { assignments, teamTalks } from '#db/schema/clients'
import { contacts } from '#db/schema/contacts'
import { pauses, searchStretches } from '#db/schema/pauses'
import { contactWishes, rhythms } from '#db/schema/rhythms'
import { stays } from '#db/schema/stays'
import { supportEvents } from '#db/schema/support-events'
import { standing } from '#lib/support-events/rules'
import type { Episode } from './episode-of-person.ts'

type Written = 'step' | 'contact' | 'meeting' | 'search' | 'stay' | 'talk' | 'agreement' | 'companion' | 'moment'

/**
 * The first kind of thing that somebody has written about a person since a time with us began, and that still stands; nothing
 * where there is none. Ids are made in the order of writing.
 */
export async function writtenSince(tx: Reader, episode: Episode): Promise<Written | undefined> {
  if (episode.version > 1) return 'step'
  for (const [what, table, stands] of kinds()) {
    const its = and(eq(table.serviceId, episode.serviceId), eq(table.clientId, episode.clientId))
    const [row] = await tx
      .select({ id: table.id })
      .from(table)
      .where(and(its, gt(table.id, episode.id), stands))
      .limit(1)
    if (row) return what
  }
  return (await momentSince(tx, episode)) ? 'moment' : undefined
}

function kinds() {
  const goesOn = or(isNull(appointmentSeries.untilDay), gte(appointmentSeries.untilDay, appointmentSeries.firstDay))
  return [
    ['contact', contacts, isNull(contacts.withdrawnAt)],
    ['meeting', appointments, ne(appointments.state, 'called_off')],
    ['meeting', appointmentSeries, goesOn],
    ['search', pauses, or(isNull(pauses.endedHow), ne(pauses.endedHow, 'taken_back'))],
    ['search', searchStretches, undefined],
    ['stay', stays, isNull(stays.takenBackAt)],
    ['talk', teamTalks, isNull(teamTalks.takenBackAt)],
    ['agreement', rhythms, isNull(rhythms.takenBackAt)],
    ['agreement', contactWishes, isNull(contactWishes.takenBackAt)],
    ['companion', assignments, ne(assignments.kind, 'called_off')],
  ] as const satisfies [Written, unknown, SQL | undefined][]
}

async function momentSince(tx: Reader, { serviceId, clientId, id }: Episode): Promise<boolean> {
  const { kind, counters } = supportEvents
  const noted = await tx
    .select({ id: supportEvents.id, kind, counters })
    .from(supportEvents)
    .where(
      and(
        eq(supportEvents.serviceId, serviceId),
        eq(supportEvents.clientId, clientId),
        eq(supportEvents.source, 'hand'),
        gt(supportEvents.id, id),
      ),
    )
  // What only counters an older moment stands for nothing of its own.
  return standing(noted).length > 0
}
