import { and, desc, eq, isNotNull, isNull, not, type SQL, sql } from 'drizzle-orm'
import { accounts } from '#db/schema/accounts'
import { contacts } from '#db/schema/contacts'
import { greetings } from '#db/schema/placements'
import { supportEvents } from '#db/schema/support-events'
import type { StaffActor } from '#lib/access/actor'
import { type Asked, prepared } from '#lib/access/prepared'
import { ofReach } from '#lib/access/read'
import type { ContactEntry, Cursor } from '../rules.ts'
import { type Beyond, beginningAt, beyond } from './beyond.ts'

type Page = { after: Cursor | undefined; most: number; onlyWithEvents: boolean }

/** One page of a person's contacts; those with a support event only, where that is what is asked for. */
export async function contactEntries(
  actor: StaffActor,
  clientId: string,
  { after, ...page }: Page,
): Promise<ContactEntry[]> {
  const rows = await pageOf(actor, { clientId, ...page, ...beginningAt(after) })
  return rows.map(({ contact, by }) => ({ ...contact, by, type: 'contact' as const, answers: [], events: [] }))
}

type Given = { clientId: string; most: number; onlyWithEvents: boolean } & Beyond

const pageOf = prepared(({ by, read, clientId, most, onlyWithEvents, ...after }: Asked<Given>) =>
  read
    .select({ contact: contacts, by: accounts.name })
    .from(contacts)
    .innerJoin(accounts, eq(accounts.id, contacts.byAccount))
    .where(
      and(
        ofReach(contacts, by, clientId),
        // What was undone at once is in the history, not in the story.
        not(undone()),
        onlyWithEvents ? hasEvent : undefined,
        beyond(contacts, after),
      ),
    )
    .orderBy(desc(contacts.day), desc(contacts.writtenAt), desc(contacts.id))
    .limit(most),
)

const undone = (): SQL => sql`(${and(isNotNull(contacts.withdrawnAt), isNull(contacts.withdrawnBecause))})`

// Drizzle writes bare column names at the top of an expression over one table, so the correlated parts are nested.
const isCountered = sql`exists (select 1 from ${supportEvents} as later where later.service_id = ${supportEvents.serviceId} and later.counters = ${supportEvents.id})`
const eventOf = (of: typeof contacts | typeof greetings): SQL =>
  sql`exists (select 1 from ${supportEvents} where ${and(
    eq(supportEvents.serviceId, of.serviceId),
    eq(supportEvents.sourceId, of.id),
    isNull(supportEvents.counters),
    not(isCountered),
  )})`
// A kind word's event is its own. One within the other: the greeting is looked up first.
const hasGreeting = sql`exists (select 1 from ${greetings} where ${and(
  eq(greetings.serviceId, contacts.serviceId),
  eq(greetings.contactId, contacts.id),
  eventOf(greetings),
)})`
const hasEvent = sql`(${eventOf(contacts)} or ${hasGreeting})`
