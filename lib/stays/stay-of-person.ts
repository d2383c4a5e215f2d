import { and, eq } from 'drizzle-orm'
import type { Reader, Writer } from '#db/connection'
import { stays } from '#db/schema/stays'
import type { Actor } from '#lib/access/actor'
import { RuleBroken, type Sentence } from '#lib/access/failures'
import { rowWithinReach } from '#lib/access/read'
import { takenBack, whoDidIt } from '#lib/access/who-did-it'
import { type Person, personWithinReach } from '#lib/clients/queries'
import { settleContactsSince } from '#lib/contacts/for-others'
import { stayRefused } from './rules.ts'

export type Stay = typeof stays.$inferSelect
export type StayOfPerson = { stay: Stay; person: Person }

/** A stay within reach, and whose it is. */
export async function stayWithinReach(actor: Actor, id: string, tx: Reader): Promise<StayOfPerson | undefined> {
  const stay = await rowWithinReach(stays, actor, id, tx)
  const person = stay && (await personWithinReach(actor, stay.clientId, tx))
  return stay && person && { stay, person }
}

/** A stay that somebody took back never was. */
export const takenBackMeanwhile = (tx: Reader, { stay }: StayOfPerson, actor: Actor) =>
  takenBack(tx, stay, actor, 'stays.errors.takenBackMeanwhile')

/** A stay that is over already. */
export async function overMeanwhile(tx: Reader, of: StayOfPerson, actor: Actor): Promise<Sentence | undefined> {
  if (of.stay.takenBackAt !== null || of.stay.endedAt === null) return takenBackMeanwhile(tx, of, actor)
  return { key: 'stays.errors.overMeanwhile', values: await whoDidIt(tx, actor, of.stay.endedBy) }
}

/** Writes what has changed about a stay; contacts since then may have been contact through it, or no longer. */
export async function updateStay(tx: Writer, actor: Actor, before: Stay, changed: Partial<Stay>): Promise<void> {
  await tx
    .update(stays)
    .set({ ...changed, version: before.version + 1 })
    .where(and(eq(stays.serviceId, before.serviceId), eq(stays.id, before.id)))
  await settleThrough(tx, actor, before.clientId, [before.fromDay, changed.fromDay])
}

/** @param begun the days it is or was said to have begun; one that nobody knows makes no contact count */
export async function settleThrough(
  tx: Writer,
  actor: Actor,
  clientId: string,
  begun: (string | null | undefined)[],
): Promise<void> {
  const [since] = begun.filter((day) => typeof day === 'string').sort()
  if (since) await settleContactsSince(tx, actor, clientId, since)
}

/** @throws RuleBroken where these days cannot be */
export function checkDays(days: Pick<Stay, 'fromDay' | 'toDay'>, today: string): void {
  const refused = stayRefused(days, today)
  if (refused) throw new RuleBroken(refused.field, refused.key)
}
