import { putOffs } from '#db/schema/rhythms'
import { useCase } from '#lib/access/use-case'
import { personWithinReach } from '#lib/clients/queries'
import { newId } from '#lib/shared/ids'
import { putOffForm } from './forms.ts'
import { mayPutOffLine } from './policy.ts'
import { putOffUntil } from './rules.ts'

export type PutOffLine = { putOffId: string; name: string; until: string | null }

/** Moves one line of Today to another day, or lets it go: it was an offer. Nothing about the person changes. */
export const putOffLine = useCase({
  act: 'line.put_off',
  form: putOffForm,
  subject: (tx, { line }, actor) => personWithinReach(actor, line.clientId, tx),
  allow: mayPutOffLine,
  about: (person) => [person.id],
  perform: async ({ tx, actor, subject: person, input: { line } }): Promise<PutOffLine> => {
    const { about, dueDay, to } = line
    const movedTo = putOffUntil(about, to, actor.today)
    const id = newId()
    const written = { serviceId: actor.serviceId, id, byAccount: actor.accountId, writtenAt: actor.now }
    await tx.insert(putOffs).values({ ...written, clientId: person.id, about, dueDay, movedTo })
    return { putOffId: id, name: person.name, until: movedTo }
  },
})
