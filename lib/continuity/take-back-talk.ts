import { and, eq, inArray } from 'drizzle-orm'
import { teamTalks } from '#db/schema/clients'
import { reachedIds } from '#lib/access/read'
import { useCase } from '#lib/access/use-case'
import { recordEvents } from '#lib/support-events/for-others'
import { takeBackTalkForm } from './forms.ts'
import { mayTakeBackTalk } from './policy.ts'

/** A talk that was entered by mistake: it stays readable as taken back, and counts no longer. */
export const takeBackTalk = useCase({
  act: 'talk.take_back',
  form: takeBackTalkForm,
  subject: async (tx, input, actor) => {
    const [talk] = await tx
      .select()
      .from(teamTalks)
      .where(
        and(
          eq(teamTalks.serviceId, actor.serviceId),
          eq(teamTalks.id, input.talkId),
          inArray(teamTalks.clientId, reachedIds(actor, tx)),
        ),
      )
    return talk
  },
  allow: mayTakeBackTalk,
  about: (talk) => [talk.clientId],
  meanwhile: (_tx, talk) =>
    talk.takenBackAt === null ? undefined : { key: 'continuity.errors.talkTakenBackMeanwhile' },
  perform: async ({ tx, actor, subject: { serviceId, id, clientId, day } }) => {
    await tx
      .update(teamTalks)
      .set({ takenBackAt: actor.now, takenBackBy: actor.accountId })
      .where(and(eq(teamTalks.serviceId, serviceId), eq(teamTalks.id, id)))
    await recordEvents(tx, actor, { clientId, source: 'talk', sourceId: id, day }, [])
    return { clientId }
  },
})
