import { isTheirs, isWish, saysHowItIs } from '#lib/check-ins/rules'
import { minutesOf, timeOf } from './calendar.ts'
import type { ToldAnswer, ToldCheckIn, ToldContact } from './story.ts'
import type { Telling } from './tell.ts'
import type { Around, ContactRow } from './tell-contacts.ts'
import { tellWish } from './tell-rhythms.ts'

const LAST_MINUTE = 23 * 60 + 55

/** Adds that a message asked how somebody is, and all that came back; answers with their own messages among it. */
export function tellCheckIn(telling: Telling, contact: ToldContact, sent: ContactRow, around: Around): ContactRow[] {
  const { filling, serviceId, clientId, isTold } = telling
  if (!contact.checkIn) return []
  const { answers = [], silenceMeant } = contact.checkIn
  const { id: contactId, day: sentOn, byAccount, writtenAt } = sent
  const id = filling.chance.id(writtenAt)
  const meant = silenceMeant && isTold(silenceMeant.on) ? silenceMeant : undefined
  filling.rows.checkIns.push({
    ...{ serviceId, id, clientId, contactId, sentOn, opening: null, byAccount, writtenAt },
    ...silenceOf(telling, meant, byAccount),
  })
  const source = { clientId, source: 'check_in', byAccount } as const
  filling.addEvent({ ...source, sourceId: id, day: sentOn, writtenAt }, 'checked_in')
  if (meant) {
    const known = { day: telling.day(meant.on), writtenAt: telling.at(meant.on) }
    filling.addEvent({ ...source, sourceId: `${id}:silence`, ...known }, 'silence_understood')
  }
  const heard = new Map<string, ContactRow>()
  for (const answer of answers) {
    if (answer.on !== undefined && !isTold(answer.on)) continue
    const theirs = tellAnswer(telling, { contact, sent, checkInId: id, answer, around })
    if (theirs && !heard.has(theirs.day)) heard.set(theirs.day, theirs)
  }
  filling.rows.contacts.push(...heard.values())
  return [...heard.values()]
}

function silenceOf({ day }: Telling, meant: ToldCheckIn['silenceMeant'], notedBy: string) {
  if (!meant) return { silenceMeant: null, silenceKnownOn: null, silenceNotedBy: null }
  return { silenceMeant: meant.what, silenceKnownOn: day(meant.on), silenceNotedBy: notedBy }
}

type Answered = { contact: ToldContact; sent: ContactRow; checkInId: string; answer: ToldAnswer; around: Around }

/** The answer, the wish it may bring, and the message of theirs: one for each day on which they wrote back. */
function tellAnswer(telling: Telling, { contact, sent, checkInId, answer: told, around }: Answered) {
  const { filling, serviceId, clientId, moment } = telling
  const { answer, on = contact.on } = told
  const { ago } = moment(on)
  const writtenAt = told.on ? answeredAt(telling, told.on, sent) : soonAfter(telling, sent, ago)
  const { byAccount } = sent
  const answeredOn = filling.calendar.day(ago)
  const id = filling.chance.id(writtenAt)
  filling.rows.checkInAnswers.push({ serviceId, id, checkInId, clientId, answer, answeredOn, byAccount, writtenAt })
  filling.addAuditLine({ act: 'check_in.answer', outcome: 'done', ago, accountId: byAccount, at: writtenAt, clientId })
  if (saysHowItIs(told)) {
    const source = { clientId, source: 'check_in', sourceId: id, day: answeredOn } as const
    filling.addEvent({ ...source, byAccount, writtenAt }, 'said_how_it_is')
  }
  if (isWish(answer)) tellWish(telling, { wish: answer, by: 'person', on, honoured: told.honoured }, around.rhythms, id)
  return isTheirs(told) ? theirMessage(telling, sent, { told, day: answeredOn, writtenAt }) : undefined
}

type Heard = { told: ToldAnswer; day: string; writtenAt: Date }

function theirMessage({ filling, serviceId, clientId }: Telling, sent: ContactRow, heard: Heard): ContactRow {
  const { entryId, byAccount } = sent
  const { told, day, writtenAt } = heard
  const { note = null, together = [], shared = false } = told
  return {
    ...{ serviceId, id: filling.chance.id(writtenAt), clientId, entryId, outcome: 'texted', day, time: null },
    ...{ place: null, minutes: null, reachedOut: 'them', together, note, shared, byAccount, writtenAt, version: 1 },
  }
}

/** Within three hours of the message. */
function soonAfter({ filling: { calendar, chance } }: Telling, { writtenAt, time }: ContactRow, ago: number): Date {
  const later = minutesOf(time ?? '17:00') + chance.whole(60, 180)
  const at = calendar.instant(ago, timeOf(Math.min(later, LAST_MINUTE)))
  return at > writtenAt ? at : new Date(writtenAt.getTime() + 60_000)
}

function answeredAt({ at }: Telling, on: string, { writtenAt }: ContactRow): Date {
  const said = at(on)
  return said > writtenAt ? said : new Date(writtenAt.getTime() + 60_000)
}
