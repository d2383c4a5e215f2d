import { and, asc, eq } from 'drizzle-orm'
import { connection } from '#db/connection'
import { stays } from '#db/schema/stays'
import type { Actor } from '#lib/access/actor'
import { endStay } from '#lib/stays/end-stay'
import { noteStay } from '#lib/stays/note-stay'
import { command, type Person, TODAY } from '#tests/build/service'
import { done } from '#tests/build/trace'

type Fields = Record<string, string>

export const stayForm = (person: Person, fields: Fields = {}) =>
  command({ clientId: person.id, kind: 'hospital', fromDay: '2026-03-03', ...fields })

export const changeStayForm = (stayId: string, fields: Fields = {}) =>
  command({ stayId, version: '1', kind: 'hospital', fromDay: '2026-03-03', ...fields })

export const endForm = (stayId: string, toDay = TODAY) => command({ stayId, toDay })

/** Notes a stay, in hospital unless said otherwise, and answers with its id. */
export async function inHospital(actor: Actor, person: Person, fields: Fields = {}): Promise<string> {
  const before = (await staysOf(person)).map(({ id }) => id)
  done(await noteStay(actor, stayForm(person, fields)))
  const stay = (await staysOf(person)).find(({ id }) => !before.includes(id))
  if (!stay) throw new Error('No stay was noted')
  return stay.id
}

/** A stay that is over. */
export async function homeAgain(actor: Actor, person: Person, fields: Fields = {}, toDay = TODAY): Promise<string> {
  const id = await inHospital(actor, person, fields)
  done(await endStay(actor, endForm(id, toDay)))
  return id
}

export async function staysOf({ serviceId, id }: Person) {
  return connection()
    .read.select()
    .from(stays)
    .where(and(eq(stays.serviceId, serviceId), eq(stays.clientId, id)))
    .orderBy(asc(stays.writtenAt), asc(stays.id))
}
