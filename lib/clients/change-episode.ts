import { and, eq, inArray } from 'drizzle-orm'
import { earlierVersions } from '#db/schema/access'
import { episodes } from '#db/schema/clients'
import { RuleBroken } from '#lib/access/failures'
import { reachedIds } from '#lib/access/read'
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
  subject: async (tx, input, actor) => {
    const [episode] = await tx
      .select()
      .from(episodes)
      .where(
        and(
          eq(episodes.serviceId, actor.serviceId),
          eq(episodes.id, input.episodeId),
          inArray(episodes.clientId, reachedIds(actor, tx)),
        ),
      )
    return episode
  },
  allow: mayChangeEpisode,
  about: (episode) => [episode.clientId],
  meanwhile: (_tx, episode) => (episode.state === 'closed' ? { key: 'clients.errors.endedMeanwhile' } : undefined),
  current: (episode) => ({ version: episode.version, reads: readable(episode) }),
  perform: async ({ tx, actor, subject: before, input }) => {
    const { commandId: _, episodeId: _id, version, ...times } = input
    const refused = timesRefused(times, actor.today)
    if (refused) throw new RuleBroken(refused.field, refused.key)
    const { serviceId, id: recordId } = before
    const changed = { changedBy: actor.accountId, changedAt: actor.now }
    const earlier = { serviceId, recordId, version, record: 'episode' as const, was: readable(before), ...changed }
    await tx.insert(earlierVersions).values(earlier)
    await tx
      .update(episodes)
      .set({ ...times, version: version + 1 })
      .where(and(eq(episodes.serviceId, serviceId), eq(episodes.id, recordId)))
    await settleFirstContact(tx, actor, before.clientId)
    return { state: times.state }
  },
})

function readable({ state, referredOn, acceptedOn, supportedFrom, source, sourceWords }: Episode) {
  return { state, referredOn, acceptedOn, supportedFrom, source, sourceWords }
}
