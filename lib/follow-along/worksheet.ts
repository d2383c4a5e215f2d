import { and, eq } from 'drizzle-orm'
import type { Reader, Writer } from '#db/connection'
import { disclosures } from '#db/schema/follow-along'
import type { Actor } from '#lib/access/actor'
import { keepEarlier, keptOf } from '#lib/access/earlier'
import { RuleBroken } from '#lib/access/failures'
import type { Person } from '#lib/clients/queries'
import { dayRefused } from '#lib/clients/rules'
import { newId } from '#lib/shared/ids'
import { recordEvents } from '#lib/support-events/for-others'
import type { Disclosure } from './find.ts'
import { talkedThrough } from './made-together.ts'
import { disclosureRefused, talksAbout } from './rules/disclosure.ts'

/** What a worksheet says, as it reads in its form. */
export const readableWorksheet = (sheet: Disclosure) => {
  const { pros, cons, maySay, toWhom, notToSay, adjustments, wording, decision, talkedOn, revisitDay } = sheet
  return { pros, cons, maySay, toWhom, notToSay, adjustments, wording, decision, talkedOn, revisitDay }
}
export type Worksheet = ReturnType<typeof readableWorksheet>
type About = Pick<Disclosure, 'isGeneral' | 'employerId' | 'employerName' | 'placementId'>

/** @throws RuleBroken where these days cannot be */
export function checkTalk(said: Pick<Worksheet, 'talkedOn' | 'revisitDay'>, actor: Actor, person: Person): void {
  const refused = disclosureRefused(said, actor.today)
  if (refused) throw new RuleBroken(refused.field, refused.key)
  if (dayRefused(said.talkedOn, actor.today, person.withUsSince))
    throw new RuleBroken('talkedOn', 'follow-along.errors.beforeStart', {
      name: person.name,
      day: person.withUsSince ?? '',
    })
}

export async function insertWorksheet(tx: Writer, actor: Actor, clientId: string, about: About, said: Worksheet) {
  const id = newId()
  const { serviceId, accountId: byAccount, now: writtenAt } = actor
  await tx.insert(disclosures).values({ ...about, ...said, serviceId, id, clientId, byAccount, writtenAt })
  await recordEvents(tx, actor, talkedThrough(clientId, id, said.talkedOn), ['did_together'])
  return id
}

/** Writes a worksheet anew; how it read is kept, and told apart where it never was so. */
export async function updateWorksheet(
  tx: Writer,
  actor: Actor,
  before: Disclosure,
  changed: Partial<Disclosure>,
  { wasPutRight }: { wasPutRight: boolean },
): Promise<void> {
  const { serviceId, id, version } = before
  const was = { ...readableWorksheet(before), wasPutRight }
  await keepEarlier(tx, actor, { record: 'disclosure', before, was })
  await tx
    .update(disclosures)
    .set({ ...changed, version: version + 1 })
    .where(and(eq(disclosures.serviceId, serviceId), eq(disclosures.id, id)))
  await settleTalks(tx, actor, { ...before, ...changed })
}

/** The standing worksheets of one person. */
export async function standingWorksheets(tx: Reader, { serviceId }: Actor, clientId: string): Promise<Disclosure[]> {
  const all = await tx
    .select()
    .from(disclosures)
    .where(and(eq(disclosures.serviceId, serviceId), eq(disclosures.clientId, clientId)))
  return all.filter((one) => one.takenBackAt === null)
}

/** A talk is an event on its day, unless the day was put right or everything was taken back. */
async function settleTalks(tx: Writer, actor: Actor, now: Disclosure): Promise<void> {
  const earlier = (await keptOf(tx, actor, now.id)).map(({ was }) => versionOf(was)).toReversed()
  const talks = now.takenBackAt === null ? talksAbout([...earlier, { ...now, wasPutRight: false }]) : []
  const stood = talks.map(({ talkedOn }) => talkedOn)
  for (const day of new Set([now.talkedOn, ...earlier.map(({ talkedOn }) => talkedOn)])) {
    const kinds = stood.includes(day) ? (['did_together'] as const) : []
    await recordEvents(tx, actor, talkedThrough(now.clientId, now.id, day), [...kinds])
  }
}

/** A worksheet as it was kept. */
export const versionOf = (was: Record<string, unknown>) => was as Worksheet & { wasPutRight: boolean }
