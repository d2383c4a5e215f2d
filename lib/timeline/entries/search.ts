import type { StaffActor } from '#lib/access/actor'
import { type pausesOfPerson, searchOfPerson } from '#lib/pauses/queries'
import type { Entry } from '../rules.ts'

type Held = Awaited<ReturnType<typeof pausesOfPerson>>

/** The pauses of a person, each with its beginning and its end. */
export function pauseEntries(held: Held): Entry[] {
  return held.flatMap(({ pause, by }): Entry[] => {
    const { id, kind, wishedBy, note, fromDay, writtenAt, endedHow, endedOn, endedAt } = pause
    const base = { by, kind, wishedBy, note, pauseId: id, events: [] }
    if (endedHow === 'taken_back') return [{ ...base, type: 'pause_taken_back', id, day: fromDay, writtenAt }]
    const began: Entry = { ...base, type: 'pause_began', id, day: fromDay, writtenAt }
    if (!endedOn || !endedAt) return [began]
    return [{ ...base, type: 'pause_ended', id: `${id}:end`, day: endedOn, writtenAt: endedAt }, began]
  })
}

/** Where the search went. */
export async function searchEntries(actor: StaffActor, clientId: string): Promise<Entry[]> {
  const rows = await searchOfPerson(actor, clientId)
  return rows.map(({ stretch: { id, fromDay, writtenAt, state, wishedBy }, by }) => ({
    type: 'search',
    id,
    day: fromDay,
    writtenAt,
    state,
    wishedBy,
    by,
    events: [],
  }))
}
