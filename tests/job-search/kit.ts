import { and, asc, eq } from 'drizzle-orm'
import { connection } from '#db/connection'
import { applicationSteps, applications, interviews } from '#db/schema/job-search'
import type { Actor } from '#lib/access/actor'
import { addOpportunity } from '#lib/job-search/add-opportunity'
import { noteStep } from '#lib/job-search/note-step'
import { planInterview } from '#lib/job-search/plan-interview'
import { command, type Person } from '#tests/build/service'
import { done } from '#tests/build/trace'

type Fields = Record<string, string>

export const addForm = (person: Person, fields: Fields = {}) =>
  command({ clientId: person.id, title: 'Shop assistant', employerName: 'Netto Amager', ...fields })

export const moving = (applicationId: string, fields: Fields = {}) =>
  command({ applicationId, stage: 'applied', ...fields })

export const interviewForm = (applicationId: string, fields: Fields = {}) =>
  command({ applicationId, kind: 'interview', day: '2026-03-18', time: '10:00', minutes: '45', ...fields })

/** Adds an opportunity, whether or not there is one like it, and answers with its id. */
export async function added(actor: Actor, person: Person, fields: Fields = {}): Promise<string> {
  return done(await addOpportunity(actor, addForm(person, { anyway: 'yes', ...fields }))).applicationId
}

/** Notes a step and answers with its id. */
export async function stepped(actor: Actor, applicationId: string, fields: Fields = {}): Promise<string> {
  return done(await noteStep(actor, moving(applicationId, fields))).stepId
}

/** Notes an interview on Wednesday at ten, and answers with its id. */
export async function invited(actor: Actor, applicationId: string, fields: Fields = {}): Promise<string> {
  return done(await planInterview(actor, interviewForm(applicationId, fields))).interviewId
}

export async function applicationsIn({ serviceId, id }: Person) {
  return connection()
    .read.select()
    .from(applications)
    .where(and(eq(applications.serviceId, serviceId), eq(applications.clientId, id)))
    .orderBy(asc(applications.id))
}

/** Where the application stands, such as `applied 2026-03-16`. */
export async function standing(person: Person, applicationId: string): Promise<string> {
  const one = (await applicationsIn(person)).find(({ id }) => id === applicationId)
  return `${one?.stage} ${one?.stageOn}`
}

/** The steps that stand, in the order in which they were written. */
export async function stepsIn({ serviceId }: Person, applicationId: string) {
  const rows = await connection()
    .read.select()
    .from(applicationSteps)
    .where(and(eq(applicationSteps.serviceId, serviceId), eq(applicationSteps.applicationId, applicationId)))
    .orderBy(asc(applicationSteps.id))
  return rows.filter(({ takenBackAt }) => takenBackAt === null)
}

export async function interviewsIn({ serviceId, id }: Person) {
  return connection()
    .read.select()
    .from(interviews)
    .where(and(eq(interviews.serviceId, serviceId), eq(interviews.clientId, id)))
    .orderBy(asc(interviews.id))
}
