import type { Reader } from '#db/connection'
import type { Actor } from '#lib/access/actor'
import type { Sentence } from '#lib/access/failures'
import { whoDidIt } from '#lib/access/who-did-it'
import { dayAt } from '#lib/shared/day'
import type { Contact } from './for-others.ts'

/** A contact that was withdrawn while somebody had it open is neither corrected nor withdrawn again. */
export async function withdrawnMeanwhile(tx: Reader, contact: Contact, actor: Actor): Promise<Sentence | undefined> {
  const { withdrawnAt, withdrawnBy } = contact
  if (withdrawnAt === null) return undefined
  const who = await whoDidIt(tx, actor, withdrawnBy)
  return { key: 'contacts.errors.withdrawnMeanwhile', values: { ...who, day: dayAt(withdrawnAt, actor.zone) } }
}
