import { keepEarlier } from '#lib/access/earlier'
import { RuleBroken } from '#lib/access/failures'
import { useCase } from '#lib/access/use-case'
import { employerChosen } from '#lib/employers/employer-meant'
import { changePlacementForm } from './forms.ts'
import { placementWithinReach, readable, takenBackMeanwhile, updatePlacement } from './placement-of-person.ts'
import { mayChangePlacement } from './policy.ts'
import { daysRefused } from './rules.ts'

/** Puts right what was said of a placement from the start. How it read before is kept; what changed later is a change. */
export const changePlacement = useCase({
  act: 'placement.change',
  form: changePlacementForm,
  subject: (tx, input, actor) => placementWithinReach(actor, input.placementId, tx),
  allow: mayChangePlacement,
  about: ({ person }) => [person.id],
  meanwhile: takenBackMeanwhile,
  current: ({ placement }) => ({ version: placement.version, reads: inForm(readable(placement)) }),
  perform: async ({ tx, actor, subject: { placement: before, person, changes }, input }) => {
    const { commandId: _, placementId: _id, version: _version, ...said } = input
    const refused = daysRefused(said, actor.today)
    if (refused) throw new RuleBroken(refused.field, refused.key)
    const [first] = [...changes.map(({ fromDay }) => fromDay), ...(before.endedOn ? [before.endedOn] : [])].sort()
    if (said.startDay && first && said.startDay > first)
      throw new RuleBroken('startDay', 'placements.errors.startAfterChange', { day: first })
    const named = await employerChosen(tx, actor, said, before)
    await keepEarlier(tx, actor, { record: 'placement', before, was: readable(before) })
    await updatePlacement(tx, actor, before, { ...said, ...named })
    return { name: person.name }
  },
})

/** Amounts as they are typed, and not in hundredths. */
const inForm = (reads: ReturnType<typeof readable>) => ({
  ...reads,
  wage: reads.wage === null ? null : (reads.wage / 100).toFixed(2),
})
