import { and, eq } from 'drizzle-orm'
import { teamTalks } from '#db/schema/clients'
import { rowWithinReach } from '#lib/access/read'
import { useCase } from '#lib/access/use-case'
import { recordEvents } from '#lib/support-events/for-others'
import { takeBackTalkForm } from './forms.ts'
import { mayTakeBackTalk } from './policy.ts'

/** A talk that was entered by mistake: it stays readable as taken back, and counts no longer. */
export const takeBackTalk = useCase({
  act: 'talk.take_back',
  form: takeBackTalkForm,
  subject: (tx, input, actor) => rowWithinReach(teamTalks, actor, input.talkId, tx),
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
