import { RuleBroken } from '#lib/access/failures'
import { useCase } from '#lib/access/use-case'
import { spanRefused } from '#lib/leave/rules'
import { calledOffMeanwhile, coversOfPeople, coversWithinReach, recordAnnouncement, updateCovers } from './cover.ts'
import { changeCoverForm } from './forms.ts'
import { mayChangeCover } from './policy.ts'
import { alreadyCovered } from './rules.ts'

/** Other days for a cover. Whoever had been told has to hear of the new ones. */
export const changeCover = useCase({
  act: 'cover.change',
  form: changeCoverForm,
  subject: (tx, input, actor) => coversWithinReach(actor, input.covers, tx),
  allow: mayChangeCover,
  about: ({ covers }) => covers.map(({ clientId }) => clientId),
  meanwhile: (_tx, { covers }) => calledOffMeanwhile(covers),
  perform: async ({ tx, actor, subject: { covers }, input: { fromDay, toDay } }) => {
    const { today } = actor
    const refused = spanRefused({ fromDay, toDay }, today)
    if (refused) throw new RuleBroken(refused.field, refused.key)
    const others = await coversOfPeople(
      actor,
      covers.map(({ clientId }) => clientId),
      tx,
    )
    for (const cover of covers) {
      const { id, clientId, accountId, client: name, colleague } = cover
      if (cover.toDay !== null && cover.toDay < today) throw new RuleBroken(null, 'cover.errors.isOver')
      // Somebody could read a record on the days that have passed: these stay as they were.
      if (cover.fromDay <= today && fromDay !== cover.fromDay)
        throw new RuleBroken('fromDay', 'cover.errors.hasBegun', { day: cover.fromDay })
      const rest = others.filter((other) => other.id !== id)
      if (alreadyCovered([clientId], accountId, { fromDay, toDay }, rest).length > 0)
        throw new RuleBroken('toDay', 'cover.errors.twice', { name, colleague })
    }
    const changed = covers.filter((cover) => cover.fromDay !== fromDay || cover.toDay !== toDay)
    if (changed.length > 0) {
      const ids = changed.map(({ id }) => id)
      await updateCovers(tx, actor, ids, { fromDay, toDay, announcedOn: null })
    }
    for (const cover of changed) await recordAnnouncement(tx, actor, cover, null)
    return { count: covers.length, fromDay, toDay }
  },
})
