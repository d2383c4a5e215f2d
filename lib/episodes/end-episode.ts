import type { Writer } from '#db/connection'
import { closures } from '#db/schema/clients'
import type { Actor } from '#lib/access/actor'
import { RuleBroken } from '#lib/access/failures'
import { newId } from '#lib/shared/ids'
import { recordEvents } from '#lib/support-events/for-others'
import type { EventKind } from '#lib/support-events/rules'
import { type Closure, type Episode, lastTalkOn, moveEpisode } from './episode-of-person.ts'
import { endingRefused, lastStepOf, sayingOf } from './rules.ts'

export type Asked = Pick<Closure, 'closedOn' | 'reason' | 'said' | 'agreedBy' | 'handedTo'> & {
  saidHow: Closure['saidHow'] | null
}
export type Ending = Asked & Pick<Closure, 'saidHow'>

/** What was asked for, with how the person's word is kept. @throws RuleBroken where it cannot end like this */
export async function checkEnding(tx: Writer, actor: Actor, episode: Episode, asked: Asked): Promise<Ending> {
  const saying = sayingOf(asked)
  if ('refused' in saying) throw new RuleBroken(saying.refused.field, saying.refused.key)
  const ending = { ...asked, ...saying }
  const refused = endingRefused(ending, {
    today: actor.today,
    lastStepOn: lastStepOf(episode),
    lastTalkOn: await lastTalkOn(tx, actor, episode.clientId),
  })
  if (refused) throw new RuleBroken(refused.field, refused.key, refused.values)
  return ending
}

/** Ends a time with us. Nothing else changes: who walks with them, a pause, plans and rhythm stay as they are. */
export async function endEpisode(
  tx: Writer,
  actor: Actor,
  episode: Episode,
  kind: Closure['kind'],
  ending: Ending,
): Promise<void> {
  const { serviceId, clientId, id: episodeId, state: stateBefore } = episode
  if (stateBefore === 'closed') throw new RuleBroken(null, 'episodes.errors.endedAlready')
  const id = newId()
  const { closedOn, reason, said, saidHow, agreedBy, handedTo } = ending
  const written = { byAccount: actor.accountId, writtenAt: actor.now }
  await tx.insert(closures).values({
    ...{ serviceId, id, episodeId, clientId, kind, stateBefore },
    ...{ closedOn, reason, said, saidHow, agreedBy, handedTo, ...written },
  })
  await moveEpisode(tx, actor, episode, { state: 'closed', closedOn })
  const together: EventKind[] = agreedBy.includes('person') ? ['ended_together'] : []
  await recordEvents(tx, actor, { clientId, source: 'closure', sourceId: id, day: closedOn }, together)
}
