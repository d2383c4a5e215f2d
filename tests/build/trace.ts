/** What a change left behind: support events, audit lines, and how records read before. */
import { and, asc, eq, ne } from 'drizzle-orm'
import { expect } from 'vitest'
import { connection } from '#db/connection'
import { auditLines, earlierVersions } from '#db/schema/access'
import { supportEvents } from '#db/schema/support-events'
import type { Actor } from '#lib/access/actor'
import type { Outcome } from '#lib/access/use-case'
import { standing } from '#lib/support-events/rules'
import type { Person } from '#tests/build/service'

/** What a use case answered once it was done. @throws with the whole answer where it was not */
export function done<Value>(outcome: Outcome<Value>): Value {
  if (outcome.kind !== 'done') throw new Error(`Not done: ${JSON.stringify(outcome)}`)
  return outcome.value
}

/** What is thrown where a record is out of reach or does not exist, and where the act is not for this person. */
export const NOT_FOUND = expect.objectContaining({ name: 'NotFound' })
export const NOT_ALLOWED = expect.objectContaining({ name: 'NotAllowed' })

/** The answer of a use case whose rule said no, at a field of its form. */
export const refusal = (field: string, key: string, values?: Record<string, string | number>) => ({
  kind: 'problems',
  problems: { [field]: { key, values } },
})

/** The answer where something happened to the record meanwhile that leaves nothing to do. */
export const happened = (key: string, values?: Record<string, string | number>) => refusal('form', key, values)

/**
 * Every line of a person's log, in the order written. That a contact was the first is left out: in most tests one is, and
 * only tests/contacts/first-contact.db.test.ts is about it.
 */
export async function eventLinesOf({ serviceId, id }: Person) {
  const ofPerson = and(eq(supportEvents.serviceId, serviceId), eq(supportEvents.clientId, id))
  return connection()
    .read.select()
    .from(supportEvents)
    .where(and(ofPerson, ne(supportEvents.kind, 'first_contact')))
    .orderBy(asc(supportEvents.id))
}

/** The events that stand for a person, such as `2026-03-16 stayed_in_touch`. */
export async function eventsOf(person: Person): Promise<string[]> {
  return standing(await eventLinesOf(person))
    .map((event) => `${event.day} ${event.kind}`)
    .sort()
}

/** What somebody did, tried and looked at, such as `contact.log done: Signe`. */
export async function auditOf(actor: Actor, ...people: Person[]): Promise<string[]> {
  const names = new Map(people.map((person) => [person.id, person.name]))
  const lines = await connection()
    .read.select()
    .from(auditLines)
    .where(eq(auditLines.accountId, actor.accountId))
    .orderBy(asc(auditLines.id))
  return lines.map(({ act, outcome, people: ids }) => {
    const named = ids.map((id) => names.get(id) ?? id).sort()
    return named.length > 0 ? `${act} ${outcome}: ${named.join(', ')}` : `${act} ${outcome}`
  })
}

/** How a record read before each of its corrections, the first one first. */
export async function earlierOf({ serviceId }: { serviceId: string }, recordId: string) {
  return connection()
    .read.select()
    .from(earlierVersions)
    .where(and(eq(earlierVersions.serviceId, serviceId), eq(earlierVersions.recordId, recordId)))
    .orderBy(asc(earlierVersions.version))
}
