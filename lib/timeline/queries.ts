import { type AnyColumn, and, desc, eq, inArray, isNotNull, isNull, lt, not, or, type SQL, sql } from 'drizzle-orm'
import { accounts } from '#db/schema/accounts'
import { contacts } from '#db/schema/contacts'
import { supportEvents } from '#db/schema/support-events'
import type { StaffActor } from '#lib/access/actor'
import { reachedIds, readAs } from '#lib/access/read'
import { pausesOfPerson, searchOfPerson } from '#lib/pauses/queries'
import type { Stretch } from '#lib/pauses/rules'
import { type EventKind, standing } from '#lib/support-events/rules'
import {
  type ContactEntry,
  type Cursor,
  type Entry,
  type Filter,
  isAfter,
  type MomentEntry,
  newerFirst,
} from './rules.ts'

const PAGE = 30

export type Timeline = { entries: Entry[]; next: Cursor | undefined; pauses: Stretch[] }

/** One page of everything that happened with a person, newest first. */
export async function timelineOf(
  actor: StaffActor,
  clientId: string,
  filter: Filter,
  after: Cursor | undefined,
): Promise<Timeline> {
  const held = await pausesOfPerson(actor, clientId)
  const wants = (kind: Filter) => filter === 'all' || filter === kind
  const found = [
    ...(wants('contacts') ? await contactEntries(actor, clientId, after) : []),
    ...(wants('moments') ? await momentEntries(actor, clientId, after) : []),
    ...(wants('search')
      ? [...pauseEntries(held), ...(await searchEntries(actor, clientId))].filter((entry) => isAfter(entry, after))
      : []),
  ].sort(newerFirst)
  const entries = found.slice(0, PAGE)
  return {
    entries: await withEvents(actor, entries),
    next: found.length > PAGE ? entries.at(-1) : undefined,
    pauses: held.map(({ pause }) => pause),
  }
}

async function contactEntries(actor: StaffActor, clientId: string, after: Cursor | undefined): Promise<ContactEntry[]> {
  const rows = await readAs(actor)
    .select({ contact: contacts, by: accounts.name })
    .from(contacts)
    .innerJoin(accounts, eq(accounts.id, contacts.byAccount))
    .where(
      and(
        eq(contacts.serviceId, actor.serviceId),
        eq(contacts.clientId, clientId),
        inArray(contacts.clientId, reachedIds(actor)),
        // What was undone at once is in the history, not in the story.
        not(undone()),
        beyond(contacts, after),
      ),
    )
    .orderBy(desc(contacts.day), desc(contacts.writtenAt), desc(contacts.id))
    .limit(PAGE + 1)
  return rows.map(({ contact, by }) => ({ ...contact, by, type: 'contact' as const, events: [] }))
}

async function momentEntries(actor: StaffActor, clientId: string, after: Cursor | undefined): Promise<MomentEntry[]> {
  const takenBack = sql<unknown>`exists (select 1 from ${supportEvents} as later where later.service_id = ${actor.serviceId} and later.counters = ${sql`${supportEvents.id}`})`
  const rows = await readAs(actor)
    .select({ event: supportEvents, by: accounts.name, takenBack })
    .from(supportEvents)
    .innerJoin(accounts, eq(accounts.id, supportEvents.byAccount))
    .where(
      and(
        eq(supportEvents.serviceId, actor.serviceId),
        eq(supportEvents.clientId, clientId),
        inArray(supportEvents.clientId, reachedIds(actor)),
        eq(supportEvents.source, 'hand'),
        isNull(supportEvents.counters),
        beyond(supportEvents, after),
      ),
    )
    .orderBy(desc(supportEvents.day), desc(supportEvents.writtenAt), desc(supportEvents.id))
    .limit(PAGE + 1)
  return rows.map(({ event, by, takenBack }) => ({
    ...event,
    by,
    kind: event.kind as EventKind,
    takenBack: Boolean(takenBack),
    type: 'moment' as const,
  }))
}

type Held = Awaited<ReturnType<typeof pausesOfPerson>>

function pauseEntries(held: Held): Entry[] {
  return held.flatMap(({ pause, by }): Entry[] => {
    const { id, kind, wishedBy, note, fromDay, writtenAt, endedHow, endedOn, endedAt } = pause
    const base = { by, kind, wishedBy, note, pauseId: id }
    if (endedHow === 'taken_back') return [{ ...base, type: 'pause_taken_back', id, day: fromDay, writtenAt }]
    const began: Entry = { ...base, type: 'pause_began', id, day: fromDay, writtenAt }
    if (!endedOn || !endedAt) return [began]
    return [{ ...base, type: 'pause_ended', id: `${id}:end`, day: endedOn, writtenAt: endedAt }, began]
  })
}

async function searchEntries(actor: StaffActor, clientId: string): Promise<Entry[]> {
  const rows = await searchOfPerson(actor, clientId)
  return rows.map(({ stretch: { id, fromDay, writtenAt, state, wishedBy }, by }) => ({
    type: 'search',
    id,
    day: fromDay,
    writtenAt,
    state,
    wishedBy,
    by,
  }))
}

/** The support events that stand for the contacts shown. */
async function withEvents(actor: StaffActor, entries: Entry[]): Promise<Entry[]> {
  const shown = entries.filter((entry) => entry.type === 'contact').map((entry) => entry.id)
  if (shown.length === 0) return entries
  const rows = await readAs(actor)
    .select({
      id: supportEvents.id,
      kind: supportEvents.kind,
      counters: supportEvents.counters,
      sourceId: supportEvents.sourceId,
    })
    .from(supportEvents)
    .where(and(eq(supportEvents.serviceId, actor.serviceId), inArray(supportEvents.sourceId, shown)))
  const events = standing(rows)
  const of = (id: string) => events.filter((event) => event.sourceId === id).map((event) => event.kind as EventKind)
  return entries.map((entry) => (entry.type === 'contact' ? { ...entry, events: of(entry.id) } : entry))
}

const undone = () => sql`(${and(isNotNull(contacts.withdrawnAt), isNull(contacts.withdrawnBecause))})`

/** Strictly further back than the cursor, in the order of the index. */
function beyond(
  table: { day: AnyColumn; writtenAt: AnyColumn; id: AnyColumn },
  after: Cursor | undefined,
): SQL | undefined {
  if (!after) return undefined
  const { day, writtenAt, id } = after
  const sameDay = and(
    eq(table.day, day),
    or(lt(table.writtenAt, writtenAt), and(eq(table.writtenAt, writtenAt), lt(table.id, id))),
  )
  return and(sql`${table.day} <= ${day}`, or(lt(table.day, day), sameDay))
}
