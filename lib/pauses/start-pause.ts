import { pauses } from '#db/schema/pauses'
import { RuleBroken } from '#lib/access/failures'
import { useCase } from '#lib/access/use-case'
import { personWithinReach } from '#lib/clients/queries'
import { newId } from '#lib/shared/ids'
import { startPauseForm } from './forms.ts'
import { mayStartPause } from './policy.ts'
import { daysRefused } from './rules.ts'
import { pausesOf, recordPauseEvents } from './track.ts'

/** Puts the search on hold. Support, the named specialist and everything else stay as they are. */
export const startPause = useCase({
  act: 'pause.start',
  form: startPauseForm,
  subject: (tx, input, actor) => personWithinReach(actor, input.clientId, tx),
  allow: mayStartPause,
  about: (person) => [person.id],
  perform: async ({ tx, actor, subject: person, input }) => {
    const { commandId: _, ...agreed } = input
    const others = await pausesOf(actor, person.id, tx)
    const refused = daysRefused(agreed, { today: actor.today, withUsSince: person.withUsSince, others })
    if (refused) throw new RuleBroken(refused.field, refused.key, { name: person.name, ...refused.values })
    const written = { serviceId: actor.serviceId, id: newId(), byAccount: actor.accountId, writtenAt: actor.now }
    const [pause] = await tx
      .insert(pauses)
      .values({ ...agreed, ...written })
      .returning()
    if (pause) await recordPauseEvents(tx, actor, pause, pause.fromDay)
    return { name: person.name }
  },
})
