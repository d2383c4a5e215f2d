import type { Reader } from '#db/connection'
import { benefitsAdvice, disclosures, placementSupports } from '#db/schema/follow-along'
import { placements } from '#db/schema/placements'
import type { Actor } from '#lib/access/actor'
import { RuleBroken } from '#lib/access/failures'
import { rowWithinReach } from '#lib/access/read'
import { type Person, personWithinReach } from '#lib/clients/queries'

export type Support = typeof placementSupports.$inferSelect
export type Disclosure = typeof disclosures.$inferSelect
export type Advice = typeof benefitsAdvice.$inferSelect
export type Placement = typeof placements.$inferSelect

type Table = typeof placementSupports | typeof disclosures | typeof benefitsAdvice | typeof placements

/** A record of one of these tables within reach, and whose it is. */
async function withinReach<Of extends Table>(table: Of, actor: Actor, id: string, tx: Reader) {
  const row = await rowWithinReach(table, actor, id, tx)
  const person = row && (await personWithinReach(actor, row.clientId, tx))
  return row && person && { row, person }
}

export const supportWithinReach = (actor: Actor, id: string, tx: Reader) =>
  withinReach(placementSupports, actor, id, tx)
export const disclosureWithinReach = (actor: Actor, id: string, tx: Reader) => withinReach(disclosures, actor, id, tx)
export const adviceWithinReach = (actor: Actor, id: string, tx: Reader) => withinReach(benefitsAdvice, actor, id, tx)
export const placementWithinReach = (actor: Actor, id: string, tx: Reader) => withinReach(placements, actor, id, tx)

/** The job a form names, which has to be this person's and to stand. */
export async function jobNamed(
  tx: Reader,
  actor: Actor,
  person: Person,
  id: string | null,
): Promise<Placement | undefined> {
  if (id === null) return undefined
  const found = await placementWithinReach(actor, id, tx)
  if (found?.person.id === person.id && found.row.takenBackAt === null) return found.row
  throw new RuleBroken('placementId', 'follow-along.errors.jobUnknown')
}
