import { and, asc, desc, eq, gt, gte, inArray, isNotNull, isNull, ne, or, sql } from 'drizzle-orm'
import { accounts } from '#db/schema/accounts'
import { checkInAnswers, checkIns } from '#db/schema/check-ins'
import { clients } from '#db/schema/clients'
import { contacts } from '#db/schema/contacts'
import type { Actor, StaffActor } from '#lib/access/actor'
import { type Asked, prepared } from '#lib/access/prepared'
import { ofReach, readAs, withinReach } from '#lib/access/read'
import { HEARD_OUTCOMES, MESSAGES } from '#lib/contacts/rules'
import type { Day } from '#lib/shared/day'
import { type Answer, type Opening, openBecause, openingNamed, type Silence } from './rules.ts'

/** How far back a page goes, and how many silences are worth remembering. */
const SHOWN = 12
const REMEMBERED = 6

type ShownAnswer = { id: string; checkInId: string; answer: Answer; answeredOn: Day; writtenAt: Date }

/** One person's check-ins, newest first, each with what came back. Their words are the note of their contact. */
export async function checkInsOfPerson(actor: StaffActor, clientId: string) {
  const rows = await readAs(actor)
    .select({
      id: checkIns.id,
      contactId: checkIns.contactId,
      sentOn: checkIns.sentOn,
      writtenAt: checkIns.writtenAt,
      byAccount: checkIns.byAccount,
      by: accounts.name,
      words: contacts.note,
      silenceMeant: checkIns.silenceMeant,
      silenceKnownOn: checkIns.silenceKnownOn,
    })
    .from(checkIns)
    .innerJoin(contacts, and(eq(contacts.serviceId, checkIns.serviceId), eq(contacts.id, checkIns.contactId)))
    .innerJoin(accounts, eq(accounts.id, checkIns.byAccount))
    .where(and(ofReach(checkIns, actor, clientId), isNull(contacts.withdrawnAt)))
    .orderBy(desc(checkIns.sentOn), desc(checkIns.writtenAt), desc(checkIns.id))
    .limit(SHOWN)
  return withAnswers(actor, rows)
}

/** For everybody within reach, or for one person: the newest check-in, where it still asks for something, and why. */
export async function openCheckIns(actor: StaffActor, clientId?: string) {
  const rows = await newestSent(actor, { clientId })
  const sent = await withAnswers(actor, rows)
  return sent.flatMap(({ metAt, heardAt, ...checkIn }) => {
    const because = openBecause({ ...checkIn, metAt, heardAt })
    return because ? [{ ...checkIn, because }] : []
  })
}

const newestSent = prepared(({ by, read, clientId }: Asked<{ clientId?: string }>) => {
  const newest = read
    .select({ id: newestOfClient })
    .from(clients)
    .where(and(withinReach(by), clientId ? eq(clients.id, clientId) : undefined))
  return read
    .select({
      id: checkIns.id,
      clientId: checkIns.clientId,
      sentOn: checkIns.sentOn,
      writtenAt: checkIns.writtenAt,
      silenceMeant: checkIns.silenceMeant,
      metAt: metSince,
      heardAt: heardSince,
    })
    .from(checkIns)
    .where(and(eq(checkIns.serviceId, by.serviceId), inArray(checkIns.id, newest)))
    .orderBy(asc(checkIns.sentOn), asc(checkIns.writtenAt), asc(checkIns.id))
})

/** What this person's last silences meant, newest first. */
export async function silencesOf(actor: StaffActor, clientId: string): Promise<{ sentOn: Day; meant: Silence }[]> {
  const rows = await readAs(actor)
    .select({ sentOn: checkIns.sentOn, meant: checkIns.silenceMeant })
    .from(checkIns)
    .innerJoin(contacts, and(eq(contacts.serviceId, checkIns.serviceId), eq(contacts.id, checkIns.contactId)))
    .where(and(ofReach(checkIns, actor, clientId), isNull(contacts.withdrawnAt), isNotNull(checkIns.silenceMeant)))
    .orderBy(desc(checkIns.sentOn), desc(checkIns.writtenAt), desc(checkIns.id))
    .limit(REMEMBERED)
  return rows.flatMap(({ sentOn, meant }) => (meant ? [{ sentOn, meant }] : []))
}

