import Database from 'better-sqlite3'
import { type Column, getTableColumns, getTableName, is, SQL } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { type Rows, TABLES } from '#lib/demo/rows'

type Name = keyof typeof TABLES

/** Writes rows of the demo's builders past everything that keeps real ones safe: millions of them, into a new file. */
export function bulkWriter(file: string) {
  const database = new Database(file)
  // Ids tell the time, so each person's rows fall all over the indexes: those that can be are made once all rows are there.
  const settings = ['journal_mode = OFF', 'synchronous = OFF', 'foreign_keys = OFF', 'cache_size = -4000000']
  for (const setting of settings) database.pragma(setting)
  const indexes = takeOffIndexes(database)
  const names = Object.keys(TABLES) as Name[]
  const inserts = new Map(names.map((name) => [name, insertInto(database, TABLES[name])]))
  return {
    write: async (rows: Rows) => {
      database.transaction(() => {
        for (const name of names) for (const row of rows[name]) inserts.get(name)?.(row)
      })()
    },
    close() {
      for (const index of indexes) database.exec(index)
      database.pragma('journal_mode = WAL')
      const broken = database.pragma('foreign_key_check') as unknown[]
      if (broken.length > 0) throw new Error(`${broken.length} rows point nowhere.`)
      database.close()
    },
  }
}

/** @returns how to make them again */
function takeOffIndexes(database: Database.Database): string[] {
  const indexes = database
    .prepare("select name, sql from sqlite_master where type = 'index' and sql is not null")
    .all() as { name: string; sql: string }[]
  for (const { name } of indexes) database.exec(`drop index "${name}"`)
  return indexes.map(({ sql }) => sql)
}

function insertInto(database: Database.Database, into: PgTable) {
  const columns = Object.entries(getTableColumns(into))
  const names = columns.map(([name]) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`))
  const gaps = columns.map(() => '?').join()
  const insert = database.prepare(`insert into ${getTableName(into)} (${names.join()}) values (${gaps})`)
  return (row: Record<string, unknown>) => insert.run(...columns.map(([name, column]) => stored(column, row[name])))
}

function stored(column: Column, value: unknown): unknown {
  const given = value ?? (is(column.default, SQL) ? null : (column.default ?? null))
  const mapped = given === null ? null : column.mapToDriverValue(given)
  return typeof mapped === 'boolean' ? Number(mapped) : mapped
}
