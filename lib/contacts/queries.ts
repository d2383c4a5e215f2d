import { and, desc, eq, inArray, isNull, or, type SQL, sql } from 'drizzle-orm'
import { accounts } from '#db/schema/accounts'
import { clients } from '#db/schema/clients'
import { contacts } from '#db/schema/contacts'
import type { ClientActor, StaffActor } from '#lib/access/actor'
import { earlierOf } from '#lib/access/earlier'
import { type Asked, prepared } from '#lib/access/prepared'
import { ofReach, readAs, withinReach } from '#lib/access/read'
import { whoDidIt } from '#lib/access/who-did-it'
import type { Day } from '#lib/shared/day'
import { isId } from '#lib/shared/ids'
import { HEARD_OUTCOMES, MESSAGES, type Outcome, TOUCH_OUTCOMES } from './rules.ts'

const heard = or(
  inArray(contacts.outcome, [...HEARD_OUTCOMES]),
  and(inArray(contacts.outcome, [...MESSAGES]), inArray(contacts.reachedOut, ['them', 'both'])),
)
const inTouch = inArray(contacts.outcome, [...TOUCH_OUTCOMES])

/** The last of a person's contacts that fits: one step back along the index, however many there are. */
function lastOf<Value>(column: SQL | typeof contacts.day | typeof contacts.outcome, fits: SQL | undefined) {
  return sql<Value | null>`(select ${column} from ${contacts} where ${and(
    eq(contacts.serviceId, clients.serviceId),
    eq(contacts.clientId, clients.id),
    isNull(contacts.withdrawnAt),
    fits,
  )} order by ${contacts.day} desc, ${contacts.writtenAt} desc, ${contacts.id} desc limit 1)`
}

export type LastContact = { clientId: string; heardOn: Day | null; touchedOn: Day | null; touchedHow: Outcome | null }

/** For each person within reach: when we last heard from them, and when and how anybody was last in touch or tried. */
export const lastContacts = (actor: StaffActor): Promise<LastContact[]> => lastOnes(actor)

const lastOnes = prepared(({ by, read }: Asked) =>
  read
    .select({
      clientId: clients.id,
      heardOn: lastOf<Day>(contacts.day, heard),
      touchedOn: lastOf<Day>(contacts.day, inTouch),
      touchedHow: lastOf<Outcome>(contacts.outcome, inTouch),
    })
    .from(clients)
    .where(withinReach(by)),
)

/** For each person within reach: how often somebody was in touch or tried since they were last heard from, if at all. */
export async function triesSinceHeard(actor: StaffActor): Promise<Map<string, number>> {
  const rows = await tries(actor)
  return new Map(rows.map(({ clientId, tries }) => [clientId, Number(tries)]))
}

const tries = prepared(({ by, read }: Asked) =>
  read
    .select({ clientId: clients.id, tries: triesAfter(lastOf<Day>(contacts.day, heard)) })
    .from(clients)
    .where(withinReach(by)),
)

function triesAfter(heardOn: SQL) {
  return sql<number>`(select count(*) from ${contacts} where ${and(
    eq(contacts.serviceId, clients.serviceId),
    eq(contacts.clientId, clients.id),
    isNull(contacts.withdrawnAt),
    inTouch,
    sql`${contacts.day} > coalesce(${heardOn}, '0001-01-01')`,
  )})`
}

/** A contact as its page shows it, with how it read before. */
export async function contactWithHistory(actor: StaffActor, contactId: string) {
  if (!isId(contactId)) return undefined
  const read = readAs(actor)
  const [contact] = await read
    .select({ contact: contacts, by: accounts.name })
    .from(contacts)
    .innerJoin(accounts, eq(accounts.id, contacts.byAccount))
    .where(and(ofReach(contacts, actor), eq(contacts.id, contactId)))
  if (!contact) return undefined
  const earlier = await earlierOf(actor, [contactId])
  const withdrawn = contact.contact.withdrawnAt ? await whoDidIt(read, actor, contact.contact.withdrawnBy) : undefined
  return { ...contact.contact, by: contact.by, withdrawn, earlier }
}

/** How it was the last time this person was met: a hint beside an empty form. */
export async function lastMeeting(actor: StaffActor, clientId: string) {
  const [last] = await lastMet(actor, { clientId })
  return last
}

const lastMet = prepared(({ by, read, clientId }: Asked<{ clientId: string }>) =>
  read
    .select({ day: contacts.day, outcome: contacts.outcome, place: contacts.place, minutes: contacts.minutes })
    .from(contacts)
    .where(
      and(ofReach(contacts, by, clientId), isNull(contacts.withdrawnAt), inArray(contacts.outcome, ['met', 'phoned'])),
    )
    .orderBy(desc(contacts.day), desc(contacts.writtenAt), desc(contacts.id))
    .limit(1),
)

/** What a specialist has shared, as the person sees it: the day, how, and the note. */
export async function sharedWithMe(actor: ClientActor) {
  return readAs(actor)
    .select({
      id: contacts.id,
      day: contacts.day,
      outcome: contacts.outcome,
      place: contacts.place,
      note: contacts.note,
      by: accounts.name,
    })
    .from(contacts)
    .innerJoin(accounts, eq(accounts.id, contacts.byAccount))
    .where(
      and(
        eq(contacts.serviceId, actor.serviceId),
        eq(contacts.clientId, actor.clientId),
        eq(contacts.shared, true),
        isNull(contacts.withdrawnAt),
      ),
    )
    .orderBy(desc(contacts.day), desc(contacts.writtenAt))
    .limit(50)
}
