import { and, desc, eq } from 'drizzle-orm'
import { connection } from '#db/connection'
import { teamTalks } from '#db/schema/clients'
import type { Actor } from '#lib/access/actor'
import { logTalk } from '#lib/continuity/log-talk'
import { command, type Person, TODAY } from '#tests/build/service'
import { done } from '#tests/build/trace'

type Fields = Record<string, string | string[]>

export const talkForm = (person: Person, fields: Fields = {}) =>
  command({ clientId: person.id, day: TODAY, withWhom: 'supervisor', ...fields })

/** Notes a talk with the team and answers with its id. */
export async function talked(actor: Actor, person: Person, fields: Fields = {}): Promise<string> {
  done(await logTalk(actor, talkForm(person, fields)))
  const [talk] = await talksOf(person)
  if (!talk) throw new Error('No talk was noted')
  return talk.id
}

/** The latest written first. */
export async function talksOf({ serviceId, id }: Person) {
  return connection()
    .read.select()
    .from(teamTalks)
    .where(and(eq(teamTalks.serviceId, serviceId), eq(teamTalks.clientId, id)))
    .orderBy(desc(teamTalks.id))
}
