import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Reader, Writer } from '#db/connection'
import { contactWishes, rhythms } from '#db/schema/rhythms'
import type { Actor } from '#lib/access/actor'
import { rowWithinReach } from '#lib/access/read'
import { recordEvents } from '#lib/support-events/for-others'
import { followedTheirWish } from './rules/agreed.ts'

export type Rhythm = typeof rhythms.$inferSelect
export type Wish = typeof contactWishes.$inferSelect

/** What has been agreed with one person, in the order in which it followed each other, without what was taken back. */
export async function rhythmsOf(actor: Actor, clientId: string, tx: Reader): Promise<Rhythm[]> {
  return tx
    .select()
    .from(rhythms)
    .where(and(eq(rhythms.serviceId, actor.serviceId), eq(rhythms.clientId, clientId), isNull(rhythms.takenBackAt)))
    .orderBy(asc(rhythms.fromDay), asc(rhythms.writtenAt), asc(rhythms.id))
}

export const rhythmWithinReach = (actor: Actor, id: string, tx: Reader) => rowWithinReach(rhythms, actor, id, tx)

export const wishWithinReach = (actor: Actor, id: string, tx: Reader) => rowWithinReach(contactWishes, actor, id, tx)

export async function openWishesOf(actor: Actor, clientId: string, tx: Reader): Promise<Wish[]> {
  return tx
    .select()
    .from(contactWishes)
    .where(
      and(
        eq(contactWishes.serviceId, actor.serviceId),
        eq(contactWishes.clientId, clientId),
        isNull(contactWishes.honouredOn),
        isNull(contactWishes.takenBackAt),
      ),
    )
}

/** Honours a wish, opens it again, or takes it back; its support event follows. */
export async function changeWish(tx: Writer, actor: Actor, wish: Wish, change: Partial<Wish>): Promise<void> {
  await tx
    .update(contactWishes)
    .set(change)
    .where(and(eq(contactWishes.serviceId, wish.serviceId), eq(contactWishes.id, wish.id)))
  await recordWishEvents(tx, actor, { ...wish, ...change })
}

export async function recordWishEvents(tx: Writer, actor: Actor, wish: Wish): Promise<void> {
  const { id: sourceId, clientId, wishedOn, honouredOn } = wish
  const source = { clientId, source: 'wish', sourceId, day: honouredOn ?? wishedOn } as const
  await recordEvents(tx, actor, source, followedTheirWish(wish) ? ['wish_honoured'] : [])
}
