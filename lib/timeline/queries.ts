import { and, eq, inArray } from 'drizzle-orm'
import { checkIns } from '#db/schema/check-ins'
import { supportEvents } from '#db/schema/support-events'
import type { StaffActor } from '#lib/access/actor'
import { readAs } from '#lib/access/read'
import { pausesOfPerson } from '#lib/pauses/queries'
import type { Stretch } from '#lib/pauses/rules'
import { type EventKind, standing } from '#lib/support-events/rules'
import { agreedEntries } from './entries/agreed.ts'
import { aroundEntries } from './entries/around.ts'
import { contactEntries } from './entries/contacts.ts'
import { momentEntries } from './entries/moments.ts'
import { pauseEntries, searchEntries } from './entries/search.ts'
import { type Cursor, type Entry, type Filter, isAfter, newerFirst } from './rules.ts'

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
  const onlyWithEvents = filter === 'moments'
  // What mattered is told by moments noted by hand, and by whatever else carries an event.
  const wants = (...kinds: Filter[]) => filter === 'all' || kinds.includes(filter)
  const asked = { after, most: PAGE + 1 }
  const few = [
    ...(wants('search', 'moments') ? [...pauseEntries(held), ...(await searchEntries(actor, clientId))] : []),
    ...(wants('contacts', 'moments') ? await agreedEntries(actor, clientId) : []),
    ...(wants('around', 'moments') ? await aroundEntries(actor, clientId) : []),
  ].filter((entry) => isAfter(entry, after))
  const found = [
    ...(wants('contacts', 'moments') ? await contactEntries(actor, clientId, { ...asked, onlyWithEvents }) : []),
    ...(wants('moments') ? await momentEntries(actor, clientId, asked) : []),
    ...(onlyWithEvents ? (await withEvents(actor, few)).filter((entry) => entry.events.length > 0) : few),
  ].sort(newerFirst)
  const entries = found.slice(0, PAGE)
  return {
    entries: await withEvents(actor, entries),
    next: found.length > PAGE ? entries.at(-1) : undefined,
    pauses: held.map(({ pause }) => pause),
  }
}

/** The support events that stand for what is shown; a check-in's stand with the contact it was sent as. */
async function withEvents(actor: StaffActor, entries: Entry[]): Promise<Entry[]> {
  const ids = entries.filter((entry) => entry.type !== 'moment').map((entry) => entry.id)
  if (ids.length === 0) return entries
  const read = readAs(actor)
  const inService = eq(supportEvents.serviceId, actor.serviceId)
  const sent = await read
    .select({ id: checkIns.id, contactId: checkIns.contactId })
    .from(checkIns)
    .where(and(eq(checkIns.serviceId, actor.serviceId), inArray(checkIns.contactId, ids)))
  const sentAs = new Map(sent.map(({ id, contactId }) => [id, contactId]))
  const { id, kind, counters, sourceId } = supportEvents
  const rows = await read
    .select({ id, kind, counters, sourceId })
    .from(supportEvents)
    .where(and(inService, inArray(sourceId, [...ids, ...sentAs.keys()])))
  const events = Map.groupBy(standing(rows), (event) => sentAs.get(event.sourceId) ?? event.sourceId)
  const of = (entry: Entry) => (events.get(entry.id) ?? []).map((event) => event.kind as EventKind)
  return entries.map((entry) => (entry.type === 'moment' ? entry : { ...entry, events: of(entry) }))
}
