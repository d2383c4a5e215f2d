import { and, asc, eq } from 'drizzle-orm'
import { connection } from '#db/connection'
import { closures, episodes } from '#db/schema/clients'
import type { Actor } from '#lib/access/actor'
import { closeSupport } from '#lib/episodes/close-support'
import { command, type Person, TODAY, write } from '#tests/build/service'
import { done } from '#tests/build/trace'

type Fields = Record<string, string | string[]>

/** What the form of an ending sends once it has been read over, as text. */
export const closeForm = (person: Person, fields: Fields = {}) =>
  command({
    ...{ clientId: person.id, closedOn: TODAY, reason: 'no_longer_wished', saidHow: 'their_words' },
    ...{ said: 'You had a plan, and I was in it.', agreedBy: 'person', sure: 'yes', ...fields },
  })

export const declineForm = (person: Person, fields: Fields = {}) =>
  command({
    ...{ clientId: person.id, closedOn: TODAY, reason: 'not_the_right_time', saidHow: 'did_not_say' },
    ...{ sure: 'yes', ...fields },
  })

export const stepForm = (person: Person, day = TODAY) => command({ clientId: person.id, day })

/** Ends somebody's support and answers with the closure's id. */
export async function closed(actor: Actor, person: Person, fields: Fields = {}): Promise<string> {
  done(await closeSupport(actor, closeForm(person, fields)))
  const closure = (await closuresOf(person)).at(-1)
  if (!closure) throw new Error('Nothing was closed')
  return closure.id
}

/** Takes somebody back to where they have only been referred, and hands on what is given. */
export async function refer<Form>(person: Person, form: Form): Promise<Form> {
  const referral = { state: 'referred' as const, acceptedOn: null, supportedFrom: null }
  await write((tx) => tx.update(episodes).set(referral).where(eq(episodes.clientId, person.id)))
  return form
}

export async function closuresOf({ serviceId, id }: Person) {
  return connection()
    .read.select()
    .from(closures)
    .where(and(eq(closures.serviceId, serviceId), eq(closures.clientId, id)))
    .orderBy(asc(closures.id))
}

/** Somebody's times with us, in order, such as `supported 2025-12-01 2025-12-15 2026-01-05`. */
export async function timesOf({ serviceId, id }: Person): Promise<string[]> {
  const rows = await connection()
    .read.select()
    .from(episodes)
    .where(and(eq(episodes.serviceId, serviceId), eq(episodes.clientId, id)))
    .orderBy(asc(episodes.id))
  return rows.map(({ state, referredOn, acceptedOn, supportedFrom, closedOn }) =>
    [state, referredOn ?? '?', acceptedOn ?? '?', supportedFrom ?? '?', ...(closedOn ? [`– ${closedOn}`] : [])].join(
      ' ',
    ),
  )
}
