import { keepEarlier } from '#lib/access/earlier'
import { RuleBroken } from '#lib/access/failures'
import { useCase } from '#lib/access/use-case'
import { beginPlacementForm } from './forms.ts'
import { endedMeanwhile, placementWithinReach, readable, updatePlacement } from './placement-of-person.ts'
import { mayBeginPlacement } from './policy.ts'
import { settleSearch } from './settle-search.ts'

/** It has begun, on the day that was agreed or on another one: from now on it counts as real. */
export const beginPlacement = useCase({
  act: 'placement.begin',
  form: beginPlacementForm,
  subject: (tx, input, actor) => placementWithinReach(actor, input.placementId, tx),
  allow: mayBeginPlacement,
  about: ({ person }) => [person.id],
  meanwhile: endedMeanwhile,
  perform: async ({ tx, actor, subject: { placement, person, changes }, input }) => {
    const { day: startDay, search, wishedBy } = input
    if (startDay > actor.today) throw new RuleBroken('day', 'placements.errors.beginsLater')
    const [first] = changes.map(({ fromDay }) => fromDay).sort()
    if (first && startDay > first) throw new RuleBroken('day', 'placements.errors.startAfterChange', { day: first })
    if (startDay !== placement.startDay)
      await keepEarlier(tx, actor, { record: 'placement', before: placement, was: readable(placement) })
    await updatePlacement(tx, actor, placement, { startDay })
    await settleSearch(tx, actor, person, { search, wishedBy })
    return { name: person.name, day: startDay, search }
  },
})
