import { and, eq } from 'drizzle-orm'
import { episodes } from '#db/schema/clients'
import { keepEarlier } from '#lib/access/earlier'
import { RuleBroken } from '#lib/access/failures'
import { rowWithinReach } from '#lib/access/read'
import { useCase } from '#lib/access/use-case'
import { settleFirstContact } from '#lib/contacts/for-others'
import { changeEpisodeForm } from './forms.ts'
import { mayChangeEpisode } from './policy.ts'
import { timesRefused } from './rules.ts'

type Episode = typeof episodes.$inferSelect

/** How far support has come, and since when. Unknown days stay unknown. */
export const changeEpisode = useCase({
  act: 'episode.change',
  form: changeEpisodeForm,
  subject: (tx, input, actor) => rowWithinReach(episodes, actor, input.episodeId, tx),
  allow: mayChangeEpisode,
  about: (episode) => [episode.clientId],
  meanwhile: (_tx, episode) => (episode.state === 'closed' ? { key: 'clients.errors.endedMeanwhile' } : undefined),
  current: (episode) => ({ version: episode.version, reads: readable(episode) }),
  perform: async ({ tx, actor, subject: before, input }) => {
    const { commandId: _, episodeId: _id, version, ...times } = input
    const refused = timesRefused(times, actor.today)
    if (refused) throw new RuleBroken(refused.field, refused.key)
    await keepEarlier(tx, actor, { record: 'episode', before, was: readable(before) })
    await tx
      .update(episodes)
      .set({ ...times, version: version + 1 })
      .where(and(eq(episodes.serviceId, before.serviceId), eq(episodes.id, before.id)))
    await settleFirstContact(tx, actor, before.clientId)
    return { state: times.state }
  },
})

function readable({ state, referredOn, acceptedOn, supportedFrom, source, sourceWords }: Episode) {
  return { state, referredOn, acceptedOn, supportedFrom, source, sourceWords }
}
