import { RuleBroken } from '#lib/access/failures'
import { useCase } from '#lib/access/use-case'
import { endPlacementForm } from './forms.ts'
import { endedMeanwhile, type Placement, placementWithinReach, updatePlacement } from './placement-of-person.ts'
import { mayEndPlacement } from './policy.ts'
import { type EndedBy, endRefused } from './rules.ts'

/** It is over: who ended it, what worked and what was learned, in words that blame nobody. The record stays as it is. */
export const endPlacement = useCase({
  act: 'placement.end',
  form: endPlacementForm,
  subject: (tx, input, actor) => placementWithinReach(actor, input.placementId, tx),
  allow: mayEndPlacement,
  about: ({ person }) => [person.id],
  meanwhile: endedMeanwhile,
  perform: async ({ tx, actor, subject: { placement, person, changes }, input }) => {
    const { commandId: _, placementId: _id, ...said } = input
    checkEnd(said, placement, changes, actor.today)
    const noted = { endedAt: actor.now, endNotedBy: actor.accountId }
    await updatePlacement(tx, actor, placement, { ...said, ...noted })
    return { name: person.name, clientId: person.id, placementId: placement.id, endedBy: said.endedBy }
  },
})

type Said = { endedBy: EndedBy; endedOn: string | null; endHeardOn: string }

/** @throws RuleBroken where it cannot have ended so */
export function checkEnd(said: Said, { startDay }: Placement, changes: { fromDay: string }[], today: string): void {
  const refused = endRefused(said, startDay, today)
  if (refused) throw new RuleBroken(refused.field, refused.key, { day: refused.day ?? '' })
  const later = changes
    .map(({ fromDay }) => fromDay)
    .sort()
    .at(-1)
  if (said.endedOn && later && later > said.endedOn)
    throw new RuleBroken('endedOn', 'placements.errors.changedAfterEnd', { day: later })
}
