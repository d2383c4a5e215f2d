import { and, eq, isNotNull, isNull, or } from 'drizzle-orm'
import { accounts } from '#db/schema/accounts'
import { appointments } from '#db/schema/appointments'
import { checkInAnswers, checkIns } from '#db/schema/check-ins'
import { contacts } from '#db/schema/contacts'
import { contactWishes, rhythms } from '#db/schema/rhythms'
import type { StaffActor } from '#lib/access/actor'
import { type Asked, prepared } from '#lib/access/prepared'
import { ofReach } from '#lib/access/read'
import { dayAt } from '#lib/shared/day'
import { type ChangeEntry, plain } from '../rules.ts'

type OnePerson = { clientId: string }

/** What was agreed about contact, and what came of it: rhythms, wishes, silences and moved meetings. */
export async function agreedEntries(actor: StaffActor, clientId: string): Promise<ChangeEntry[]> {
  const told = await Promise.all(
    [rhythmEntries, wishEntries, noAnswerEntries, silenceEntries, meetingEntries].map((read) => read(actor, clientId)),
  )
  return told.flat()
}

async function rhythmEntries(actor: StaffActor, clientId: string): Promise<ChangeEntry[]> {
  const rows = await rhythmsWith(actor, { clientId })
  return rows.map(({ rhythm, by }) => {
    const { id, fromDay: day, writtenAt, wishedBy: which, note: words, takenBackAt } = rhythm
    return {
      ...plain('rhythm'),
      id,
      day,
      writtenAt,
      by,
      which,
      words,
      agreement: rhythm,
      takenBack: takenBackAt !== null,
    }
  })
}

const rhythmsWith = prepared(({ by, read, clientId }: Asked<OnePerson>) =>
  read
    .select({ rhythm: rhythms, by: accounts.name })
    .from(rhythms)
    .innerJoin(accounts, eq(accounts.id, rhythms.byAccount))
    .where(ofReach(rhythms, by, clientId)),
)

async function wishEntries(actor: StaffActor, clientId: string): Promise<ChangeEntry[]> {
  const rows = await wishesWith(actor, { clientId })
  return rows.map(({ wish, by }) => {
    const { id, wishedOn: day, writtenAt, wish: which, words, wishedBy, takenBackAt } = wish
    const theirs = wishedBy === 'person'
    return { ...plain('wish'), id, day, writtenAt, by, which, words, theirs, takenBack: takenBackAt !== null }
  })
}

const wishesWith = prepared(({ by, read, clientId }: Asked<OnePerson>) =>
  read
    .select({ wish: contactWishes, by: accounts.name })
    .from(contactWishes)
    .innerJoin(accounts, eq(accounts.id, contactWishes.byAccount))
    .where(ofReach(contactWishes, by, clientId)),
)

/** "No answer yet" has no contact of its own to stand with. */
async function noAnswerEntries(actor: StaffActor, clientId: string): Promise<ChangeEntry[]> {
  const rows = await noAnswers(actor, { clientId })
  return rows.map((row) => ({ ...plain('answer'), ...row }))
}

const { id, answer, answeredOn, writtenAt } = checkInAnswers
const noAnswers = prepared(({ by, read, clientId }: Asked<OnePerson>) =>
  read
    .select({ id, day: answeredOn, writtenAt, which: answer, by: accounts.name })
    .from(checkInAnswers)
    .innerJoin(accounts, eq(accounts.id, checkInAnswers.byAccount))
    .where(and(ofReach(checkInAnswers, by, clientId), isNull(checkInAnswers.takenBackAt), eq(answer, 'no_answer'))),
)

/** What a silence turned out to mean, on the day somebody knew. */
async function silenceEntries(actor: StaffActor, clientId: string): Promise<ChangeEntry[]> {
  const rows = await silences(actor, { clientId })
  return rows.map(({ checkIn, by }) => {
    const { id, sentOn, silenceKnownOn, writtenAt, silenceMeant } = checkIn
    const which = silenceMeant ?? 'something_else'
    return { ...plain('silence'), id: `${id}:silence`, day: silenceKnownOn ?? sentOn, writtenAt, by, which }
  })
}

const silences = prepared(({ by, read, clientId }: Asked<OnePerson>) =>
  read
    .select({ checkIn: checkIns, by: accounts.name })
    .from(checkIns)
    .innerJoin(contacts, and(eq(contacts.serviceId, checkIns.serviceId), eq(contacts.id, checkIns.contactId)))
    .innerJoin(accounts, eq(accounts.id, checkIns.silenceNotedBy))
    .where(and(ofReach(checkIns, by, clientId), isNotNull(checkIns.silenceMeant), isNull(contacts.withdrawnAt))),
)

/** Moved or called off. A meeting that was moved back points to the one it was moved from, and is not told. */
const isOver = or(
  eq(appointments.state, 'moved'),
  and(eq(appointments.state, 'called_off'), isNull(appointments.movedToId)),
)

/** Meetings that moved or were called off; those that were held, or couldn't happen, are contacts. */
async function meetingEntries(actor: StaffActor, clientId: string): Promise<ChangeEntry[]> {
  const rows = await settledMeetings(actor, { clientId })
  return rows.map(({ meeting, by }) => {
    const { id, settledAt, writtenAt, state, askedBy } = meeting
    const at = settledAt ?? writtenAt
    const what = state === 'moved' ? 'moved' : 'called_off'
    return { ...plain(what), id, day: dayAt(at, actor.zone), writtenAt: at, by, which: askedBy ?? 'other' }
  })
}

const settledMeetings = prepared(({ by, read, clientId }: Asked<OnePerson>) =>
  read
    .select({ meeting: appointments, by: accounts.name })
    .from(appointments)
    .innerJoin(accounts, eq(accounts.id, appointments.settledBy))
    .where(and(ofReach(appointments, by, clientId), isOver)),
)
