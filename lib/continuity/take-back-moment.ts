import { and, eq, inArray } from 'drizzle-orm'
import { supportEvents } from '#db/schema/support-events'
import { reachedIds } from '#lib/access/read'
import { useCase } from '#lib/access/use-case'
import { recordEvents } from '#lib/support-events/for-others'
import { takeBackMomentForm } from './forms.ts'
import { mayTakeBackMoment } from './policy.ts'

/** Takes a moment added by hand out of the count; the line itself stays. */
export const takeBackMoment = useCase({
  act: 'moment.take_back',
  form: takeBackMomentForm,
  subject: async (tx, input, actor) => {
    const inService = eq(supportEvents.serviceId, actor.serviceId)
    const [event] = await tx
      .select()
      .from(supportEvents)
      .where(
        and(
          inService,
          eq(supportEvents.id, input.eventId),
          inArray(supportEvents.clientId, reachedIds(actor, tx)),
          eq(supportEvents.source, 'hand'),
        ),
      )
    if (!event) return undefined
    const [counter] = await tx
      .select({ id: supportEvents.id })
      .from(supportEvents)
      .where(and(inService, eq(supportEvents.counters, event.id)))
    return { ...event, standing: event.counters === null && !counter }
  },
  allow: mayTakeBackMoment,
  about: (event) => [event.clientId],
  meanwhile: (_tx, event) => (event.standing ? undefined : { key: 'continuity.errors.takenBackMeanwhile' }),
  perform: async ({ tx, actor, subject: { clientId, source, sourceId, day } }) => {
    await recordEvents(tx, actor, { clientId, source, sourceId, day }, [])
    return { clientId }
  },
})
