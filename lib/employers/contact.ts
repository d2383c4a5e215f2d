/** What the use cases of a contact with an employer stand on. */
import { and, asc, eq, inArray, isNull, or } from 'drizzle-orm'
import type { Reader, Writer } from '#db/connection'
import { clients, episodes } from '#db/schema/clients'
import { employerContacts, employerPeople } from '#db/schema/employers'
import { type Actor, isStaff } from '#lib/access/actor'
import { RuleBroken } from '#lib/access/failures'
import { reachedIds, withinReach } from '#lib/access/read'
import { takenBack } from '#lib/access/who-did-it'
import { dayRefused } from '#lib/clients/rules'
import type { Day } from '#lib/shared/day'
import { searchText } from '#lib/shared/search-text'
import { recordEvents } from '#lib/support-events/for-others'
import { mergedInto } from './find.ts'
import { insertPersonThere } from './person-there.ts'
import { familyOf, rootOf } from './rules/merges.ts'
import { contactRefused, eventsOf } from './rules.ts'

export type EmployerContact = typeof employerContacts.$inferSelect
export type ForWhom = { id: string; name: string; withUsSince: Day | null }

/** A contact that is the actor's to put right: for somebody within reach, or for nobody in particular. */
export async function contactWithinReach(
  actor: Actor,
  contactId: string,
  tx: Reader,
): Promise<EmployerContact | undefined> {
  if (!isStaff(actor)) return undefined
  const [row] = await tx
    .select()
    .from(employerContacts)
    .where(
      and(
        eq(employerContacts.serviceId, actor.serviceId),
        eq(employerContacts.id, contactId),
        or(isNull(employerContacts.clientId), inArray(employerContacts.clientId, reachedIds(actor, tx))),
      ),
    )
  return row
}

/** The person it was for, if within reach, and since when they have been with us as far as anybody knows. */
export async function forWhom(actor: Actor, clientId: string, tx: Reader): Promise<ForWhom | undefined> {
  const [person] = await tx
    .select({ id: clients.id, name: clients.name })
    .from(clients)
    .where(and(withinReach(actor, tx), eq(clients.id, clientId)))
  if (!person) return undefined
  const times = await tx
    .select({ referredOn: episodes.referredOn, acceptedOn: episodes.acceptedOn, from: episodes.supportedFrom })
    .from(episodes)
    .where(and(eq(episodes.serviceId, actor.serviceId), eq(episodes.clientId, clientId)))
    .orderBy(asc(episodes.id))
  const begun = times.map(({ referredOn, acceptedOn, from }) => referredOn ?? acceptedOn ?? from)
  const known = begun.filter((day) => day !== null).toSorted()
  return { ...person, withUsSince: known.length === begun.length ? (known[0] ?? null) : null }
}

type Said = Parameters<typeof contactRefused>[0]

/** @throws RuleBroken where what is said does not hang together */
export function checkContact(said: Said, person: ForWhom | undefined, today: Day): void {
  const refused = contactRefused(said, today)
  if (refused) throw new RuleBroken(refused.field, refused.key)
  if (!person || dayRefused(said.day, today, person.withUsSince) === undefined) return
  const values = { name: person.name, day: person.withUsSince ?? '' }
  throw new RuleBroken('day', 'employers.errors.beforeStart', values)
}

type Met = { personId: string | null; metName: string | null; keepMet: boolean }

/**
 * Whom we met: somebody on the employer's list, by being chosen or by being called so; else a name, put on the list where that is
 * asked for.
 * @throws RuleBroken where whoever was chosen is not of this employer
 */
export async function whomWeMet(
  tx: Writer,
  actor: Actor,
  employerId: string,
  { personId, metName, keepMet }: Met,
): Promise<Pick<EmployerContact, 'personId' | 'metName'>> {
  if (!personId && !metName) return { personId: null, metName: null }
  const into = await mergedInto(actor, tx)
  const there = await tx
    .select({ id: employerPeople.id, name: employerPeople.name })
    .from(employerPeople)
    .where(
      and(
        eq(employerPeople.serviceId, actor.serviceId),
        inArray(employerPeople.employerId, familyOf(into, rootOf(into, employerId))),
      ),
    )
  if (!metName) {
    if (!there.some(({ id }) => id === personId)) throw new RuleBroken('personId', 'form.unknownChoice')
    return { personId, metName: null }
  }
  const wanted = searchText(metName)
  const known = there.find(({ name }) => searchText(name) === wanted)
  if (known) return { personId: known.id, metName: null }
  if (!keepMet) return { personId: null, metName }
  return { personId: await insertPersonThere(tx, actor, { employerId, name: metName }), metName: null }
}

/** Brings the support events in line with a contact, which may have been for somebody else before. */
export async function settleEvents(tx: Writer, actor: Actor, after: EmployerContact, before?: EmployerContact) {
  const source = { source: 'employer_contact' as const, sourceId: after.id }
  if (before?.clientId && before.clientId !== after.clientId)
    await recordEvents(tx, actor, { ...source, clientId: before.clientId, day: before.day }, [])
  if (after.clientId)
    await recordEvents(tx, actor, { ...source, clientId: after.clientId, day: after.day }, eventsOf(after))
}

export async function updateContact(
  tx: Writer,
  actor: Actor,
  before: EmployerContact,
  changed: Partial<EmployerContact>,
): Promise<void> {
  const after = { ...before, ...changed }
  await tx
    .update(employerContacts)
    .set(changed)
    .where(and(eq(employerContacts.serviceId, before.serviceId), eq(employerContacts.id, before.id)))
  await settleEvents(tx, actor, after, before)
}

/** A contact that was withdrawn while somebody had it open is not put right any more. */
export const withdrawnMeanwhile = (tx: Reader, contact: EmployerContact, actor: Actor) =>
  takenBack(tx, contact, actor, 'employers.errors.withdrawnMeanwhile')
