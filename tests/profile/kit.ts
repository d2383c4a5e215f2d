import { and, asc, eq } from 'drizzle-orm'
import { connection } from '#db/connection'
import { experiences, helpers, profileSections } from '#db/schema/profile'
import type { Actor } from '#lib/access/actor'
import { goThrough } from '#lib/profile/go-through'
import { saveExperience } from '#lib/profile/save-experience'
import { saveSection } from '#lib/profile/save-section'
import { saveWhoHelps } from '#lib/profile/save-who-helps'
import { newId } from '#lib/shared/ids'
import { command, type Person } from '#tests/build/service'
import { done } from '#tests/build/trace'

type Fields = Record<string, string>

export const sectionForm = (person: Person, fields: Fields = {}) =>
  command({ clientId: person.id, section: 'strengths', version: '0', goodAt: 'Good with plants.', ...fields })

export const experienceForm = (person: Person, fields: Fields = {}) =>
  command({ clientId: person.id, entryId: newId(), version: '0', kind: 'job', title: 'Gardener', ...fields })

export const helperForm = (person: Person, fields: Fields = {}) =>
  command({ clientId: person.id, entryId: newId(), version: '0', kind: 'place', name: 'The library', ...fields })

/** Writes in a section, and answers with its version. */
export async function written(actor: Actor, person: Person, fields: Fields = {}): Promise<number> {
  return done(await saveSection(actor, sectionForm(person, fields))).version
}

export async function experienced(actor: Actor, person: Person, fields: Fields = {}): Promise<string> {
  return done(await saveExperience(actor, experienceForm(person, fields))).experienceId
}

export async function helped(actor: Actor, person: Person, fields: Fields = {}): Promise<string> {
  return done(await saveWhoHelps(actor, helperForm(person, fields))).helperId
}

export async function wentThrough(actor: Actor, person: Person): Promise<string> {
  return done(await goThrough(actor, command({ clientId: person.id }))).goneId
}

type Table = typeof profileSections | typeof experiences | typeof helpers

const rowsOf = (table: Table, { serviceId, id }: Person) => and(eq(table.serviceId, serviceId), eq(table.clientId, id))

export async function sectionsOf(person: Person) {
  return connection().read.select().from(profileSections).where(rowsOf(profileSections, person))
}

export async function experiencesOf(person: Person) {
  return connection().read.select().from(experiences).where(rowsOf(experiences, person)).orderBy(asc(experiences.id))
}

export async function helpersOf(person: Person) {
  return connection().read.select().from(helpers).where(rowsOf(helpers, person)).orderBy(asc(helpers.id))
}
