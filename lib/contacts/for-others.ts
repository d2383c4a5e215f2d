import { and, eq, gte, inArray } from 'drizzle-orm'
import type { Reader, Writer } from '#db/connection'
import { contacts } from '#db/schema/contacts'
import { pauses } from '#db/schema/pauses'
import { stays } from '#db/schema/stays'
import type { Actor } from '#lib/access/actor'
import { reachedIds } from '#lib/access/read'
import { planAgain } from '#lib/appointments/for-others'
import { settleCheckIns } from '#lib/check-ins/for-others'
import { settleGreetings } from '#lib/placements/for-others'
import { type Day, dayAt } from '#lib/shared/day'
import { newId } from '#lib/shared/ids'
import type { StayStretch } from '#lib/stays/rules'
import { recordEvents } from '#lib/support-events/for-others'
import { contactsSaidFirst, firstContacts } from './first-contacts.ts'
import { eventsOf } from './rules.ts'

export type Contact = typeof contacts.$inferSelect
type Details = Pick<
  Contact,
  'outcome' | 'day' | 'time' | 'place' | 'minutes' | 'reachedOut' | 'together' | 'note' | 'shared'
>

/** The named contacts, or undefined where one of them is with a person out of reach. */
export async function contactsWithinReach(actor: Actor, ids: string[], tx: Reader): Promise<Contact[] | undefined> {
  const rows = await tx
    .select()
    .from(contacts)
    .where(
      and(
        eq(contacts.serviceId, actor.serviceId),
        inArray(contacts.id, ids),
        inArray(contacts.clientId, reachedIds(actor, tx)),
      ),
    )
  return rows.length < new Set(ids).size ? undefined : rows
}

/** Writes one contact for each person, all of one entry, and the support events that follow. */
export async function addContacts(
  tx: Writer,
  actor: Actor,
  people: { id: string }[],
  details: Details,
  entryId = newId(),
): Promise<Contact[]> {
  const common = { ...details, serviceId: actor.serviceId, entryId, byAccount: actor.accountId, writtenAt: actor.now }
  const rows = people.map((person) => ({ ...common, id: newId(), clientId: person.id }))
  const written = await tx.insert(contacts).values(rows).returning()
  await recordContactEvents(tx, actor, written)
  // In the order of the people, which is not promised by what was returned.
  return rows.flatMap((row) => written.find((contact) => contact.id === row.id) ?? [])
}

/** The same for one person. */
export async function addContact(
  tx: Writer,
  actor: Actor,
  { clientId, ...details }: Details & { clientId: string },
): Promise<Contact> {
  const [contact] = await addContacts(tx, actor, [{ id: clientId }], details)
  if (!contact) throw new Error('A contact that was written down was not answered with')
  return contact
}

/**
 * Takes contacts out of the count; without a reason, as undone right after they were written. Answers with how many meetings are
 * planned again.
 */
export async function withdrawContacts(
  tx: Writer,
  actor: Actor,
  withdrawn: Contact[],
  because: string | null,
): Promise<number> {
  const ids = withdrawn.map((contact) => contact.id)
  const after = await tx
    .update(contacts)
    .set({ withdrawnAt: actor.now, withdrawnBy: actor.accountId, withdrawnBecause: because })
    .where(and(eq(contacts.serviceId, actor.serviceId), inArray(contacts.id, ids)))
    .returning()
  await recordContactEvents(tx, actor, after)
  await settleCheckIns(tx, actor, after)
  await settleGreetings(tx, actor, after)
  return planAgain(tx, actor, ids)
}

/** Writes the support events that follow from these contacts, and counters those that no longer do. */
export async function recordContactEvents(tx: Writer, actor: Actor, changed: Contact[]): Promise<void> {
  for (const clientId of new Set(changed.map((contact) => contact.clientId))) {
    const theirs = changed.filter((contact) => contact.clientId === clientId)
    await settleEvents(tx, actor, clientId, theirs)
  }
}

/** After a pause or a stay began, moved or ended: contacts since then may have been contact through it, or no longer. */
export async function settleContactsSince(tx: Writer, actor: Actor, clientId: string, since: Day): Promise<void> {
  const touched = await tx
    .select()
    .from(contacts)
    .where(and(eq(contacts.serviceId, actor.serviceId), eq(contacts.clientId, clientId), gte(contacts.day, since)))
  await settleEvents(tx, actor, clientId, touched)
}

/** After a time with us began, or began on another day than was said: another contact may have been its first. */
export const settleFirstContact = (tx: Writer, actor: Actor, clientId: string): Promise<void> =>
  settleEvents(tx, actor, clientId, [])

/** A contact can also make another one the first no longer, or the first again: those are brought in line as well. */
async function settleEvents(tx: Writer, actor: Actor, clientId: string, changed: Contact[]): Promise<void> {
  const [held, lasting, firsts] = [
    await pausesOf(tx, actor, clientId),
    await staysOf(tx, actor, clientId),
    await firstContacts(tx, actor, clientId),
  ]
  const saidFirst = await contactsSaidFirst(tx, actor, clientId)
  const wrong = [...firsts.filter((id) => !saidFirst.includes(id)), ...saidFirst.filter((id) => !firsts.includes(id))]
  const others = wrong.filter((id) => !changed.some((contact) => contact.id === id))
  for (const contact of [...changed, ...(await contactsNamed(tx, actor, others))]) {
    const { id: sourceId, day } = contact
    const facts = { ...contact, withdrawn: contact.withdrawnAt !== null }
    const events = eventsOf(facts, held, { stays: lasting, isFirst: firsts.includes(sourceId) })
    await recordEvents(tx, actor, { clientId, source: 'contact', sourceId, day }, events)
  }
}

async function pausesOf(tx: Reader, actor: Actor, clientId: string) {
  return tx
    .select({ fromDay: pauses.fromDay, endedOn: pauses.endedOn, endedHow: pauses.endedHow })
    .from(pauses)
    .where(and(eq(pauses.serviceId, actor.serviceId), eq(pauses.clientId, clientId)))
}

async function staysOf(tx: Reader, actor: Actor, clientId: string): Promise<StayStretch[]> {
  const rows = await tx
    .select({
      fromDay: stays.fromDay,
      toDay: stays.toDay,
      endedAt: stays.endedAt,
      takenBackAt: stays.takenBackAt,
    })
    .from(stays)
    .where(and(eq(stays.serviceId, actor.serviceId), eq(stays.clientId, clientId)))
  return rows.map(({ fromDay, toDay, endedAt, takenBackAt }) => ({
    fromDay,
    overOn: toDay ?? (endedAt && dayAt(endedAt, actor.zone)),
    takenBack: takenBackAt !== null,
  }))
}

async function contactsNamed(tx: Reader, actor: Actor, ids: string[]): Promise<Contact[]> {
  if (ids.length === 0) return []
  return tx
    .select()
    .from(contacts)
    .where(and(eq(contacts.serviceId, actor.serviceId), inArray(contacts.id, ids)))
}
