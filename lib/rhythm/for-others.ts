import { and, eq, isNull, like } from 'drizzle-orm'
import type { Writer } from '#db/connection'
import { contactWishes, putOffs } from '#db/schema/rhythms'
import type { Actor } from '#lib/access/actor'
import type { Day } from '#lib/shared/day'
import { newId } from '#lib/shared/ids'
import type { ContactWish } from './rules/agreed.ts'
import { changeWish, recordWishEvents, type Wish } from './track.ts'

type Wished = {
  clientId: string
  wish: ContactWish
  wishedBy: Wish['wishedBy']
  wishedOn: Day
  words: string | null
  /** The check-in answer it came with. */
  answerId?: string
}

/** Notes a wish for contact. "The same" is honoured in being said: everything stays as it is. */
export async function addWish(tx: Writer, actor: Actor, wished: Wished): Promise<void> {
  const settled = wished.wish === 'same' ? { honouredOn: wished.wishedOn, honouredHow: 'talk' as const } : {}
  const written = { serviceId: actor.serviceId, id: newId(), byAccount: actor.accountId, writtenAt: actor.now }
  const [wish] = await tx
    .insert(contactWishes)
    .values({ ...wished, ...settled, ...written })
    .returning()
  if (wish) await recordWishEvents(tx, actor, wish)
}

/** The answer that a wish came with was taken back, and the wish with it. */
export async function takeBackWishOfAnswer(tx: Writer, actor: Actor, clientId: string, answerId: string) {
  const wishes = await tx
    .select()
    .from(contactWishes)
    .where(
      and(
        eq(contactWishes.serviceId, actor.serviceId),
        eq(contactWishes.clientId, clientId),
        eq(contactWishes.answerId, answerId),
        isNull(contactWishes.takenBackAt),
      ),
    )
  for (const wish of wishes) await changeWish(tx, actor, wish, { takenBackAt: actor.now, takenBackBy: actor.accountId })
}

/**
 * Lines that were let go because somebody wished for less are taken up again.
 * @param beginning how the names of the lines begin
 */
export async function takeUpLines(tx: Writer, actor: Actor, clientId: string, beginning: string): Promise<void> {
  await tx
    .update(putOffs)
    .set({ takenBackAt: actor.now })
    .where(
      and(
        eq(putOffs.serviceId, actor.serviceId),
        eq(putOffs.clientId, clientId),
        like(putOffs.about, `${beginning}%`),
        eq(putOffs.because, 'wish_for_less'),
        isNull(putOffs.takenBackAt),
      ),
    )
}
