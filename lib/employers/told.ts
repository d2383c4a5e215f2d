/** What a reader is told of a contact with an employer: for whom it was only where that is a person within their reach. */
import { and, eq, inArray, sql } from 'drizzle-orm'
import { accounts } from '#db/schema/accounts'
import { clients } from '#db/schema/clients'
import { employerContacts, employerPeople } from '#db/schema/employers'
import type { StaffActor } from '#lib/access/actor'
import { readAs, withinReach } from '#lib/access/read'
import { employersWith, mergedInto } from './find.ts'
import { rootOf } from './rules/merges.ts'
import { type Purpose, type WhoWent, withoutName } from './rules.ts'

/** Purposes that say that there is somebody. */
const ABOUT_SOMEBODY: readonly (Purpose | null)[] = ['present_person', 'support_at_work']

type Row = { contact: typeof employerContacts.$inferSelect; by: string; met: string | null }

/** Contacts, each with who wrote it down and whom they met. */
export const contactsRead = (actor: StaffActor) =>
  readAs(actor)
    .select({ contact: employerContacts, by: accounts.name, met: employerPeople.name })
    .from(employerContacts)
    .innerJoin(accounts, eq(accounts.id, employerContacts.byAccount))
    .leftJoin(
      employerPeople,
      and(eq(employerPeople.serviceId, employerContacts.serviceId), eq(employerPeople.id, employerContacts.personId)),
    )

export type Told = Awaited<ReturnType<typeof told>>[number]

/** These contacts as this reader may know them. */
export async function told(actor: StaffActor, rows: Row[]) {
  const named = await peopleIn(
    actor,
    rows.map(({ contact }) => contact.clientId),
  )
  return rows.map(({ contact, by, met }) => {
    const { serviceId: _, clientId, personId, metName, whoWent, purpose, fitsWish, ...rest } = contact
    const person = named.get(clientId ?? '')
    const isHidden = person !== undefined && !person.isReached
    const kept = (text: string | null) => (isHidden && text !== null ? withoutName(text, person.name) : text)
    return {
      ...rest,
      by,
      personId,
      met: met ?? metName,
      learned: kept(rest.learned),
      nextStep: kept(rest.nextStep),
      takenBackBecause: kept(rest.takenBackBecause),
      purpose: isHidden && ABOUT_SOMEBODY.includes(purpose) ? null : purpose,
      whoWent: isHidden ? ('us' satisfies WhoWent) : whoWent,
      fitsWish: isHidden ? null : fitsWish,
      /** The person it was for, where the reader may know. */
      client: person?.isReached ? { id: person.id, name: person.name } : null,
      /** Is it the reader's to put right? */
      isOurs: !isHidden,
    }
  })
}

/** Names by id, and whether the reader's reach goes that far. A name beyond it is for leaving it out, and never handed on. */
export async function peopleIn(actor: StaffActor, ids: (string | null)[]) {
  const some = [...new Set(ids.filter((id) => id !== null))]
  if (some.length === 0) return new Map<string, { id: string; name: string; isReached: boolean }>()
  const rows = await readAs(actor)
    .select({
      id: clients.id,
      name: clients.name,
      reached: sql`case when ${withinReach(actor)} then 1 else 0 end`.mapWith(Number),
    })
    .from(clients)
    .where(and(eq(clients.serviceId, actor.serviceId), inArray(clients.id, some)))
  return new Map(rows.map(({ reached, ...person }) => [person.id, { ...person, isReached: reached === 1 }]))
}

/** By the id that was written down: the employer as it is called now. */
export async function employersOfRows(actor: StaffActor, ids: string[]) {
  const into = await mergedInto(actor, readAs(actor))
  const roots = [...new Set(ids.map((id) => rootOf(into, id)))]
  const known = new Map((await employersWith(actor, roots, readAs(actor))).map((one) => [one.id, one]))
  return (id: string) => ({ id: rootOf(into, id), name: known.get(rootOf(into, id))?.name ?? '' })
}
