import type { Writer } from '#db/connection'
import { closures } from '#db/schema/clients'
import type { Actor } from '#lib/access/actor'
import { RuleBroken, RulesBroken } from '#lib/access/failures'
import type { Day } from '#lib/shared/day'
import { newId } from '#lib/shared/ids'
import { recordEvents } from '#lib/support-events/for-others'
import type { EventKind } from '#lib/support-events/rules'
import { type Closure, type Episode, lastTalkOn, moveEpisode } from './episode-of-person.ts'
import { endingRefused, lastStepOf, sayingOf } from './rules.ts'

export type Ending = Pick<Closure, 'closedOn' | 'reason' | 'said' | 'saidHow' | 'agreedBy' | 'handedTo'>
/** As it was filled in: any of it may be missing. */
export type Asked = Pick<Ending, 'said' | 'agreedBy' | 'handedTo'> & {
  closedOn: Day | null
  reason: Closure['reason'] | null
  saidHow: Closure['saidHow'] | null
}

/**
 * What was asked for, with how the person's word is kept.
 * @param isAgreed whether enough agree, where that is asked
 * @throws RulesBroken with everything that is missing or cannot be
 */
export async function checkEnding(
  tx: Writer,
  actor: Actor,
  episode: Episode,
  asked: Asked,
  isAgreed = true,
): Promise<Ending> {
  const { closedOn, reason } = asked
  const saying = sayingOf(asked)
  const around = {
    today: actor.today,
    lastStepOn: lastStepOf(episode),
    lastTalkOn: await lastTalkOn(tx, actor, episode.clientId),
  }
  const isWhole = closedOn !== null && reason !== null && 'saidHow' in saying
  const refused = isWhole ? endingRefused({ closedOn, reason, saidHow: saying.saidHow }, around) : undefined
  const refusals = [
    closedOn === null && { field: 'closedOn', key: 'episodes.errors.dayMissing' },
    reason === null && { field: 'reason', key: 'episodes.errors.reasonMissing' },
    'refused' in saying && saying.refused,
    !isAgreed && { field: 'agreedBy', key: 'episodes.errors.agreedMissing' },
    refused,
  ].filter((one) => one !== undefined && one !== false)
  if (refusals.length > 0 || !isWhole) throw new RulesBroken(refusals)
  return { ...asked, closedOn, reason, saidHow: saying.saidHow }
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
