import { and, asc, eq } from 'drizzle-orm'
import { connection } from '#db/connection'
import { contacts } from '#db/schema/contacts'
import type { Actor } from '#lib/access/actor'
import { logContact } from '#lib/contacts/log-contact'
import { command, type Person, TODAY } from '#tests/build/service'
import { done } from '#tests/build/trace'

type Fields = Record<string, string | string[]>

/** What the form of a contact sends, as text. */
export const contactForm = (fields: Fields = {}) => command({ outcome: 'met', day: TODAY, ...fields })

export const logForm = (people: Person[], fields: Fields = {}) =>
  contactForm({ people: people.map((person) => person.id), ...fields })

/** Logs a contact with one person and answers with its id. */
export async function logged(actor: Actor, person: Person, fields: Fields = {}): Promise<string> {
  const [id] = done(await logContact(actor, logForm([person], fields))).contactIds
  if (!id) throw new Error('Nothing was logged')
  return id
}

export const correction = (contactId: string, fields: Fields = {}) =>
  contactForm({ contactId, version: '1', ...fields })

export const withdrawal = (contactId: string, fields: Fields = {}) =>
  command({ contactId, version: '1', because: 'wrong person', ...fields })

export const undoing = (...ids: string[]) => command({ contacts: ids })

export async function contactsOf({ serviceId, id }: Person) {
  return connection()
    .read.select()
    .from(contacts)
    .where(and(eq(contacts.serviceId, serviceId), eq(contacts.clientId, id)))
    .orderBy(asc(contacts.id))
}
