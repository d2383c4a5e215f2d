import { RuleBroken } from '#lib/access/failures'
import { useCase } from '#lib/access/use-case'
import { peopleWithinReach } from '#lib/clients/queries'
import { dayRefused } from '#lib/clients/rules'
import type { Day } from '#lib/shared/day'
import { newId } from '#lib/shared/ids'
import { addContact, type Contact } from './for-others.ts'
import { logContactForm } from './forms.ts'
import { mayLogContact } from './policy.ts'

export type Logged = { contactIds: string[]; names: string[]; outcome: string; day: Day; people: string[] }

/** One contact for each person named, all of one entry. */
export const logContact = useCase({
  act: 'contact.log',
  form: logContactForm,
  subject: (tx, input, actor) => peopleWithinReach(actor, input.people, tx),
  allow: mayLogContact,
  about: (people) => people.map((person) => person.id),
  perform: async ({ tx, actor, subject: people, input }): Promise<Logged> => {
    const { commandId: _, people: _ids, ...details } = input
    for (const { name, withUsSince } of people) {
      const refused = dayRefused(input.day, actor.today, withUsSince)
      if (refused) throw new RuleBroken('day', `contacts.errors.${refused}`, { name, day: withUsSince ?? '' })
    }
    const entryId = newId()
    const written: Contact[] = []
    for (const { id: clientId } of people) written.push(await addContact(tx, actor, { ...details, clientId, entryId }))
    return {
      contactIds: written.map((contact) => contact.id),
      people: written.map((contact) => contact.clientId),
      names: people.map((person) => person.name),
      outcome: input.outcome,
      day: input.day,
    }
  },
})
