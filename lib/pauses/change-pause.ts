import { and, eq } from 'drizzle-orm'
import { pauses } from '#db/schema/pauses'
import { keepEarlier } from '#lib/access/earlier'
import { RuleBroken } from '#lib/access/failures'
import { useCase } from '#lib/access/use-case'
import { takenBackMeanwhile } from './ended-meanwhile.ts'
import { changePauseForm } from './forms.ts'
import { mayChangePause } from './policy.ts'
import { daysRefused } from './rules.ts'
import { type Pause, pauseWithinReach, recordPauseEvents } from './track.ts'

/** Changes what was agreed about a pause. How it read before is kept. */
export const changePause = useCase({
  act: 'pause.change',
  form: changePauseForm,
  subject: (tx, input, actor) => pauseWithinReach(actor, input.pauseId, tx),
  allow: mayChangePause,
  about: ({ person }) => [person.id],
  meanwhile: takenBackMeanwhile,
  current: ({ pause }) => ({ version: pause.version, reads: readable(pause) }),
  perform: async ({ tx, actor, subject: { pause: before, person, others }, input }) => {
    const { commandId: _, pauseId: _id, version, ...agreed } = input
    const around = { today: actor.today, withUsSince: person.withUsSince, others, endedOn: before.endedOn }
    const refused = daysRefused(agreed, around)
    if (refused) throw new RuleBroken(refused.field, refused.key, { name: person.name, ...refused.values })
    if (before.endedOn && agreed.fromDay > before.endedOn)
      throw new RuleBroken('fromDay', 'pauses.errors.afterItsEnd', { day: before.endedOn })
    await keepEarlier(tx, actor, { record: 'pause', before, was: readable(before) })
    const [after] = await tx
      .update(pauses)
      .set({ ...agreed, version: version + 1 })
      .where(and(eq(pauses.serviceId, before.serviceId), eq(pauses.id, before.id)))
      .returning()
    if (after) await recordPauseEvents(tx, actor, after, before.fromDay)
    return { name: person.name }
  },
})

function readable({ fromDay, lookAgainDay, kind, wishedBy, touchBy, touchEvery, touchWeekday, note }: Pause) {
  return { fromDay, lookAgainDay, kind, wishedBy, touchBy, touchEvery, touchWeekday, note }
}
