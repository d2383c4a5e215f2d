import { eventsOf } from '#lib/contacts/rules'
import type { Stretch } from '#lib/pauses/rules'
import { minutesOf, timeOf } from './calendar.ts'
import type { ToldContact } from './story.ts'
import type { Telling } from './tell.ts'

/** Nothing is told of the last day itself or later: in a living demo it is still to come. */
const TOLD_UNTIL = 1
const LAST_MINUTE = 21 * 60

/** Adds a story's contacts and what was noted by hand, with the support events that follow from them. */
export function tellContacts(telling: Telling, pauses: Stretch[]): void {
  const { story, moment } = telling
  for (const contact of story.contacts ?? []) {
    if (moment(contact.on).ago >= TOLD_UNTIL) tellContact(telling, contact, pauses)
  }
  tellMoments(telling)
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
  filling.addAuditLine({ act: 'contact.log', ago, accountId: byAccount, at: writtenAt, people: [clientId] })
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
