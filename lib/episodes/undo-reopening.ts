import { and, desc, eq, lt } from 'drizzle-orm'
import type { Reader } from '#db/connection'
import { episodes } from '#db/schema/clients'
import type { Actor } from '#lib/access/actor'
import { keptOf } from '#lib/access/earlier'
import { RuleBroken, type Sentence } from '#lib/access/failures'
import { rowWithinReach } from '#lib/access/read'
import { useCase } from '#lib/access/use-case'
import { whoDidIt } from '#lib/access/who-did-it'
import { unname } from '#lib/clients/assign-specialist'
import { personWithinReach } from '#lib/clients/queries'
import { isUndone, wasWithUs } from '#lib/clients/times'
import { settleFirstContact } from '#lib/contacts/for-others'
import { dayAt } from '#lib/shared/day'
import { recordEvents } from '#lib/support-events/for-others'
import { type Episode, moveEpisode } from './episode-of-person.ts'
import { undoReopeningForm } from './forms.ts'
import { mayUndoReopening } from './policy.ts'
import { lastStepOf } from './rules.ts'
import { writtenSince } from './written-since.ts'

/**
 * Reopened by mistake: they never came back, and how it ended stands as it stood. Only as long as nothing has been written that
 * belongs to the new time: that would hang in the air.
 */
export const undoReopening = useCase({
  act: 'support.undo_reopening',
  form: undoReopeningForm,
  subject: async (tx, input, actor) => {
    const episode = await rowWithinReach(episodes, actor, input.episodeId, tx)
    const person = episode && (await personWithinReach(actor, episode.clientId, tx))
    return episode && person && { episode, person }
  },
  allow: mayUndoReopening,
  about: ({ person }) => [person.id],
  meanwhile: (tx, { episode }, actor) => undoneMeanwhile(tx, episode, actor),
  perform: async ({ tx, actor, subject: { episode, person } }) => {
    if (!(await endedBefore(tx, episode))) throw new RuleBroken(null, 'episodes.errors.noReopening')
    const what = await writtenSince(tx, episode)
    if (what) throw new RuleBroken(null, 'episodes.errors.writtenSince', { name: person.name, what })
    const { id: sourceId, clientId } = episode
    await moveEpisode(tx, actor, episode, { state: 'closed' })
    const day = lastStepOf(episode) ?? actor.today
    await recordEvents(tx, actor, { clientId, source: 'episode', sourceId, day }, [])
    await unname(tx, actor, clientId, sourceId)
    await settleFirstContact(tx, actor, clientId)
    return { name: person.name, again: episode.state === 'referred' ? 'referred' : 'supported' }
  },
})

async function undoneMeanwhile(tx: Reader, episode: Episode, actor: Actor): Promise<Sentence | undefined> {
  if (!isUndone(episode)) return undefined
  const [undone] = await keptOf(tx, actor, episode.id)
  const day = undone ? dayAt(undone.changedAt, actor.zone) : actor.today
  const who = await whoDidIt(tx, actor, undone?.changedBy ?? null)
  return { key: 'episodes.errors.undoneMeanwhile', values: { ...who, day } }
}

/** A coming back follows a time that ended; whoever is said to have come back when they are entered does not. */
async function endedBefore(tx: Reader, { serviceId, clientId, id, source }: Episode): Promise<boolean> {
  if (source !== 'came_back') return false
  const [before] = await tx
    .select({ state: episodes.state })
    .from(episodes)
    .where(and(eq(episodes.serviceId, serviceId), eq(episodes.clientId, clientId), lt(episodes.id, id), wasWithUs()))
    .orderBy(desc(episodes.id))
    .limit(1)
  return before?.state === 'closed'
}
