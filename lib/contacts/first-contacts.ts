import { and, asc, eq, gte, inArray, isNull, lt } from 'drizzle-orm'
import type { Reader } from '#db/connection'
import { episodes } from '#db/schema/clients'
import { contacts } from '#db/schema/contacts'
import { supportEvents } from '#db/schema/support-events'
import type { Actor } from '#lib/access/actor'
import { beganOn } from '#lib/clients/rules'
import { wasWithUs } from '#lib/clients/times'
import { standing } from '#lib/support-events/rules'
import { FIRST_OUTCOMES, timesWithUs } from './rules.ts'

/** The first contact of each time with us. */
export async function firstContacts(tx: Reader, actor: Actor, clientId: string): Promise<string[]> {
  const times = await tx
    .select({
      referredOn: episodes.referredOn,
      acceptedOn: episodes.acceptedOn,
      supportedFrom: episodes.supportedFrom,
    })
    .from(episodes)
    .where(and(eq(episodes.serviceId, actor.serviceId), eq(episodes.clientId, clientId), wasWithUs()))
  const firsts: string[] = []
  for (const { from, until } of timesWithUs(times.map(beganOn))) {
    const [first] = await tx
      .select({ id: contacts.id })
      .from(contacts)
      .where(
        and(
          eq(contacts.serviceId, actor.serviceId),
          eq(contacts.clientId, clientId),
          isNull(contacts.withdrawnAt),
          inArray(contacts.outcome, [...FIRST_OUTCOMES]),
          from ? gte(contacts.day, from) : undefined,
          until ? lt(contacts.day, until) : undefined,
        ),
      )
      .orderBy(asc(contacts.day), asc(contacts.writtenAt), asc(contacts.id))
      .limit(1)
    if (first) firsts.push(first.id)
  }
  return firsts
}

/** The contacts of which a standing event says that they were the first. */
export async function contactsSaidFirst(tx: Reader, actor: Actor, clientId: string): Promise<string[]> {
  const known = await tx
    .select({
      id: supportEvents.id,
      kind: supportEvents.kind,
      counters: supportEvents.counters,
      contactId: supportEvents.sourceId,
    })
    .from(supportEvents)
    .where(
      and(
        eq(supportEvents.serviceId, actor.serviceId),
        eq(supportEvents.clientId, clientId),
        eq(supportEvents.source, 'contact'),
        eq(supportEvents.kind, 'first_contact'),
      ),
    )
  return standing(known).map((event) => event.contactId)
}
