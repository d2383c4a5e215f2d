/**
 * One vocabulary of columns for both engines: built as whichever engine DATABASE_URL names, typed as PostgreSQL,
 * whose API is only ever awaited, so that nothing SQLite-only compiles.
 */
import * as pg from 'drizzle-orm/pg-core'
import * as lite from 'drizzle-orm/sqlite-core'
import { engine } from './engine.ts'

const choose = <T>(postgres: T, sqlite: unknown): T => (engine === 'postgres' ? postgres : (sqlite as T))

export const table = choose(pg.pgTable, lite.sqliteTable)
export const index = choose(pg.index, lite.index)
export const uniqueIndex = choose(pg.uniqueIndex, lite.uniqueIndex)
export const primaryKey = choose(pg.primaryKey, lite.primaryKey)
export const foreignKey = choose(pg.foreignKey, lite.foreignKey)
export const unique = choose(pg.unique, lite.unique)
export const check = choose(pg.check, lite.check)

/**
 * Text that compares by its letters' numbers, as SQLite does: PostgreSQL would else sort by the language of its database,
 * and a Danish one sorts "aa" after "z", which takes ids out of the order in which they were made.
 */
const plainText = pg.customType<{ data: string }>({ dataType: () => 'text collate "C"' }) as unknown as typeof pg.text
export const text = choose(plainText, lite.text)
/** A 32-bit integer. */
export const whole = choose(pg.integer, lite.integer)
/** A share of a whole, 0–1 and a little above. */
export const fraction = choose(
  () => pg.doublePrecision(),
  () => lite.real(),
)
export const flag = choose(
  () => pg.boolean(),
  () => lite.integer({ mode: 'boolean' }),
)
/** A calendar day, `YYYY-MM-DD`, and it stays one. */
export const day = choose(
  () => pg.date({ mode: 'string' }),
  () => lite.text(),
)
/** An instant in UTC, to the millisecond. */
export const instant = choose(
  () => pg.timestamp({ withTimezone: true, precision: 3, mode: 'date' }),
  () => lite.integer({ mode: 'timestamp_ms' }),
)
export const json = choose(
  () => pg.jsonb(),
  () => lite.text({ mode: 'json' }),
)
/** The bytes of a file. */
export const bytes = choose(
  pg.customType<{ data: Buffer }>({ dataType: () => 'bytea' }),
  lite.customType<{ data: Buffer }>({ dataType: () => 'blob' }),
)
