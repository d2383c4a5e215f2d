import { eventsOf } from '#lib/contacts/rules'
import type { Stretch } from '#lib/pauses/rules'
import { minutesOf, timeOf } from './calendar.ts'
import type { ToldContact } from './story.ts'
import type { Telling } from './tell.ts'
import { weeksOfContact } from './weeks-of-contact.ts'
import { ENGLISH } from './words-en.ts'

/** Nothing is told of the last day itself or later: in a living demo it is still to come. */
const TOLD_UNTIL = 1
/** Who writes down a contact has usually just opened the person's page. */
const LOOKED_BEFORE_MS = 4 * 60_000
const LAST_MINUTE = 23 * 60 + 50

/** Adds a story's contacts and what was noted by hand, with the support events that follow from them. */
export function tellContacts(telling: Telling, pauses: Stretch[]): void {
  const { story, moment } = telling
  for (const contact of [...(story.contacts ?? []), ...ordinaryContacts(telling)]) {
    if (moment(contact.on).ago >= TOLD_UNTIL) tellContact(telling, contact, pauses)
  }
  tellMoments(telling)
}

/** Mette writes in English, so that visitors from elsewhere can read her. */
function ordinaryContacts({ filling: { calendar, chance }, story, moment }: Telling): ToldContact[] {
  const told = new Set(story.contacts?.map((contact) => moment(contact.on).ago))
  return (story.ordinary ?? []).flatMap(({ from, to, by, ...like }) => {
    const weeks = { ...like, fromAgo: moment(from).ago, toAgo: Math.max(TOLD_UNTIL, moment(to).ago) }
    const contacts = weeksOfContact(weeks, { calendar, chance, words: ENGLISH })
    return contacts.filter((contact) => !told.has(moment(contact.on).ago)).map((contact) => ({ ...contact, by }))
  })
}

function tellContact(telling: Telling, contact: ToldContact, pauses: Stretch[]) {
  const { filling, serviceId, clientId, moment, by } = telling
  const { ago, time } = moment(contact.on)
  const { outcome, place = null, minutes = null, reachedOut = null, together = [], note = null } = contact
  const day = filling.calendar.day(ago)
  const writtenAt = filling.calendar.instant(ago, writtenAfter(telling, time, minutes))
  const byAccount = by(contact.by)
  const id = filling.chance.id(writtenAt)
  const entryId = contact.entry ? filling.entryOf(contact.entry, writtenAt) : filling.chance.id(writtenAt)
  const read = { outcome, day, time, place, minutes, reachedOut, together, note, shared: contact.shared ?? false }
  filling.rows.contacts.push({
    ...{ serviceId, id, clientId, entryId, ...read, byAccount, writtenAt, version: contact.before ? 2 : 1 },
    ...(contact.withdrawn
      ? { withdrawnAt: writtenAt, withdrawnBy: byAccount, withdrawnBecause: contact.withdrawn }
      : {}),
  })
  if (contact.before) {
    const was = { ...read, ...contact.before, shared: read.shared ? 'yes' : '' }
    const changed = { changedBy: byAccount, changedAt: writtenAt }
    filling.rows.earlierVersions.push({ serviceId, recordId: id, version: 1, record: 'contact', was, ...changed })
  }
  const source = { clientId, source: 'contact', sourceId: id, day, byAccount, writtenAt } as const
  const facts = { ...read, withdrawn: contact.withdrawn !== undefined }
  for (const kind of eventsOf(facts, pauses)) filling.addEvent(source, kind)
  const looked = new Date(writtenAt.getTime() - LOOKED_BEFORE_MS)
  filling.addAuditLine({ act: 'person.timeline', outcome: 'seen', ago, accountId: byAccount, at: looked, clientId })
  filling.addAuditLine({ act: 'contact.log', outcome: 'done', ago, accountId: byAccount, at: writtenAt, clientId })
}

/** Written down within the hour after it ended; where no time was noted, some time in the afternoon. */
function writtenAfter({ filling: { chance } }: Telling, time: string | null, minutes: number | null): string {
  const ended = time === null ? chance.whole(13 * 60, 17 * 60) : minutesOf(time) + (minutes ?? 0) + chance.whole(1, 55)
  return timeOf(Math.min(ended, LAST_MINUTE))
}

function tellMoments({ filling, story, clientId, day, at, by, moment }: Telling) {
  for (const { kind, on, words, by: who } of story.moments ?? []) {
    if (moment(on).ago < TOLD_UNTIL) continue
    const writtenAt = at(on)
    const sourceId = filling.chance.id(writtenAt)
    filling.addEvent({ clientId, source: 'hand', sourceId, day: day(on), byAccount: by(who), writtenAt, words }, kind)
  }
}
