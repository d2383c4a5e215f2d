import { and, eq, isNull, ne } from 'drizzle-orm'
import type { Writer } from '#db/connection'
import { placementSupports } from '#db/schema/follow-along'
import { supportEvents } from '#db/schema/support-events'
import type { Actor } from '#lib/access/actor'
import { type Day, dayAt } from '#lib/shared/day'
import { recordEvents, type Source } from '#lib/support-events/for-others'
import type { Placement, Support } from './find.ts'

/** A plan made in one sitting was made together once, however many supports it came to. */
export const planMadeTogether = ({ id, clientId }: Pick<Placement, 'id' | 'clientId'>, day: Day): Source => ({
  clientId,
  source: 'support',
  sourceId: `${id}:${day}`,
  day,
})

/** Each talk about a worksheet is a source of its own, since it lies on a day of its own. */
export const talkedThrough = (clientId: string, disclosureId: string, day: Day): Source => ({
  clientId,
  source: 'disclosure',
  sourceId: `${disclosureId}:${day}`,
  day,
})

/** Once nothing is left of what was written that day, nothing was made together. */
export async function settlePlan(tx: Writer, actor: Actor, takenBack: Support): Promise<void> {
  const { serviceId, placementId, clientId } = takenBack
  const day = dayAt(takenBack.writtenAt, actor.zone)
  const left = await tx
    .select({ writtenAt: placementSupports.writtenAt })
    .from(placementSupports)
    .where(
      and(
        eq(placementSupports.serviceId, serviceId),
        eq(placementSupports.placementId, placementId),
        ne(placementSupports.id, takenBack.id),
        isNull(placementSupports.takenBackAt),
      ),
    )
  if (left.some(({ writtenAt }) => dayAt(writtenAt, actor.zone) === day)) return
  await recordEvents(tx, actor, planMadeTogether({ id: placementId, clientId }, day), [])
}

/** Part of what was written that day stands again: if the plan was made together, it was so after all. */
export async function settlePlanAgain(tx: Writer, actor: Actor, putBack: Support): Promise<void> {
  const { placementId, clientId, writtenAt } = putBack
  const plan = planMadeTogether({ id: placementId, clientId }, dayAt(writtenAt, actor.zone))
  const [wasTogether] = await tx
    .select({ id: supportEvents.id })
    .from(supportEvents)
    .where(and(eq(supportEvents.serviceId, actor.serviceId), eq(supportEvents.sourceId, plan.sourceId)))
    .limit(1)
  if (wasTogether) await recordEvents(tx, actor, plan, ['did_together'])
}
