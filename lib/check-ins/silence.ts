import { and, eq } from 'drizzle-orm'
import type { Writer } from '#db/connection'
import { checkIns } from '#db/schema/check-ins'
import type { Actor } from '#lib/access/actor'
import { recordEvents } from '#lib/support-events/for-others'
import { silenceOf } from './for-others.ts'
import type { Silence } from './rules.ts'
import type { CheckIn } from './track.ts'

/** What a silence meant, or null where it is unknown again; the event of its own follows. */
export async function settleSilence(tx: Writer, actor: Actor, checkIn: CheckIn, meant: Silence | null): Promise<void> {
  const { serviceId, id, clientId } = checkIn
  const known = meant
    ? { silenceKnownOn: actor.today, silenceNotedBy: actor.accountId }
    : { silenceKnownOn: null, silenceNotedBy: null }
  await tx
    .update(checkIns)
    .set({ silenceMeant: meant, ...known })
    .where(and(eq(checkIns.serviceId, serviceId), eq(checkIns.id, id)))
  const source = { clientId, source: 'check_in', sourceId: silenceOf(id), day: actor.today } as const
  await recordEvents(tx, actor, source, meant ? ['silence_understood'] : [])
}
