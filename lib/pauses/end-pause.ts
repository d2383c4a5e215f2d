import { and, eq } from 'drizzle-orm'
import type { Writer } from '#db/connection'
import { pauses } from '#db/schema/pauses'
import type { Actor } from '#lib/access/actor'
import type { Day } from '#lib/shared/day'
import { type Pause, recordPauseEvents } from './track.ts'

type End = { how: 'resumed' | 'taken_back'; on: Day | null; because: string | null } | null

/** Ends a pause, or, with null, lets it go on as if it had not ended; its events follow. */
export async function endPause(tx: Writer, actor: Actor, pause: Pause, end: End): Promise<void> {
  const [after] = await tx
    .update(pauses)
    .set({
      endedHow: end?.how ?? null,
      endedOn: end?.on ?? null,
      endedBecause: end?.because ?? null,
      endedBy: end ? actor.accountId : null,
      endedAt: end ? actor.now : null,
      version: pause.version + 1,
    })
    .where(and(eq(pauses.serviceId, pause.serviceId), eq(pauses.id, pause.id)))
    .returning()
  if (after) await recordPauseEvents(tx, actor, after, pause.fromDay)
}
