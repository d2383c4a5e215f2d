import { teamTalks } from '#db/schema/clients'
import { RuleBroken } from '#lib/access/failures'
import { useCase } from '#lib/access/use-case'
import { personWithinReach } from '#lib/clients/queries'
import { dayRefused } from '#lib/clients/rules'
import { newId } from '#lib/shared/ids'
import { recordEvents } from '#lib/support-events/for-others'
import { logTalkForm } from './forms.ts'
import { mayLogTalk } from './policy.ts'
import { talkRefused } from './rules.ts'

/** The team talked about somebody: with whom, what was agreed, and when it looks again. Nothing else follows from it. */
export const logTalk = useCase({
  act: 'talk.log',
  form: logTalkForm,
  subject: (tx, input, actor) => personWithinReach(actor, input.clientId, tx),
  allow: mayLogTalk,
  about: (person) => [person.id],
  perform: async ({ tx, actor, subject: person, input }) => {
    const { commandId: _, ...talk } = input
    const refused = talkRefused(talk, actor.today)
    if (refused) throw new RuleBroken(refused.field, refused.key)
    const { name, withUsSince } = person
    if (dayRefused(talk.day, actor.today, withUsSince))
      throw new RuleBroken('day', 'contacts.errors.beforeStart', { name, day: withUsSince ?? '' })
    const id = newId()
    const { serviceId, accountId: byAccount, now: writtenAt } = actor
    await tx.insert(teamTalks).values({ ...talk, serviceId, id, byAccount, writtenAt })
    const source = { clientId: person.id, source: 'talk', sourceId: id, day: talk.day } as const
    await recordEvents(tx, actor, source, ['talked_with_team'])
    return { name: person.name }
  },
})
