import type { ClientActor } from '#lib/access/actor'
import { companionsOf, episodesOf } from '#lib/clients/queries'
import { myCovers } from '#lib/cover/queries'

/** Who walks with the person, and which of them is there for them today. */
export async function whoIsNear(actor: ClientActor) {
  const [companions, [episode], covers] = await Promise.all([
    companionsOf(actor, actor.clientId),
    episodesOf(actor, actor.clientId),
    myCovers(actor),
  ])
  const named = companions.find((companion) => companion.kind === 'primary')
  const instead = covers.find(({ fromDay, instead }) => fromDay <= actor.today && (instead || !named))
  const near = companions.find(({ accountId }) => accountId === instead?.accountId) ?? named
  return { companions, covers, near, hasEnded: episode?.state === 'closed', endedOn: episode?.closedOn }
}
