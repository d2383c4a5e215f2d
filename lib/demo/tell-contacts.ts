import { eventsOf, FIRST_OUTCOMES, timesWithUs } from '#lib/contacts/rules'
import type { Stretch } from '#lib/pauses/rules'
import type { StayStretch } from '#lib/stays/rules'
import { minutesOf, timeOf } from './calendar.ts'
import type { Rows } from './rows.ts'
import type { ToldContact, ToldGreeting } from './story.ts'
import type { Telling } from './tell.ts'
import { tellCheckIn } from './tell-check-ins.ts'
import { tellPlan } from './tell-plans.ts'
import type { RhythmIds } from './tell-rhythms.ts'
import { weeksOfContact } from './weeks-of-contact.ts'
import { ENGLISH } from './words-en.ts'

/** Who writes down a contact has usually just opened the person's page. */
const LOOKED_BEFORE_MS = 4 * 60_000
const LAST_MINUTE = 23 * 60 + 50

export type ContactRow = Rows['contacts'][number]
/** What a story told before its contacts, and they refer to. */
export type Around = { pauses: Stretch[]; stays: StayStretch[]; rhythms: RhythmIds; seriesId: string | null }

/** A kind word as it was told, and the contact it was sent with. */
export type Greeted = { greeting: ToldGreeting; row: ContactRow }

/**
 * Adds a story's contacts, what was planned and asked with them, and the support events that follow from them; answers with the
 * kind words among them.
 */
export function tellContacts(telling: Telling, around: Around): Greeted[] {
  const { story, isTold } = telling
  const greeted: Greeted[] = []
  const written = [...(story.contacts ?? []), ...ordinaryContacts(telling)].flatMap((contact) => {
    const row = isTold(contact.on) ? tellContact(telling, contact) : undefined
    if (contact.greeting && row) greeted.push({ greeting: contact.greeting, row })
    if (contact.planned) tellPlan(telling, contact, row, around)
    return row ? [row, ...tellCheckIn(telling, contact, row, around)] : []
  })
  const firsts = firstOfEachTime(telling, written)
  for (const row of written) addEvents(telling, row, around, firsts.includes(row))
  return greeted
}

/** Mette writes in English, so that visitors from elsewhere can read her. */
function ordinaryContacts({ filling: { calendar, chance, isAtWork }, story, moment }: Telling): ToldContact[] {
  const told = new Set(story.contacts?.map((contact) => moment(contact.on).ago))
  return (story.ordinary ?? []).flatMap(({ from, to, by, ...like }) => {
    const weeks = { ...like, fromAgo: moment(from).ago, toAgo: Math.max(1, moment(to).ago) }
    const contacts = weeksOfContact(weeks, { calendar, chance, words: ENGLISH })
    const isFree = (ago: number) => !told.has(ago) && isAtWork(by ?? story.with, ago)
    return contacts.filter((contact) => isFree(moment(contact.on).ago)).map((contact) => ({ ...contact, by }))
  })
}

function tellContact(telling: Telling, contact: ToldContact): ContactRow {
  const { filling, serviceId, clientId, moment, by } = telling
  const { ago, time } = moment(contact.on)
  const { outcome, place = null, minutes = null, reachedOut = null, together = [], note = null } = contact
  const writtenAt = filling.calendar.instant(ago, writtenAfter(telling, time, minutes))
  const byAccount = by(contact.by)
  const id = filling.chance.id(writtenAt)
  const entryId = contact.entry ? filling.entryOf(contact.entry, writtenAt) : filling.chance.id(writtenAt)
  const day = filling.calendar.day(ago)
  const read = { outcome, day, time, place, minutes, reachedOut, together, note, shared: contact.shared ?? false }
  const row: ContactRow = {
    ...{ serviceId, id, clientId, entryId, ...read, byAccount, writtenAt, version: contact.before ? 2 : 1 },
    ...(contact.withdrawn
      ? { withdrawnAt: writtenAt, withdrawnBy: byAccount, withdrawnBecause: contact.withdrawn }
      : {}),
  }
  filling.rows.contacts.push(row)
  if (contact.before) {
    const was = { ...read, ...contact.before, shared: read.shared ? 'yes' : '' }
    const changed = { changedBy: byAccount, changedAt: writtenAt }
    filling.rows.earlierVersions.push({ serviceId, recordId: id, version: 1, record: 'contact', was, ...changed })
  }
  const looked = new Date(writtenAt.getTime() - LOOKED_BEFORE_MS)
  const act = contact.checkIn ? 'check_in.send' : 'contact.log'
  filling.addAuditLine({ act: 'person.timeline', outcome: 'seen', ago, accountId: byAccount, at: looked, clientId })
  filling.addAuditLine({ act, outcome: 'done', ago, accountId: byAccount, at: writtenAt, clientId })
  return row
}

/** Written down within the hour after it ended; where no time was noted, some time in the afternoon. */
function writtenAfter({ filling: { chance } }: Telling, time: string | null, minutes: number | null): string {
  const ended = time === null ? chance.whole(13 * 60, 17 * 60) : minutesOf(time) + (minutes ?? 0) + chance.whole(1, 55)
  return timeOf(Math.min(ended, LAST_MINUTE))
}

function firstOfEachTime({ story, dayOrNull }: Telling, written: ContactRow[]): (ContactRow | undefined)[] {
  const begins = story.times.map(({ referred, accepted, supported }) => dayOrNull(referred ?? accepted ?? supported))
  const inOrder = written
    .filter(({ outcome, withdrawnAt }) => !withdrawnAt && FIRST_OUTCOMES.some((first) => first === outcome))
    .sort((a, b) => a.day.localeCompare(b.day) || a.writtenAt.getTime() - b.writtenAt.getTime())
  return timesWithUs(begins).map(({ from, until }) =>
    inOrder.find(({ day }) => (from === null || day >= from) && (until === null || day < until)),
  )
}

function addEvents({ filling, clientId }: Telling, row: ContactRow, { pauses, stays }: Around, isFirst: boolean) {
  const { id: sourceId, day, byAccount, writtenAt } = row
  const facts = {
    ...{ outcome: row.outcome, day, place: row.place ?? null, reachedOut: row.reachedOut ?? null },
    ...{ together: row.together, withdrawn: row.withdrawnAt !== undefined },
  }
  const source = { clientId, source: 'contact', sourceId, day, byAccount, writtenAt } as const
  for (const kind of eventsOf(facts, pauses, { stays, isFirst })) filling.addEvent(source, kind)
}
