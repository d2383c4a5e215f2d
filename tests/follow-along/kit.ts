import { and, asc, desc, eq } from 'drizzle-orm'
import { connection } from '#db/connection'
import { benefitsAdvice, disclosures, placementSupports } from '#db/schema/follow-along'
import { placementChanges, placements } from '#db/schema/placements'
import type { Actor } from '#lib/access/actor'
import { addSupport } from '#lib/follow-along/add-support'
import { changeDisclosure } from '#lib/follow-along/change-disclosure'
import { noteAdvice } from '#lib/follow-along/note-advice'
import { writeDisclosure } from '#lib/follow-along/write-disclosure'
import { newId } from '#lib/shared/ids'
import { command, NOW, type Person, TODAY, write } from '#tests/build/service'
import { done } from '#tests/build/trace'

type Fields = Record<string, string>

/** A job of somebody's, in a shop since 2 March unless said otherwise. */
export async function aJob(
  by: Actor,
  { id: clientId, serviceId }: Person,
  fields: Partial<typeof placements.$inferInsert> = {},
): Promise<string> {
  const id = newId()
  const row = {
    kind: 'job' as const,
    title: 'Shop assistant',
    employerName: 'Netto',
    startDay: '2026-03-02',
    ...fields,
  }
  const written = { byAccount: by.accountId, writtenAt: NOW }
  await write((tx) => tx.insert(placements).values({ serviceId, id, clientId, ...row, ...written }))
  return id
}

/** Hours or pay of a job became others, or will. */
export async function changedHours(
  by: Actor,
  { id: clientId, serviceId }: Person,
  placementId: string,
  fromDay: string,
) {
  const change = { kind: 'terms' as const, fromDay, hours: 20, byAccount: by.accountId, writtenAt: NOW }
  await write((tx) => tx.insert(placementChanges).values({ serviceId, id: newId(), clientId, placementId, ...change }))
}

export const supportForm = (placementId: string, fields: Fields = {}) =>
  command({ placementId, what: 'A call after the shift.', byWhom: 'us', howOften: 'week', fromDay: TODAY, ...fields })

export const changeSupportForm = (supportId: string, fields: Fields = {}) =>
  command({ supportId, version: '1', what: 'A visit.', byWhom: 'us', fromDay: TODAY, ...fields })

export const worksheetForm = (person: Person, fields: Fields = {}) =>
  command({ clientId: person.id, employerName: 'Netto', decision: 'tell_in_part', talkedOn: TODAY, ...fields })

export const generalForm = (person: Person, fields: Fields = {}) =>
  command({ clientId: person.id, version: '0', decision: 'undecided', talkedOn: TODAY, ...fields })

export const rewriting = (disclosureId: string, fields: Fields = {}) =>
  command({ disclosureId, version: '1', decision: 'tell', talkedOn: TODAY, rewritten: 'again', ...fields })

export const adviceForm = (person: Person, fields: Fields = {}) =>
  command({ clientId: person.id, occasion: 'before_start', state: 'offered', offeredOn: TODAY, ...fields })

export const changeAdviceForm = (adviceId: string, fields: Fields = {}) =>
  command({ adviceId, version: '1', occasion: 'before_start', state: 'held', heldOn: TODAY, ...fields })

/** A support around a job of theirs; a job is found for it where none is named. */
export async function supported(by: Actor, person: Person, fields: Fields = {}, jobId?: string): Promise<string> {
  return done(await addSupport(by, supportForm(jobId ?? (await aJob(by, person)), fields))).supportId
}

export const thoughtThrough = async (by: Actor, person: Person, fields: Fields = {}): Promise<string> =>
  done(await writeDisclosure(by, worksheetForm(person, fields))).disclosureId

export const advised = async (by: Actor, person: Person, fields: Fields = {}): Promise<string> =>
  done(await noteAdvice(by, adviceForm(person, fields))).adviceId

/** One of each around a job of somebody's. */
export async function agreedAround(by: Actor, person: Person): Promise<void> {
  const jobId = await aJob(by, person)
  await supported(by, person, {}, jobId)
  const disclosureId = await thoughtThrough(by, person, { placementId: jobId, talkedOn: '2026-03-10' })
  done(await changeDisclosure(by, rewriting(disclosureId, { talkedOn: '2026-03-11', revisitDay: TODAY })))
  // Of another job, so that advice on this one is still to be offered.
  await advised(by, person, { placementId: await aJob(by, person, { title: 'Gardener' }) })
}

export async function supportsOf({ serviceId, id }: Person) {
  const ofPerson = and(eq(placementSupports.serviceId, serviceId), eq(placementSupports.clientId, id))
  return connection().read.select().from(placementSupports).where(ofPerson).orderBy(asc(placementSupports.id))
}

export async function worksheetsOf({ serviceId, id }: Person) {
  const ofPerson = and(eq(disclosures.serviceId, serviceId), eq(disclosures.clientId, id))
  return connection().read.select().from(disclosures).where(ofPerson).orderBy(asc(disclosures.id))
}

/** The latest first. */
export async function adviceTo({ serviceId, id }: Person) {
  const ofPerson = and(eq(benefitsAdvice.serviceId, serviceId), eq(benefitsAdvice.clientId, id))
  return connection().read.select().from(benefitsAdvice).where(ofPerson).orderBy(desc(benefitsAdvice.id))
}
