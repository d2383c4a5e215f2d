import { and, asc, eq } from 'drizzle-orm'
import { connection } from '#db/connection'
import { pauses, searchStretches } from '#db/schema/pauses'
import type { Actor } from '#lib/access/actor'
import { changeSearch } from '#lib/pauses/change-search'
import { resumeSearch } from '#lib/pauses/resume-search'
import { startPause } from '#lib/pauses/start-pause'
import { command, type Person, TODAY } from '#tests/build/service'
import { done } from '#tests/build/trace'

type Fields = Record<string, string>

const AGREED = { fromDay: TODAY, kind: 'health', wishedBy: 'together', touchBy: 'text', touchEvery: 'week' }

export const pauseForm = (person: Person, fields: Fields = {}) => command({ clientId: person.id, ...AGREED, ...fields })

export const changeForm = (pauseId: string, fields: Fields = {}) =>
  command({ pauseId, version: '1', ...AGREED, ...fields })

export const resumeForm = (pauseId: string, fields: Fields = {}) =>
  command({ pauseId, day: TODAY, to: 'active', wishedBy: 'together', ...fields })

export const searchForm = (person: Person, fields: Fields = {}) =>
  command({ clientId: person.id, state: 'lighter', wishedBy: 'person', ...fields })

/** Moves a search and answers with the id of the stretch it is in then. */
export async function moved(actor: Actor, person: Person, fields: Fields = {}): Promise<string> {
  const { stretchId } = done(await changeSearch(actor, searchForm(person, fields)))
  if (!stretchId) throw new Error('Nothing has moved')
  return stretchId
}

/** Puts a search on hold and answers with the pause's id. */
export async function onHold(actor: Actor, person: Person, fields: Fields = {}): Promise<string> {
  done(await startPause(actor, pauseForm(person, fields)))
  const [open] = (await pausesOf(person)).filter((pause) => pause.endedHow === null)
  if (!open) throw new Error('Nothing is on hold')
  return open.id
}

/** A pause that is over: on hold from one day, resumed on another. */
export async function pausedBefore(actor: Actor, person: Person, fromDay: string, day: string): Promise<string> {
  const id = await onHold(actor, person, { fromDay })
  done(await resumeSearch(actor, resumeForm(id, { day })))
  return id
}

export async function pausesOf({ serviceId, id }: Person) {
  return connection()
    .read.select()
    .from(pauses)
    .where(and(eq(pauses.serviceId, serviceId), eq(pauses.clientId, id)))
    .orderBy(asc(pauses.fromDay), asc(pauses.id))
}

/** Where the search has stood, in order, such as `active 2026-01-05 –`. */
export async function searchOf({ serviceId, id }: Person): Promise<string[]> {
  const rows = await connection()
    .read.select()
    .from(searchStretches)
    .where(and(eq(searchStretches.serviceId, serviceId), eq(searchStretches.clientId, id)))
    .orderBy(asc(searchStretches.fromDay), asc(searchStretches.id))
  return rows.map(({ state, fromDay, toDay }) => `${state} ${fromDay} – ${toDay ?? ''}`.trim())
}
