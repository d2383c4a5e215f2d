import { and, eq } from 'drizzle-orm'
import { clients } from '#db/schema/clients'
import { keepEarlier } from '#lib/access/earlier'
import { withinReach } from '#lib/access/read'
import { useCase } from '#lib/access/use-case'
import { searchText } from '#lib/shared/search-text'
import { changePersonForm } from './forms.ts'
import { mayChangePerson } from './policy.ts'

type Client = typeof clients.$inferSelect

/** Puts right who somebody is and what they want. How it read before is kept. */
export const changePerson = useCase({
  act: 'person.change',
  form: changePersonForm,
  subject: async (tx, input, actor) => {
    const [client] = await tx
      .select()
      .from(clients)
      .where(and(withinReach(actor, tx), eq(clients.id, input.clientId)))
    return client
  },
  allow: mayChangePerson,
  about: (client) => [client.id],
  current: (client) => ({ version: client.version, reads: readable(client) }),
  perform: async ({ tx, actor, subject: before, input }) => {
    const { commandId: _, clientId: _id, version, ...details } = input
    const was = { ...readable(before), wishSaidOn: before.wishSaidOn }
    await keepEarlier(tx, actor, { record: 'client', before, was })
    const wishSaidOn = details.wish === before.wish ? before.wishSaidOn : details.wish && actor.today
    await tx
      .update(clients)
      .set({ ...details, wishSaidOn, searchName: searchText(details.name), version: version + 1 })
      .where(and(eq(clients.serviceId, before.serviceId), eq(clients.id, before.id)))
    return { name: details.name }
  },
})

function readable({ name, phone, language, wish, treatmentTeam, clinician }: Client) {
  return { name, phone, language, wish, treatmentTeam, clinician }
}
