import { putOffs } from '#db/schema/rhythms'
import { RuleBroken } from '#lib/access/failures'
import { useCase } from '#lib/access/use-case'
import { personWithinReach } from '#lib/clients/queries'
import { newId } from '#lib/shared/ids'
import { putOffForm } from './forms.ts'
import { mayPutOffLine } from './policy.ts'
import { putOffRefused, putOffUntil } from './rules.ts'

export type PutOffLine = { putOffId: string; name: string; until: string | null }

/** Moves one line of Today to another day, or lets it go: it was an offer. Nothing about the person changes; that they wish for less is kept. */
export const putOffLine = useCase({
  act: 'line.put_off',
  form: putOffForm,
  subject: (tx, { line }, actor) => personWithinReach(actor, line.clientId, tx),
  allow: mayPutOffLine,
  about: (person) => [person.id],
  perform: async ({ tx, actor, subject: person, input }): Promise<PutOffLine> => {
    const { about, dueDay, to } = input.line
    const refused = putOffRefused(to, { day: input.day, dueDay, today: actor.today })
    if (refused) throw new RuleBroken('day', refused)
    const movedTo = putOffUntil(about, to, actor.today, input.day)
    const because = to === 'wish_for_less' ? to : null
    const id = newId()
    const written = { serviceId: actor.serviceId, id, byAccount: actor.accountId, writtenAt: actor.now }
    await tx.insert(putOffs).values({ ...written, clientId: person.id, about, dueDay, movedTo, because })
    return { putOffId: id, name: person.name, until: movedTo }
  },
})
