import { RuleBroken } from '#lib/access/failures'
import { useCase } from '#lib/access/use-case'
import type { Day } from '#lib/shared/day'
import { newId } from '#lib/shared/ids'
import { type CoverOfPerson, calledOffMeanwhile, coversWithinReach } from './cover.ts'
import { endNow } from './for-others.ts'
import { endCoverForm } from './forms.ts'
import { mayEndCover } from './policy.ts'

type How = 'today' | 'ended' | 'calledOff'
/** `undo`: what goes on where they are not to end after all, and until when. */
export type Ended = {
  colleague: string
  how: How
  undo: { covers: string; toDay: Day } | undefined
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
    // What ended today still lasts, and its days can be changed.
    const undo = how === 'today' ? undefined : undoOf(covers)
    return { colleague: first?.colleague ?? '', how, undo, undoId: newId() }
  },
})

function undoOf(covers: CoverOfPerson[]): Ended['undo'] {
  const [toDay, ...others] = new Set(covers.map((cover) => cover.toDay))
  return toDay && others.length === 0 ? { covers: covers.map(({ id }) => id).join(), toDay } : undefined
}
