import { and, eq } from 'drizzle-orm'
import type { Reader, Writer } from '#db/connection'
import { employerPeople } from '#db/schema/employers'
import { type Actor, isStaff } from '#lib/access/actor'
import { takenBack } from '#lib/access/who-did-it'
import { newId } from '#lib/shared/ids'

export type PersonThere = typeof employerPeople.$inferSelect

/** Somebody who works at one of the service's employers. */
export async function personThere(actor: Actor, personId: string, read: Reader): Promise<PersonThere | undefined> {
  if (!isStaff(actor)) return undefined
  const [row] = await read
    .select()
    .from(employerPeople)
    .where(and(eq(employerPeople.serviceId, actor.serviceId), eq(employerPeople.id, personId)))
  return row
}

type Details = Pick<PersonThere, 'employerId' | 'name'> & Partial<PersonThere>

export async function insertPersonThere(tx: Writer, actor: Actor, details: Details): Promise<string> {
  const { serviceId, accountId: byAccount, now: writtenAt } = actor
  const id = newId()
  await tx.insert(employerPeople).values({ ...details, serviceId, id, byAccount, writtenAt })
  return id
}

export async function updatePersonThere(tx: Writer, before: PersonThere, changed: Partial<PersonThere>): Promise<void> {
  await tx
    .update(employerPeople)
    .set({ ...changed, version: before.version + 1 })
    .where(and(eq(employerPeople.serviceId, before.serviceId), eq(employerPeople.id, before.id)))
}

/** Somebody who was taken from the list while a colleague had them open. */
export const leftMeanwhile = (tx: Reader, person: PersonThere, actor: Actor) =>
  takenBack(tx, person, actor, 'employers.errors.leftMeanwhile')
