import { and, eq, gte, inArray } from 'drizzle-orm'
import type { Reader, Writer } from '#db/connection'
import { contacts } from '#db/schema/contacts'
import { pauses } from '#db/schema/pauses'
import type { Actor } from '#lib/access/actor'
import { reachedIds } from '#lib/access/read'
import type { Day } from '#lib/shared/day'
import { newId } from '#lib/shared/ids'
import { recordEvents } from '#lib/support-events/for-others'
import { eventsOf } from './rules.ts'

export type Contact = typeof contacts.$inferSelect

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

type Said = Pick<
  Contact,
  'clientId' | 'outcome' | 'day' | 'time' | 'place' | 'minutes' | 'reachedOut' | 'together' | 'note' | 'shared'
>

/** Writes down one contact with one person, and the support events that follow from it. */
export async function addContact(
  tx: Writer,
  actor: Actor,
  { entryId = newId(), ...said }: Said & { entryId?: string },
): Promise<Contact> {
  const written = { serviceId: actor.serviceId, id: newId(), entryId, byAccount: actor.accountId, writtenAt: actor.now }
  const added: Contact[] = await tx
    .insert(contacts)
    .values({ ...said, ...written })
    .returning()
  await recordContactEvents(tx, actor, added)
  const [contact] = added
  if (!contact) throw new Error('A contact that was written down was not answered with')
  return contact
}

/** Takes contacts out of the count; they stay readable, struck through, with the reason. */
export async function withdraw(tx: Writer, actor: Actor, withdrawn: Contact[], because: string | null): Promise<void> {
  const ids = withdrawn.map((contact) => contact.id)
  const after = await tx
    .update(contacts)
    .set({ withdrawnAt: actor.now, withdrawnBy: actor.accountId, withdrawnBecause: because })
    .where(and(eq(contacts.serviceId, actor.serviceId), inArray(contacts.id, ids)))
    .returning()
  await recordContactEvents(tx, actor, after)
}

/** Writes the support events that follow from these contacts, and counters those that no longer do. */
export async function recordContactEvents(tx: Writer, actor: Actor, changed: Contact[]): Promise<void> {
  for (const contact of changed) {
    const { id: sourceId, clientId, day } = contact
    const stretches = await pausesOf(tx, actor, clientId)
    const facts = { ...contact, withdrawn: contact.withdrawnAt !== null }
    await recordEvents(tx, actor, { clientId, source: 'contact', sourceId, day }, eventsOf(facts, stretches))
  }
}

/** After a pause began, moved or ended: contacts since then may have been contact through it, or no longer. */
export async function settleContactsSince(tx: Writer, actor: Actor, clientId: string, since: Day): Promise<void> {
  const touched = await tx
    .select()
    .from(contacts)
    .where(and(eq(contacts.serviceId, actor.serviceId), eq(contacts.clientId, clientId), gte(contacts.day, since)))
  await recordContactEvents(tx, actor, touched)
}

async function pausesOf(tx: Reader, actor: Actor, clientId: string) {
  return tx
    .select({ fromDay: pauses.fromDay, endedOn: pauses.endedOn, endedHow: pauses.endedHow })
    .from(pauses)
    .where(and(eq(pauses.serviceId, actor.serviceId), eq(pauses.clientId, clientId)))
}
