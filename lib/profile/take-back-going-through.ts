import { and, eq, inArray } from 'drizzle-orm'
import { supportEvents } from '#db/schema/support-events'
import { reachedIds } from '#lib/access/read'
import { useCase } from '#lib/access/use-case'
import { recordEvents } from '#lib/support-events/for-others'
import { standing } from '#lib/support-events/rules'
import { takeBackGoingThroughForm } from './forms.ts'
import { mayWriteProfile } from './policy.ts'

/** Tapped by mistake: it was not gone through that day. */
export const takeBackGoingThrough = useCase({
  act: 'profile.take_back_going_through',
  form: takeBackGoingThroughForm,
  subject: async (tx, input, actor) => {
    const noted = await tx
      .select()
      .from(supportEvents)
      .where(
        and(
          eq(supportEvents.serviceId, actor.serviceId),
          eq(supportEvents.sourceId, input.goneId),
          inArray(supportEvents.clientId, reachedIds(actor, tx)),
          eq(supportEvents.source, 'profile'),
        ),
      )
    const [first] = noted
    return first && { clientId: first.clientId, day: first.day, stands: standing(noted).length > 0 }
  },
  allow: mayWriteProfile,
  about: ({ clientId }) => [clientId],
  meanwhile: (_tx, { stands }) => (stands ? undefined : { key: 'form.takenBackMeanwhile' }),
  perform: async ({ tx, actor, subject: { clientId, day }, input: { goneId: sourceId } }) => {
    await recordEvents(tx, actor, { clientId, source: 'profile', sourceId, day }, [])
    return { clientId }
  },
})
