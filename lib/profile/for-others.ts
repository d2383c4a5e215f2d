import { and, desc, eq } from 'drizzle-orm'
import type { Reader, Writer } from '#db/connection'
import type { placements } from '#db/schema/placements'
import { experiences } from '#db/schema/profile'
import type { Actor } from '#lib/access/actor'
import { newId } from '#lib/shared/ids'

type Placement = Pick<
  typeof placements.$inferSelect,
  | 'id'
  | 'clientId'
  | 'kind'
  | 'title'
  | 'employerName'
  | 'startDay'
  | 'hours'
  | 'endedOn'
  | 'endedAt'
  | 'endedBy'
  | 'endWords'
  | 'worked'
  | 'learned'
  | 'takenBackAt'
>

/**
 * Whatever has ended with us is kept in the profile as an experience, with what worked and what it taught; what never began
 * was none. Asked again after a change of the ending, it follows, as long as nobody has written in the experience itself or
 * taken it out of the profile; where the ending is taken back, the experience goes with it.
 * @param placement as it reads now
 */
export async function keepExperience(tx: Writer, actor: Actor, placement: Placement): Promise<void> {
  const kept = await keptOf(tx, actor, placement)
  const { endedAt, endedBy, takenBackAt } = placement
  const hasEnded = endedAt !== null && endedBy !== 'never_began' && takenBackAt === null
  if (kept && kept.version > 1) return
  if (!kept || kept.takenBackAt !== null) {
    if (hasEnded) await insert(tx, actor, placement)
    return
  }
  const taken = { takenBackAt: actor.now, takenBackBy: actor.accountId }
  await tx
    .update(experiences)
    .set(hasEnded ? toldBy(placement) : taken)
    .where(and(eq(experiences.serviceId, actor.serviceId), eq(experiences.id, kept.id)))
}

/** The one that stands, or else the one that was kept last. */
async function keptOf(tx: Reader, actor: Actor, { id, clientId }: Placement) {
  const kept = await tx
    .select({ id: experiences.id, version: experiences.version, takenBackAt: experiences.takenBackAt })
    .from(experiences)
    .where(
      and(
        eq(experiences.serviceId, actor.serviceId),
        // Experiences are found by their person.
        eq(experiences.clientId, clientId),
        eq(experiences.placementId, id),
      ),
    )
    .orderBy(desc(experiences.writtenAt), desc(experiences.id))
  return kept.find(({ takenBackAt }) => takenBackAt === null) ?? kept[0]
}

async function insert(tx: Writer, actor: Actor, placement: Placement): Promise<void> {
  const { serviceId, accountId: byAccount, now: writtenAt } = actor
  const { id: placementId, clientId } = placement
  const fresh = { serviceId, id: newId(), clientId, placementId, goesOn: false, byAccount, writtenAt }
  await tx.insert(experiences).values({ ...fresh, ...toldBy(placement) })
}

function toldBy({ kind, title, employerName, startDay, hours, endedOn, endWords, worked, learned }: Placement) {
  return {
    kind,
    title,
    place: employerName,
    fromWhen: startDay,
    toWhen: endedOn,
    hours: hours === null ? null : String(hours),
    endedBecause: endWords,
    helped: [worked, learned].filter(Boolean).join('\n\n') || null,
  }
}
