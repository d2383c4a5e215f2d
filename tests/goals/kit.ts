import { and, asc, eq } from 'drizzle-orm'
import { connection } from '#db/connection'
import { goals, nextSteps } from '#db/schema/goals'
import type { Actor } from '#lib/access/actor'
import { offerStep } from '#lib/goals/offer-step'
import { setGoal } from '#lib/goals/set-goal'
import { settleStep } from '#lib/goals/settle-step'
import { command, type Person, TODAY } from '#tests/build/service'
import { done } from '#tests/build/trace'

type Fields = Record<string, string>

export const goalForm = (person: Person, fields: Fields = {}) =>
  command({ clientId: person.id, kind: 'job', words: 'To work with plants.', saidOn: TODAY, ...fields })

export const stepForm = (person: Person, fields: Fields = {}) =>
  command({ clientId: person.id, words: 'Ask at the nursery', whose: 'person', offeredBy: 'us', ...fields })

/** Writes a goal down, and answers with its id. */
export async function wanted(actor: Actor, person: Person, fields: Fields = {}): Promise<string> {
  return done(await setGoal(actor, goalForm(person, fields))).goalId
}

/** Offers a step, and answers with its id. */
export async function offered(actor: Actor, person: Person, fields: Fields = {}): Promise<string> {
  return done(await offerStep(actor, stepForm(person, fields))).stepId
}

export const settling = (stepId: string, how = 'done', who = 'person') => command({ settle: `${stepId}~${how}~${who}` })

/** A step that is done, led by the person unless said otherwise. */
export async function stepDone(actor: Actor, person: Person, who = 'person'): Promise<string> {
  const stepId = await offered(actor, person)
  done(await settleStep(actor, settling(stepId, 'done', who)))
  return stepId
}

export async function goalsOf({ serviceId, id }: Person) {
  return connection()
    .read.select()
    .from(goals)
    .where(and(eq(goals.serviceId, serviceId), eq(goals.clientId, id)))
    .orderBy(asc(goals.id))
}

export async function stepsOf({ serviceId, id }: Person) {
  return connection()
    .read.select()
    .from(nextSteps)
    .where(and(eq(nextSteps.serviceId, serviceId), eq(nextSteps.clientId, id)))
    .orderBy(asc(nextSteps.id))
}
