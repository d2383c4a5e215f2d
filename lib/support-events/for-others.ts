import { and, eq } from 'drizzle-orm'
import type { Writer } from '#db/connection'
import { supportEvents } from '#db/schema/support-events'
import type { Actor } from '#lib/access/actor'
import type { Day } from '#lib/shared/day'
import { newId } from '#lib/shared/ids'
import { type EventKind, settle, standing } from './rules.ts'

export type Source = {
  clientId: string
  source: (typeof supportEvents.$inferInsert)['source']
  sourceId: string
  day: Day
  words?: string | null
}

/** Makes exactly `kinds` stand for a source: adds what is missing, counters what no longer holds or moved to another day. */
export async function recordEvents(tx: Writer, actor: Actor, from: Source, kinds: EventKind[]): Promise<void> {
  const { clientId, source, sourceId, day, words = null } = from
  const known = await tx
    .select({
      id: supportEvents.id,
      kind: supportEvents.kind,
      counters: supportEvents.counters,
      day: supportEvents.day,
    })
    .from(supportEvents)
    .where(and(eq(supportEvents.serviceId, actor.serviceId), eq(supportEvents.sourceId, sourceId)))
  const moved = standing(known).filter((event) => event.day !== day)
  const { add, counter } = settle(without(known, moved), kinds)
  const base = {
    serviceId: actor.serviceId,
    clientId,
    source,
    sourceId,
    byAccount: actor.accountId,
    writtenAt: actor.now,
  }
  const rows = [
    ...[...moved, ...counter].map((event) => ({
      ...base,
      id: newId(),
      kind: event.kind,
      day: event.day,
      counters: event.id,
      words: null,
    })),
    ...add.map((kind) => ({ ...base, id: newId(), kind, day, counters: null, words })),
  ]
  if (rows.length > 0) await tx.insert(supportEvents).values(rows)
}

function without<Event extends { id: string }>(events: Event[], left: Event[]): Event[] {
  return events.filter((event) => !left.includes(event))
}
