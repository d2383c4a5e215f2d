import { and, asc, eq } from 'drizzle-orm'
import { connection } from '#db/connection'
import { checkInAnswers, checkIns } from '#db/schema/check-ins'
import type { Actor } from '#lib/access/actor'
import { answerCheckIn } from '#lib/check-ins/answer-check-in'
import type { Answer, Silence } from '#lib/check-ins/rules'
import { sendCheckIn } from '#lib/check-ins/send-check-in'
import { command, type Person, TODAY } from '#tests/build/service'
import { done } from '#tests/build/trace'

type Fields = Record<string, string>

export const sendForm = (person: Person, fields: Fields = {}) =>
  command({ clientId: person.id, words: 'How are things?', day: TODAY, ...fields })
export const answerForm = (checkInId: string, answer: Answer, fields: Fields = {}) =>
  command({ checkInId, answer, day: TODAY, ...fields })
export const silenceForm = (checkInId: string, meant: Silence) => command({ checkInId, meant })

/** Sends a check-in and answers with its id. */
export async function sent(actor: Actor, person: Person, fields: Fields = {}): Promise<string> {
  done(await sendCheckIn(actor, sendForm(person, { day: actor.today, ...fields })))
  const last = (await checkInsOf(person)).at(-1)
  if (!last) throw new Error('Nothing was sent')
  return last.id
}

/** Logs an answer and answers with its id. */
export async function answered(actor: Actor, checkInId: string, answer: Answer, fields: Fields = {}): Promise<string> {
  done(await answerCheckIn(actor, answerForm(checkInId, answer, { day: actor.today, ...fields })))
  const last = (await answersTo(checkInId)).at(-1)
  if (!last) throw new Error('Nothing was answered')
  return last.id
}

export async function checkInsOf({ serviceId, id }: Person) {
  return connection()
    .read.select()
    .from(checkIns)
    .where(and(eq(checkIns.serviceId, serviceId), eq(checkIns.clientId, id)))
    .orderBy(asc(checkIns.id))
}

export async function answersTo(checkInId: string) {
  return connection()
    .read.select()
    .from(checkInAnswers)
    .where(eq(checkInAnswers.checkInId, checkInId))
    .orderBy(asc(checkInAnswers.id))
}
