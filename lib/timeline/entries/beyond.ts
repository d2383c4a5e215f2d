import { type AnyColumn, and, eq, lt, or, type SQL, sql } from 'drizzle-orm'
import type { Cursor } from '../rules.ts'

/** Strictly further back than the cursor, in the order of the index. */
export function beyond(
  table: { day: AnyColumn; writtenAt: AnyColumn; id: AnyColumn },
  after: Cursor | undefined,
): SQL | undefined {
  if (!after) return undefined
  const { day, writtenAt, id } = after
  const sameDay = and(
    eq(table.day, day),
    or(lt(table.writtenAt, writtenAt), and(eq(table.writtenAt, writtenAt), lt(table.id, id))),
  )
  return and(sql`${table.day} <= ${day}`, or(lt(table.day, day), sameDay))
}
