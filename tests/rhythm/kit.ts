import { and, asc, eq } from 'drizzle-orm'
import { connection } from '#db/connection'
import { contactWishes, rhythms } from '#db/schema/rhythms'
import type { Actor } from '#lib/access/actor'
import { agreeRhythm } from '#lib/rhythm/agree-rhythm'
import { noteWish } from '#lib/rhythm/note-wish'
import type { PutOffTo } from '#lib/rhythm/rules'
import { command, type Person, TODAY } from '#tests/build/service'
import { done } from '#tests/build/trace'

type Fields = Record<string, string | string[]>

export const rhythmForm = (person: Person, fields: Fields = {}) =>
  command({
    clientId: person.id,
    ...{ touchBy: 'text', touchEvery: 'week', wishedBy: 'together', fromDay: TODAY },
    ...fields,
  })
export const noteWishForm = (person: Person, fields: Fields = {}) =>
  command({ clientId: person.id, wish: 'more', wishedBy: 'person', day: TODAY, ...fields })

/** Agrees on a rhythm and answers with its id. */
export async function agreed(actor: Actor, person: Person, fields: Fields = {}): Promise<string> {
  const before = (await rhythmsOf(person)).map(({ id }) => id)
  done(await agreeRhythm(actor, rhythmForm(person, fields)))
  const added = (await rhythmsOf(person)).find(({ id }) => !before.includes(id))
  if (!added) throw new Error('Nothing was agreed')
  return added.id
}

/** Notes a wish and answers with its id. */
export async function wished(actor: Actor, person: Person, fields: Fields = {}): Promise<string> {
  const before = (await wishesOf(person)).map(({ id }) => id)
  done(await noteWish(actor, noteWishForm(person, fields)))
  const added = (await wishesOf(person)).find(({ id }) => !before.includes(id))
  if (!added) throw new Error('Nothing was wished')
  return added.id
}

export async function rhythmsOf({ serviceId, id }: Person) {
  return connection()
    .read.select()
    .from(rhythms)
    .where(and(eq(rhythms.serviceId, serviceId), eq(rhythms.clientId, id)))
    .orderBy(asc(rhythms.fromDay), asc(rhythms.id))
}

/** What was agreed, in order, such as `week 2026-03-02 – 2026-03-15`. */
export async function agreementsOf(person: Person): Promise<string[]> {
  return (await rhythmsOf(person)).map(({ touchEvery, fromDay, toDay, takenBackAt }) =>
    [touchEvery, fromDay, '–', toDay, takenBackAt && '(taken back)'].filter(Boolean).join(' '),
  )
}

export async function wishesOf({ serviceId, id }: Person) {
  return connection()
    .read.select()
    .from(contactWishes)
    .where(and(eq(contactWishes.serviceId, serviceId), eq(contactWishes.clientId, id)))
    .orderBy(asc(contactWishes.id))
}

export const putOffForm = (person: Person, to: PutOffTo = 'tomorrow', about = 'touch', said = TODAY) =>
  command({ line: [person.id, about, said, to].join('~') })
