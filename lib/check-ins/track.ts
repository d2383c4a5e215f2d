import { and, asc, eq, inArray, isNull, ne } from 'drizzle-orm'
import type { Reader, Writer } from '#db/connection'
import { checkInAnswers, checkIns } from '#db/schema/check-ins'
import { contacts } from '#db/schema/contacts'
import type { Actor } from '#lib/access/actor'
import { reachedIds } from '#lib/access/read'
import { addContacts, type Contact, withdrawContacts } from '#lib/contacts/for-others'
import type { Day } from '#lib/shared/day'
import { recordEvents } from '#lib/support-events/for-others'
import { isTheirs, saysHowItIs } from './rules.ts'

export type CheckIn = typeof checkIns.$inferSelect
export type CheckInAnswer = typeof checkInAnswers.$inferSelect
export type Sent = { checkIn: CheckIn; contact: Contact; answers: CheckInAnswer[] }

/** What a contact says where there is nothing more to say. */
export const BARE = { time: null, place: null, minutes: null, together: [], note: null, shared: false }

/** A check-in within reach, the contact it was sent with, and the answers that stand. */
export async function checkInWithinReach(actor: Actor, id: string, tx: Reader): Promise<Sent | undefined> {
  const [row] = await tx
    .select({ checkIn: checkIns, contact: contacts })
    .from(checkIns)
    .innerJoin(contacts, and(eq(contacts.serviceId, checkIns.serviceId), eq(contacts.id, checkIns.contactId)))
    .where(
      and(
        eq(checkIns.serviceId, actor.serviceId),
        eq(checkIns.id, id),
        inArray(checkIns.clientId, reachedIds(actor, tx)),
      ),
    )
  return row && { ...row, answers: await answersTo(actor, id, tx) }
}

/** An answer within reach, with the check-in it came to. */
export async function answerWithinReach(actor: Actor, id: string, tx: Reader) {
  const [answer] = await tx
    .select()
    .from(checkInAnswers)
    .where(and(eq(checkInAnswers.serviceId, actor.serviceId), eq(checkInAnswers.id, id)))
  const sent = answer && (await checkInWithinReach(actor, answer.checkInId, tx))
  return sent && { ...sent, answer }
}

async function answersTo(actor: Actor, checkInId: string, tx: Reader): Promise<CheckInAnswer[]> {
  return tx
    .select()
    .from(checkInAnswers)
    .where(
      and(
        eq(checkInAnswers.serviceId, actor.serviceId),
        eq(checkInAnswers.checkInId, checkInId),
        isNull(checkInAnswers.takenBackAt),
      ),
    )
    .orderBy(asc(checkInAnswers.answeredOn), asc(checkInAnswers.writtenAt), asc(checkInAnswers.id))
}

export async function recordAnswerEvents(tx: Writer, actor: Actor, answer: CheckInAnswer): Promise<void> {
  const { id: sourceId, clientId, answeredOn: day, takenBackAt } = answer
  const says = takenBackAt === null && saysHowItIs(answer)
  await recordEvents(tx, actor, { clientId, source: 'check_in', sourceId, day }, says ? ['said_how_it_is'] : [])
}

/**
 * A message of theirs for each day on which they answered, and none for other days. It shares the entry of the check-in,
 * so that it is told apart from what we wrote, and it is dated on the day they were heard from.
 */
export async function settleHeard(tx: Writer, actor: Actor, { checkIn, contact }: Sent, day: Day): Promise<void> {
  const answers = await answersTo(actor, checkIn.id, tx)
  const answered = answers.some((answer) => answer.answeredOn === day && isTheirs(answer))
  const heard = await tx
    .select()
    .from(contacts)
    .where(
      and(
        eq(contacts.serviceId, actor.serviceId),
        eq(contacts.entryId, contact.entryId),
        ne(contacts.id, contact.id),
        eq(contacts.reachedOut, 'them'),
        eq(contacts.day, day),
        isNull(contacts.withdrawnAt),
      ),
    )
  if (answered && heard.length === 0) {
    const theirs = { ...BARE, outcome: 'texted', reachedOut: 'them', day } as const
    await addContacts(tx, actor, [{ id: checkIn.clientId }], theirs, contact.entryId)
  }
  if (!answered && heard.length > 0) await withdrawContacts(tx, actor, heard, null)
}
