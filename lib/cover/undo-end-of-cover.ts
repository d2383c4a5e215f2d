import { RuleBroken } from '#lib/access/failures'
import { useCase } from '#lib/access/use-case'
import { spanRefused } from '#lib/leave/rules'
import { coversOfPeople, coversWithinReach, recordAnnouncement, updateCovers } from './cover.ts'
import { undoEndOfCoverForm } from './forms.ts'
import { mayEndCover } from './policy.ts'
import { alreadyCovered, undoEndRefused } from './rules.ts'

/** Covers go on to their last day after all, as if they had not ended: whoever was told who comes stays told. */
export const undoEndOfCover = useCase({
  act: 'cover.undo_end',
  form: undoEndOfCoverForm,
  subject: (tx, input, actor) => coversWithinReach(actor, input.covers, tx),
  allow: mayEndCover,
  about: ({ covers }) => covers.map(({ clientId }) => clientId),
  perform: async ({ tx, actor, subject: { covers, specialistIds }, input: { toDay } }) => {
    const people = covers.map(({ clientId }) => clientId)
    const others = (await coversOfPeople(actor, people, tx)).filter((one) => !covers.some(({ id }) => id === one.id))
    for (const cover of covers) {
      const { id, clientId, accountId, fromDay, client: name, colleague, kind, announcedOn } = cover
      const refused = undoEndRefused(cover, actor.today) ?? spanRefused({ fromDay, toDay }, actor.today)
      if (refused) throw new RuleBroken(null, refused.key)
      if (specialistIds.includes(accountId)) throw new RuleBroken(null, 'cover.errors.theirOwn')
      if (alreadyCovered([clientId], accountId, { fromDay, toDay }, others).length > 0)
        throw new RuleBroken(null, 'cover.errors.twice', { name, colleague })
      await updateCovers(tx, actor, [id], { kind: 'cover', toDay })
      // Called off, nobody had been told of anything; that they were is so again.
      if (kind === 'called_off') await recordAnnouncement(tx, actor, cover, announcedOn)
    }
    return { colleague: covers[0]?.colleague ?? '', toDay }
  },
})
