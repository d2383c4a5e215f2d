import { type AnyColumn, and, eq, lt, or, type Placeholder, type SQL, sql } from 'drizzle-orm'
import type { Cursor } from '../rules.ts'

/** Where a page begins, as a query is asked for it. */
export type Beyond = { afterDay?: string; afterWrittenAt?: Date; afterId?: string }
type Gaps = { [Name in keyof Beyond]: Placeholder | undefined }

export const beginningAt = (after: Cursor | undefined): Beyond => ({
  afterDay: after?.day,
  afterWrittenAt: after?.writtenAt,
  afterId: after?.id,
})

/** Strictly further back than the cursor, in the order of the index. */
export function beyond(
  table: { day: AnyColumn; writtenAt: AnyColumn; id: AnyColumn },
  { afterDay: day, afterWrittenAt: writtenAt, afterId: id }: Gaps,
): SQL | undefined {
  if (!day || !writtenAt || !id) return undefined
  const sameDay = and(
    eq(table.day, day),
    or(lt(table.writtenAt, writtenAt), and(eq(table.writtenAt, writtenAt), lt(table.id, id))),
  )
  return and(sql`${table.day} <= ${day}`, or(lt(table.day, day), sameDay))
}
