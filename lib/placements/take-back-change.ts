import { and, eq } from 'drizzle-orm'
import { placementChanges } from '#db/schema/placements'
import { RuleBroken } from '#lib/access/failures'
import { useCase } from '#lib/access/use-case'
import { takenBack } from '#lib/access/who-did-it'
import { changeWithinReach, recordChangeEvents } from './change-of-placement.ts'
import { takeBackChangeForm } from './forms.ts'
import { takenBackMeanwhile } from './placement-of-person.ts'
import { mayTakeBackChange } from './policy.ts'

/** Noted by mistake: the terms are as they were before. It stays readable as taken back. */
export const takeBackChange = useCase({
  act: 'placement.take_back_change',
  form: takeBackChangeForm,
  subject: (tx, input, actor) => changeWithinReach(actor, input.changeId, tx),
  allow: mayTakeBackChange,
  about: ({ person }) => [person.id],
  meanwhile: async (tx, of, actor) =>
    (await takenBack(tx, of.change, actor, 'placements.errors.changeTakenBackMeanwhile')) ??
    takenBackMeanwhile(tx, of, actor),
  perform: async ({ tx, actor, subject: { change, changes, person } }) => {
    // Whoever never was away cannot have come back.
    const back = changes.find(({ kind, fromDay }) => kind === 'back' && fromDay > change.fromDay)
    if (change.kind === 'away' && back)
      throw new RuleBroken(null, 'placements.errors.backStands', { day: back.fromDay })
    const noted = { takenBackAt: actor.now, takenBackBy: actor.accountId }
    await tx
      .update(placementChanges)
      .set(noted)
      .where(and(eq(placementChanges.serviceId, change.serviceId), eq(placementChanges.id, change.id)))
    await recordChangeEvents(tx, actor, { ...change, ...noted })
    return { name: person.name }
  },
})
