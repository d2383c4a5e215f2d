import { RuleBroken } from '#lib/access/failures'
import { useCase } from '#lib/access/use-case'
import { calledOffMeanwhile, coversWithinReach } from './cover.ts'
import { endNow } from './for-others.ts'
import { endCoverForm } from './forms.ts'
import { mayEndCover } from './policy.ts'

/** Covers end now, before their last day. */
export const endCover = useCase({
  act: 'cover.end',
  form: endCoverForm,
  subject: (tx, input, actor) => coversWithinReach(actor, input.covers, tx),
  allow: mayEndCover,
  about: ({ covers }) => covers.map(({ clientId }) => clientId),
  meanwhile: (_tx, { covers }) => calledOffMeanwhile(covers),
  perform: async ({ tx, actor, subject: { covers } }) => {
    const { today } = actor
    if (covers.some(({ toDay }) => toDay !== null && toDay < today)) throw new RuleBroken(null, 'cover.errors.isOver')
    const ends = []
    for (const cover of covers) ends.push(await endNow(tx, actor, cover))
    const [end] = ends
    const lastsToday = end?.how === 'ended' && end.toDay === today
    const how: 'today' | 'ended' | 'calledOff' = lastsToday ? 'today' : (end?.how ?? 'ended')
    return { colleague: covers[0]?.colleague ?? '', count: covers.length, how }
  },
})
