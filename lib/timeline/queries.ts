import { and, eq, inArray, isNull, ne } from 'drizzle-orm'
import { checkInAnswers, checkIns } from '#db/schema/check-ins'
import { contacts } from '#db/schema/contacts'
import { greetings } from '#db/schema/placements'
import { supportEvents } from '#db/schema/support-events'
import type { StaffActor } from '#lib/access/actor'
import { type Asked, prepared } from '#lib/access/prepared'
import { pausesOfPerson } from '#lib/pauses/queries'
import type { Stretch } from '#lib/pauses/rules'
import type { Day } from '#lib/shared/day'
import { type EventKind, standing } from '#lib/support-events/rules'
import { agreedEntries } from './entries/agreed.ts'
import { aroundEntries } from './entries/around.ts'
import { contactEntries } from './entries/contacts.ts'
import { momentEntries } from './entries/moments.ts'
import { applicationEntries, roadEntries } from './entries/road.ts'
import { pauseEntries, searchEntries } from './entries/search.ts'
import { workEntries } from './entries/work.ts'
import { type Cursor, type Entry, type Filter, isAfter, newerFirst } from './rules.ts'

const PAGE = 30
const ALL = { after: undefined, most: 10_000 }

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
    ...(wants('road', 'moments') ? await roadEntries(actor, clientId) : []),
    ...(wants('road', 'moments') ? await workEntries(actor, clientId) : []),
    // With events only, all of them are looked through, and those that have one are kept.
    ...(wants('road', 'moments') ? await applicationEntries(actor, clientId, onlyWithEvents ? ALL : asked) : []),
  ].filter((entry) => isAfter(entry, after))
  const found = [
    ...(wants('contacts', 'moments') ? await contactEntries(actor, clientId, { ...asked, onlyWithEvents }) : []),
    ...(wants('moments') ? await momentEntries(actor, clientId, asked) : []),
    ...(onlyWithEvents ? (await withEvents(actor, clientId, few)).filter((entry) => entry.events.length > 0) : few),
  ].sort(newerFirst)
  const entries = found.slice(0, PAGE)
  return {
    entries: await withEvents(actor, clientId, entries),
    next: found.length > PAGE ? entries.at(-1) : undefined,
    pauses: held.map(({ pause }) => pause),
  }
}

/**
 * The support events that stand for what is shown. A check-in's and a greeting's stand with the contact they were sent as, an
 * answer's with the contact by which they wrote back.
 */
async function withEvents(actor: StaffActor, clientId: string, entries: Entry[]): Promise<Entry[]> {
  const ids = entries.filter((entry) => entry.type !== 'moment').map((entry) => entry.id)
  if (ids.length === 0) return entries
  const answers = await answersShown(actor, clientId, entries)
  const shownAs = new Map([
    ...(await sentAs(actor, ids)),
    ...(await greetedWith(actor, ids)),
    ...entries.flatMap((entry) =>
      entry.type === 'change' ? (entry.sources ?? []).map((source) => [source, entry.id] as const) : [],
    ),
    ...answers.map(({ id, contactId }) => [id, contactId] as const),
  ])
  const rows = await eventsFrom(actor, { sources: [...ids, ...shownAs.keys()] })
  const events = Map.groupBy(standing(rows), (event) => shownAs.get(event.sourceId) ?? event.sourceId)
  return entries.map((entry) => {
    if (entry.type === 'moment') return entry
    const shown = { ...entry, events: (events.get(entry.id) ?? []).map((event) => event.kind as EventKind) }
    const own = answers.filter(({ contactId }) => contactId === entry.id).map(({ answer }) => answer)
    return shown.type === 'contact' ? { ...shown, answers: own } : shown
  })
}

const eventsFrom = prepared(({ by, read, sources }: Asked<{ sources: string[] }>) => {
  const { id, kind, counters, sourceId } = supportEvents
  return read
    .select({ id, kind, counters, sourceId })
    .from(supportEvents)
    .where(and(eq(supportEvents.serviceId, by.serviceId), inArray(sourceId, sources)))
})

/** Check-ins among the contacts shown, and by which contact each was sent. */
async function sentAs(actor: StaffActor, ids: string[]) {
  const rows = await checkInsSentAs(actor, { ids })
  return rows.map(({ id, contactId }) => [id, contactId] as const)
}

const checkInsSentAs = prepared(({ by, read, ids }: Asked<{ ids: string[] }>) =>
  read
    .select({ id: checkIns.id, contactId: checkIns.contactId })
    .from(checkIns)
    .where(and(eq(checkIns.serviceId, by.serviceId), inArray(checkIns.contactId, ids))),
)

/** Kind words among the contacts shown, and by which contact each was sent. */
async function greetedWith(actor: StaffActor, ids: string[]) {
  const rows = await greetingsSentAs(actor, { ids })
  return rows.map(({ id, contactId }) => [id, contactId] as const)
}

const greetingsSentAs = prepared(({ by, read, ids }: Asked<{ ids: string[] }>) =>
  read
    .select({ id: greetings.id, contactId: greetings.contactId })
    .from(greetings)
    .where(and(eq(greetings.serviceId, by.serviceId), inArray(greetings.contactId, ids))),
)

/** The answers among the contacts shown: a contact of theirs shares the entry of the check-in it answers, and its day. */
async function answersShown(actor: StaffActor, clientId: string, entries: Entry[]) {
  const theirs = entries.flatMap((entry) => (entry.type === 'contact' && entry.reachedOut === 'them' ? [entry] : []))
  if (theirs.length === 0) return []
  const answers = await answersOn(actor, { clientId, days: [...new Set(theirs.map(({ day }) => day))] })
  return answers.flatMap(({ entryId, answeredOn: day, ...one }) => {
    const contact = theirs.find((entry) => entry.entryId === entryId && entry.day === day)
    return contact ? [{ ...one, contactId: contact.id }] : []
  })
}

const answersOn = prepared(({ by, read, clientId, days }: Asked<{ clientId: string; days: Day[] }>) => {
  const { id, answer, answeredOn } = checkInAnswers
  return read
    .select({ id, answer, answeredOn, entryId: contacts.entryId })
    .from(checkInAnswers)
    .innerJoin(
      checkIns,
      and(eq(checkIns.serviceId, checkInAnswers.serviceId), eq(checkIns.id, checkInAnswers.checkInId)),
    )
    .innerJoin(contacts, and(eq(contacts.serviceId, checkIns.serviceId), eq(contacts.id, checkIns.contactId)))
    .where(
      and(
        eq(checkInAnswers.serviceId, by.serviceId),
        eq(checkInAnswers.clientId, clientId),
        inArray(answeredOn, days),
        isNull(checkInAnswers.takenBackAt),
        ne(answer, 'no_answer'),
      ),
    )
})
