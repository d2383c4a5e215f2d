import { and, eq, inArray, isNull, ne, sql } from 'drizzle-orm'
import type { Reader, Writer } from '#db/connection'
import { accounts } from '#db/schema/accounts'
import { assignments, clients } from '#db/schema/clients'
import type { Actor } from '#lib/access/actor'
import { withinReach } from '#lib/access/read'
import type { Day } from '#lib/shared/day'
import { recordEvents } from '#lib/support-events/for-others'
import type { Cover } from './rules.ts'

export type CoverOfPerson = Cover & {
  id: string
  client: string
  colleague: string
  kind: 'primary' | 'cover' | 'called_off'
  announcedOn: Day | null
}

/** The named covers with whose they are, or undefined where one of them is out of reach. */
export async function coversWithinReach(actor: Actor, ids: string[], tx: Reader) {
  const covers: CoverOfPerson[] = await tx
    .select({
      id: assignments.id,
      clientId: assignments.clientId,
      client: clients.name,
      accountId: assignments.accountId,
      colleague: accounts.name,
      fromDay: assignments.fromDay,
      toDay: assignments.toDay,
      kind: assignments.kind,
      announcedOn: assignments.announcedOn,
    })
    .from(assignments)
    .innerJoin(clients, and(eq(clients.serviceId, assignments.serviceId), eq(clients.id, assignments.clientId)))
    .innerJoin(accounts, eq(accounts.id, assignments.accountId))
    .where(and(withinReach(actor, tx), inArray(assignments.id, ids), ne(assignments.kind, 'primary')))
  if (covers.length < new Set(ids).size) return undefined
  const people = covers.map(({ clientId }) => clientId)
  return { covers, specialistIds: await specialistsOf(actor, people, tx) }
}

/** One cover within reach. */
export async function coverWithinReach(actor: Actor, id: string, tx: Reader): Promise<CoverOfPerson | undefined> {
  return (await coversWithinReach(actor, [id], tx))?.covers[0]
}

/** A cover that was called off in the meantime is no longer there to be changed. */
export const calledOffMeanwhile = async (covers: CoverOfPerson[]) =>
  covers.some(({ kind }) => kind === 'called_off') ? { key: 'cover.errors.isOver' } : undefined

/** What nobody said cannot be unsaid. */
export const notTold = ({ client, announcedOn }: CoverOfPerson) =>
  announcedOn === null ? { key: 'cover.errors.notTold', values: { name: client } } : undefined

/** Whose these people are: each specialist once, null among them where nobody is named. */
export async function specialistsOf(actor: Actor, people: string[], tx: Reader): Promise<(string | null)[]> {
  const named = await tx
    .select({ clientId: assignments.clientId, accountId: assignments.accountId })
    .from(assignments)
    .where(
      and(
        eq(assignments.serviceId, actor.serviceId),
        inArray(assignments.clientId, people),
        sql`${assignments.kind} = 'primary'`,
        isNull(assignments.toDay),
      ),
    )
  const specialistOf = new Map(named.map(({ clientId, accountId }) => [clientId, accountId]))
  return [...new Set(people.map((id) => specialistOf.get(id) ?? null))]
}

export async function coversOfPeople(actor: Actor, people: string[], tx: Reader) {
  return tx
    .select({
      id: assignments.id,
      clientId: assignments.clientId,
      accountId: assignments.accountId,
      colleague: accounts.name,
      fromDay: assignments.fromDay,
      toDay: assignments.toDay,
    })
    .from(assignments)
    .innerJoin(accounts, eq(accounts.id, assignments.accountId))
    .where(
      and(
        eq(assignments.serviceId, actor.serviceId),
        inArray(assignments.clientId, people),
        eq(assignments.kind, 'cover'),
      ),
    )
}

export async function updateCovers(
  tx: Writer,
  actor: Actor,
  ids: string[],
  change: { kind?: 'cover' | 'called_off'; fromDay?: Day; toDay?: Day; announcedOn?: Day | null },
): Promise<void> {
  await tx
    .update(assignments)
    .set(change)
    .where(and(eq(assignments.serviceId, actor.serviceId), inArray(assignments.id, ids)))
}

/** Brings the support events in line with a cover: told to the person on a day, or not told. */
export async function recordAnnouncement(
  tx: Writer,
  actor: Actor,
  { id: sourceId, clientId }: { id: string; clientId: string },
  announcedOn: Day | null,
): Promise<void> {
  const day = announcedOn ?? actor.today
  await recordEvents(tx, actor, { clientId, source: 'cover', sourceId, day }, announcedOn ? ['cover_announced'] : [])
}
