/** The only place that knows where the two engines differ while the work is being done. */
import { aliasedTable, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import type { alias } from 'drizzle-orm/pg-core'
import { engine } from './engine.ts'

export type Violation = 'unique' | 'foreign' | 'check' | 'missing'

const VIOLATIONS: Record<string, Violation> = {
  '23505': 'unique',
  '23503': 'foreign',
  '23514': 'check',
  '23502': 'missing',
  SQLITE_CONSTRAINT_UNIQUE: 'unique',
  SQLITE_CONSTRAINT_PRIMARYKEY: 'unique',
  SQLITE_CONSTRAINT_FOREIGNKEY: 'foreign',
  SQLITE_CONSTRAINT_CHECK: 'check',
  SQLITE_CONSTRAINT_NOTNULL: 'missing',
}

/** The database rule an error tells of, or undefined where it tells of something else. */
export const violationOf = (error: unknown): Violation | undefined => VIOLATIONS[codeOf(error) ?? '']

/** The engine's own error code, however deep drizzle wrapped it. */
export function codeOf(error: unknown): string | undefined {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown }
  if (typeof code === 'string') return code
  return cause ? codeOf(cause) : undefined
}

/** PostgreSQL sorts text by the machine's language; this sorts it by its letters' numbers on both. */
export const byLetter = (column: SQLWrapper): SQL =>
  engine === 'postgres' ? sql`${column} collate "C"` : sql`${column}`

/** Unknown (null) days last, newest first, on both. */
export const newestFirst = (column: SQLWrapper): SQL => sql`${column} desc nulls last`

/** PostgreSQL answers counts and sums as text. */
export const numberOf = (expression: SQL): SQL<number> => sql<number>`${expression}`.mapWith(Number)

/** A table by another name, so that one query can read it twice. */
export const aliased = aliasedTable as unknown as typeof alias

/** An instant as its columns hold it, where it fills a gap that knows no column. */
export const storedInstant = (instant: Date): string | number =>
  engine === 'postgres' ? instant.toISOString() : instant.getTime()