/** What this person's check-ins began with, the first one first; null where the words were all their writer's own. */
export async function openingsUsed(actor: StaffActor, clientId: string): Promise<(Opening | null)[]> {
  const rows = await readAs(actor)
    .select({ opening: checkIns.opening })
    .from(checkIns)
    .where(ofReach(checkIns, actor, clientId))
    .orderBy(asc(checkIns.writtenAt), asc(checkIns.id))
  return rows.map(({ opening }) => openingNamed(opening) ?? null)
}

async function withAnswers<Row extends { id: string }>(actor: Actor, rows: Row[]) {
  const ids = rows.map((row) => row.id)
  const answers: ShownAnswer[] = ids.length === 0 ? [] : await answersTo(actor, { ids })
  return rows.map((row) => ({ ...row, answers: answers.filter(({ checkInId }) => checkInId === row.id) }))
}

const answersTo = prepared(({ by, read, ids }: Asked<{ ids: string[] }>) => {
  const { id, checkInId, answer, answeredOn, writtenAt } = checkInAnswers
  return read
    .select({ id, checkInId, answer, answeredOn, writtenAt })
    .from(checkInAnswers)
    .where(and(eq(checkInAnswers.serviceId, by.serviceId), inArray(checkInId, ids), isNull(checkInAnswers.takenBackAt)))
    .orderBy(asc(answeredOn), asc(writtenAt), asc(id))
})

// Drizzle writes bare column names at the top of an expression over one table, so the correlated parts are nested.
const stands = sql`exists (select 1 from ${contacts} where ${and(
  eq(contacts.serviceId, checkIns.serviceId),
  eq(contacts.id, checkIns.contactId),
  isNull(contacts.withdrawnAt),
)})`
const newestOfClient = sql<string>`(select ${checkIns.id} from ${checkIns} where ${and(
  eq(checkIns.serviceId, clients.serviceId),
  eq(checkIns.clientId, clients.id),
  stands,
)} order by ${checkIns.sentOn} desc, ${checkIns.writtenAt} desc, ${checkIns.id} desc limit 1)`

/** Somebody of ours met them, called or wrote; a message of theirs alone is not that. */
const turnedToThem = or(
  inArray(contacts.outcome, ['met', 'phoned']),
  and(inArray(contacts.outcome, [...MESSAGES]), or(isNull(contacts.reachedOut), ne(contacts.reachedOut, 'them'))),
)
const heardFrom = or(
  inArray(contacts.outcome, [...HEARD_OUTCOMES]),
  and(inArray(contacts.outcome, [...MESSAGES]), inArray(contacts.reachedOut, ['them', 'both'])),
)

/** A contact of the same person since the check-in was sent, beside the one it was sent as. */
const isSince = and(
  eq(contacts.serviceId, checkIns.serviceId),
  eq(contacts.clientId, checkIns.clientId),
  gte(contacts.day, checkIns.sentOn),
  ne(contacts.id, checkIns.contactId),
  isNull(contacts.withdrawnAt),
)
const saysUnwell = sql`exists (select 1 from ${checkInAnswers} where ${and(
  eq(checkInAnswers.serviceId, checkIns.serviceId),
  eq(checkInAnswers.checkInId, checkIns.id),
  eq(checkInAnswers.answer, 'not_so_well'),
  isNull(checkInAnswers.takenBackAt),
)})`
/** When the last one in which we turned to them was written. Asked only where it matters: every contact since is looked at. */
const metSince =
  sql<Date | null>`case when ${saysUnwell} then (select max(${contacts.writtenAt}) from ${contacts} where ${and(isSince, turnedToThem)}) end`.mapWith(
    contacts.writtenAt,
  )
/** When one in which they were heard from was written after the check-in: any of them ends the silence. */
const heardSince =
  sql<Date | null>`(select ${contacts.writtenAt} from ${contacts} where ${and(isSince, gt(contacts.writtenAt, checkIns.writtenAt), heardFrom)} limit 1)`.mapWith(
    contacts.writtenAt,
  )
