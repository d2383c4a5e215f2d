import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Reader, Writer } from '#db/connection'
import { pauses, searchStretches } from '#db/schema/pauses'
import type { Actor } from '#lib/access/actor'
import { rowWithinReach } from '#lib/access/read'
import { type Person, personWithinReach } from '#lib/clients/queries'
import { settleContactsSince } from '#lib/contacts/for-others'
import { settleStepsSince } from '#lib/job-search/for-others'
import { newId } from '#lib/shared/ids'
import { recordEvents } from '#lib/support-events/for-others'
import type { EventKind } from '#lib/support-events/rules'
import type { SearchState } from './rules.ts'

export type Pause = typeof pauses.$inferSelect
export type PauseOfPerson = { pause: Pause; person: Person; others: Pause[] }

export async function pausesOf(actor: Actor, clientId: string, tx: Reader): Promise<Pause[]> {
  return tx
    .select()
    .from(pauses)
    .where(and(eq(pauses.serviceId, actor.serviceId), eq(pauses.clientId, clientId)))
}

/** A pause within reach, whose it is, and that person's other pauses. */
export async function pauseWithinReach(actor: Actor, id: string, tx: Reader): Promise<PauseOfPerson | undefined> {
  const pause = await rowWithinReach(pauses, actor, id, tx)
  if (!pause) return undefined
  const person = await personWithinReach(actor, pause.clientId, tx)
  if (!person) return undefined
  const all = await pausesOf(actor, person.id, tx)
  return { pause, person, others: all.filter((other) => other.id !== id) }
}

/** Where the search stood before any pause lay on it; a person nobody has said anything about has not started. */
export async function searchStateOf(actor: Actor, clientId: string, tx: Reader): Promise<SearchState> {
  const [current] = await tx
    .select({ state: searchStretches.state })
    .from(searchStretches)
    .where(
      and(
        eq(searchStretches.serviceId, actor.serviceId),
        eq(searchStretches.clientId, clientId),
        isNull(searchStretches.toDay),
      ),
    )
  return current?.state ?? 'not_started'
}

/** Ends the state the search is in and begins another, today. Answers with the new stretch's id. */
export async function moveSearch(
  tx: Writer,
  actor: Actor,
  clientId: string,
  state: SearchState,
  wishedBy: 'person' | 'together' | 'us',
) {
  const { serviceId, accountId: byAccount, now: writtenAt, today: fromDay } = actor
  await tx
    .update(searchStretches)
    .set({ toDay: fromDay })
    .where(
      and(
        eq(searchStretches.serviceId, serviceId),
        eq(searchStretches.clientId, clientId),
        isNull(searchStretches.toDay),
      ),
    )
  const id = newId()
  await tx.insert(searchStretches).values({ serviceId, id, clientId, state, wishedBy, fromDay, byAccount, writtenAt })
  return id
}

type SearchStretch = typeof searchStretches.$inferSelect

/** A stretch of the search within reach, and whose it is. */
export async function stretchWithinReach(
  actor: Actor,
  id: string,
  tx: Reader,
): Promise<{ stretch: SearchStretch; person: Person } | undefined> {
  const stretch = await rowWithinReach(searchStretches, actor, id, tx)
  const person = stretch && (await personWithinReach(actor, stretch.clientId, tx))
  return stretch && person && { stretch, person }
}

/** Where the search stood before the stretch it is in now, and at whose wish. */
export async function stateBefore(actor: Actor, now: SearchStretch, tx: Reader) {
  const [, before] = await latestStretches(actor, now.clientId, tx)
  return { state: before?.state ?? ('not_started' as const), wishedBy: before?.wishedBy ?? now.wishedBy }
}

/** Where the search stood before the resuming of this pause moved it; nothing where it did not, or has moved again. */
export async function stateBeforeResuming(actor: Actor, pause: Pause, tx: Reader) {
  const { clientId, writtenAt: pausedAt, endedAt } = pause
  const [now] = await latestStretches(actor, clientId, tx)
  if (!now || now.writtenAt <= pausedAt || now.writtenAt.getTime() !== endedAt?.getTime()) return undefined
  return stateBefore(actor, now, tx)
}

/** The stretch the search is in now, and the one before it. */
async function latestStretches(actor: Actor, clientId: string, tx: Reader): Promise<SearchStretch[]> {
  return tx
    .select()
    .from(searchStretches)
    .where(and(eq(searchStretches.serviceId, actor.serviceId), eq(searchStretches.clientId, clientId)))
    .orderBy(desc(searchStretches.fromDay), desc(searchStretches.writtenAt), desc(searchStretches.id))
    .limit(2)
}

/** Brings the support events in line with a pause, and with the contacts that may have gone on through it. */
export async function recordPauseEvents(tx: Writer, actor: Actor, pause: Pause, since: string): Promise<void> {
  const { id, clientId, fromDay, endedOn, endedHow, wishedBy } = pause
  const began: EventKind[] = endedHow === 'taken_back' || wishedBy === 'us' ? [] : ['paused_together']
  const resumed: EventKind[] = endedHow === 'resumed' ? ['resumed'] : []
  await recordEvents(tx, actor, { clientId, source: 'pause', sourceId: id, day: fromDay }, began)
  await recordEvents(tx, actor, { clientId, source: 'pause', sourceId: `${id}:end`, day: endedOn ?? fromDay }, resumed)
  const touched = since < fromDay ? since : fromDay
  await settleContactsSince(tx, actor, clientId, touched)
  await settleStepsSince(tx, actor, clientId, touched)
}
