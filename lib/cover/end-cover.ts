import { RuleBroken } from '#lib/access/failures'
import { useCase } from '#lib/access/use-case'
import type { Day } from '#lib/shared/day'
import { newId } from '#lib/shared/ids'
import { type CoverOfPerson, calledOffMeanwhile, coversWithinReach } from './cover.ts'
import { endNow } from './for-others.ts'
import { endCoverForm } from './forms.ts'
import { mayEndCover } from './policy.ts'

type How = 'today' | 'ended' | 'calledOff'
/** `again`: what is arranged where they are not to end after all. */
export type Ended = {
  colleague: string
  how: How
  again: { colleagueId: string; people: string[]; fromDay: Day; toDay: Day } | undefined
  undoId: string
}

/** Covers end now, before their last day. */
export const endCover = useCase({
  act: 'cover.end',
  form: endCoverForm,
  subject: (tx, input, actor) => coversWithinReach(actor, input.covers, tx),
  allow: mayEndCover,
  about: ({ covers }) => covers.map(({ clientId }) => clientId),
  meanwhile: (_tx, { covers }) => calledOffMeanwhile(covers),
  perform: async ({ tx, actor, subject: { covers } }): Promise<Ended> => {
    const { today } = actor
    if (covers.some(({ toDay }) => toDay !== null && toDay < today)) throw new RuleBroken(null, 'cover.errors.isOver')
    const ends = []
    for (const cover of covers) ends.push(await endNow(tx, actor, cover))
    const [end] = ends
    const lastsToday = end?.how === 'ended' && end.toDay === today
    const how: How = lastsToday ? 'today' : (end?.how ?? 'ended')
    const [first] = covers
    // What is arranged again, if that was a slip. What ended today still lasts, and its days can be changed.
    const again = first && how !== 'today' ? againFrom(first, covers, today) : undefined
    return { colleague: first?.colleague ?? '', how, again, undoId: newId() }
  },
})

function againFrom({ accountId, fromDay, toDay }: CoverOfPerson, covers: CoverOfPerson[], today: Day): Ended['again'] {
  if (toDay === null) return undefined
  const people = covers.map(({ clientId }) => clientId)
  const [, from = today] = [fromDay, today].sort()
  return { colleagueId: accountId, people, fromDay: from, toDay }
}
