import { and, asc, eq, inArray } from 'drizzle-orm'
import { connection } from '#db/connection'
import { employerContacts, employerGrams, employerMerges, employerPeople, employers } from '#db/schema/employers'
import type { Actor } from '#lib/access/actor'
import { addEmployer } from '#lib/employers/add-employer'
import { addEmployerPerson } from '#lib/employers/add-employer-person'
import { logEmployerContact } from '#lib/employers/log-employer-contact'
import { mergeEmployers } from '#lib/employers/merge-employers'
import { command, type Person, TODAY } from '#tests/build/service'
import { done } from '#tests/build/trace'

type Fields = Record<string, string | undefined>

export const employerForm = (employerId: string, fields: Fields = {}) =>
  command({ employerId, version: '1', name: 'Havnens Planteskole', town: 'Nordhavn', ...fields })

/** What the form of a contact with an employer sends. */
export const visitForm = (employerId: string, fields: Fields = {}) =>
  command({ employerId, mode: 'face_to_face', day: TODAY, ...fields })

/** Adds an employer, whatever is like it, and answers with its id. */
export async function known(actor: Actor, name = 'Havnens Planteskole', fields: Fields = {}): Promise<string> {
  return done(await addEmployer(actor, command({ name, sameAs: 'none', ...fields }))).employerId
}

/** Logs a visit together with somebody, with a next step, and answers with its id. */
export async function visited(actor: Actor, person: Person | null, fields: Fields = {}): Promise<string> {
  const forThem: Fields = person ? { clientId: person.id, whoWent: 'together' } : {}
  const employerId = fields.employerId ?? (await known(actor))
  const form = visitForm(employerId, { ...forThem, nextStep: 'Send them a thank-you', nextDay: TODAY, ...fields })
  return done(await logEmployerContact(actor, form)).contactId
}

/** Two employers made one; answers with the id of the merge. */
export async function madeOne(actor: Actor, keptId?: string, employerId?: string): Promise<string> {
  const form = command({ keptId: keptId ?? (await known(actor)), employerId: employerId ?? (await known(actor)) })
  return done(await mergeEmployers(actor, form)).mergeId
}

export async function workingThere(actor: Actor, employerId?: string, name = 'Inger Bro'): Promise<string> {
  const at = employerId ?? (await known(actor))
  done(await addEmployerPerson(actor, command({ employerId: at, name })))
  const rows = await peopleAt(actor, at)
  return rows.find((person) => person.name === name)?.id ?? ''
}

type In = { serviceId: string }

export const employersIn = ({ serviceId }: In) =>
  connection().read.select().from(employers).where(eq(employers.serviceId, serviceId)).orderBy(asc(employers.id))

export const contactsIn = ({ serviceId }: In) =>
  connection()
    .read.select()
    .from(employerContacts)
    .where(eq(employerContacts.serviceId, serviceId))
    .orderBy(asc(employerContacts.id))

export const peopleAt = ({ serviceId }: In, ...ids: string[]) =>
  connection()
    .read.select()
    .from(employerPeople)
    .where(and(eq(employerPeople.serviceId, serviceId), inArray(employerPeople.employerId, ids)))
    .orderBy(asc(employerPeople.id))

export const mergesIn = ({ serviceId }: In) =>
  connection().read.select().from(employerMerges).where(eq(employerMerges.serviceId, serviceId))

export async function lettersOf({ serviceId }: In, employerId: string): Promise<string[]> {
  const rows = await connection()
    .read.select({ gram: employerGrams.gram })
    .from(employerGrams)
    .where(and(eq(employerGrams.serviceId, serviceId), eq(employerGrams.employerId, employerId)))
  return rows.map(({ gram }) => gram).sort()
}
