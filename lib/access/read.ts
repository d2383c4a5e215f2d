import { and, eq, gte, inArray, isNull, lte, ne, or, type Placeholder, type SQL, sql } from 'drizzle-orm'
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core'
import { connection, type Reader } from '#db/connection'
import { assignments, clients } from '#db/schema/clients'

type Named = string | Placeholder
/** Whose reach is meant: an actor, or, where a query is put together once for all of a role, the gaps they fill. */
export type Reaching = { serviceId: Named; accountId: Named; today: Named } & (
  | { role: 'specialist' | 'supervisor'; teamIds: Named[] }
  | { role: 'client'; clientId: Named }
  | { role: 'admin' }
)

/** The only way to a reading connection: a query without an actor does not compile. */
export const readAs = (_actor: Reaching): Reader => connection().read

/** The people whose whole record this actor may see. */
export function withinReach(actor: Reaching, tx: Reader = readAs(actor)): SQL | undefined {
  const inService = eq(clients.serviceId, actor.serviceId)
  if (actor.role === 'specialist') return and(inService, inArray(clients.id, ownPeople(actor, tx)))
  if (actor.role === 'supervisor') return and(inService, inTeams(actor.teamIds))
  if (actor.role === 'client') return and(inService, eq(clients.id, actor.clientId))
  return sql`false`
}

/** The same as ids, for tables that hold a person's rows. */
export const reachedIds = (actor: Reaching, tx: Reader = readAs(actor)) =>
  tx.select({ id: clients.id }).from(clients).where(withinReach(actor, tx))

type OfPerson = { serviceId: AnyPgColumn; clientId: AnyPgColumn }

/** Of a table that holds people's rows: those of everybody within reach or, where one is meant, of that person within reach. */
export const ofReach = (table: OfPerson, by: Reaching, clientId?: Named): SQL | undefined =>
  and(
    eq(table.serviceId, by.serviceId),
    clientId === undefined ? undefined : eq(table.clientId, clientId),
    inArray(table.clientId, reachedIds(by)),
  )

type Row = PgTable & OfPerson & { id: AnyPgColumn }

/** One of a person's rows by its id, if the person is within reach. */
export async function rowWithinReach<Table extends Row>(
  table: Table,
  actor: Reaching,
  id: string,
  tx: Reader,
): Promise<Table['$inferSelect'] | undefined> {
  const [row] = await tx
    .select()
    .from(table as Row)
    .where(and(eq(table.serviceId, actor.serviceId), eq(table.id, id), inArray(table.clientId, reachedIds(actor, tx))))
  return row
}

/** The people whose name and two tracks this actor may see: all of the own teams. */
export function withinSight(actor: Reaching): SQL | undefined {
  if (actor.role !== 'specialist' && actor.role !== 'supervisor') return sql`false`
  return and(eq(clients.serviceId, actor.serviceId), inTeams(actor.teamIds))
}

/** Ids of the people this specialist walks with today, as their own or as cover. */
export function ownPeople(actor: Reaching, tx: Reader = readAs(actor)) {
  return tx
    .select({ id: assignments.clientId })
    .from(assignments)
    .where(
      and(
        eq(assignments.serviceId, actor.serviceId),
        eq(assignments.accountId, actor.accountId),
        ne(assignments.kind, 'called_off'),
        lte(assignments.fromDay, actor.today),
        or(isNull(assignments.toDay), gte(assignments.toDay, actor.today)),
      ),
    )
}

const inTeams = (teamIds: Named[]) => (teamIds.length > 0 ? inArray(clients.teamId, teamIds) : sql`false`)
