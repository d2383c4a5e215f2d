import { chmodSync, existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { drizzle as overSqlite } from 'drizzle-orm/better-sqlite3'
import { migrate as migrateSqlite } from 'drizzle-orm/better-sqlite3/migrator'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { drizzle as overPostgres } from 'drizzle-orm/node-postgres'
import { migrate as migratePostgres } from 'drizzle-orm/node-postgres/migrator'
import pg from 'pg'
import { engineOf, fileOf } from './engine.ts'
import { copySqlite, OWNER_ONLY } from './sqlite-file.ts'

export const APPEND_ONLY = ['audit_lines', 'audit_seals', 'earlier_versions', 'support_events']

const ONE_AT_A_TIME = 727_001

/** In PostgreSQL's words for a trigger: before, on delete, on update, on truncate. */
const REFUSES_ALL = 2 | 8 | 16 | 32

/**
 * Brings a database up to date. A SQLite file that needs it is copied beside itself first.
 * @param folder holds one folder of migrations per engine
 * @throws where a migration broke a reference or lost an append-only guard
 */
export async function migrate(url: string, folder = path.join(process.cwd(), 'db/migrations')): Promise<void> {
  if (engineOf(url) === 'postgres') await bringPostgresUpToDate(url, path.join(folder, 'postgres'))
  else await bringSqliteUpToDate(fileOf(url), path.join(folder, 'sqlite'))
}

async function bringPostgresUpToDate(url: string, migrationsFolder: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [ONE_AT_A_TIME])
    await migratePostgres(overPostgres({ client }), { migrationsFolder })
    const { rows } = await client.query<{ guarded: string; kinds: number }>(
      "select tgrelid::regclass::text as guarded, tgtype as kinds from pg_trigger where tgname like '%_append_only' and tgenabled <> 'D'",
    )
    assertGuarded(rows.filter((row) => (row.kinds & REFUSES_ALL) === REFUSES_ALL).map((row) => row.guarded))
  } finally {
    await client.end()
  }
}

async function bringSqliteUpToDate(file: string, migrationsFolder: string) {
  const isNew = !existsSync(file)
  mkdirSync(path.dirname(path.resolve(file)), { recursive: true, mode: 0o700 })
  const handle = new Database(file)
  try {
    handle.pragma('journal_mode = WAL')
    // With foreign keys on, a migration that rebuilds a parent table would delete its children.
    handle.pragma('foreign_keys = OFF')
    const steps = readMigrationFiles({ migrationsFolder })
    const done = stepsDone(handle)
    if (isNew) chmodSync(file, OWNER_ONLY)
    if (done > 0 && done < steps.length) await copySqlite(handle, `${file}.before-${steps[done]?.folderMillis}`)
    migrateSqlite(overSqlite(handle), { migrationsFolder })
    assertReferencesHold(handle, steps.length)
    assertGuarded(APPEND_ONLY.filter((name) => isGuarded(handle, name)))
  } finally {
    handle.close()
  }
}

/** Reads every row, so it is done once for each state of the schema; the file remembers for which. */
function assertReferencesHold(handle: Database.Database, steps: number) {
  if (handle.pragma('user_version', { simple: true }) === steps) return
  const broken = handle.pragma('foreign_key_check') as { table: string }[]
  if (broken.length > 0)
    throw new Error(`After the migration ${broken.length} rows in ${broken[0]?.table} point nowhere`)
  handle.pragma(`user_version = ${steps}`)
}

function isGuarded(handle: Database.Database, name: string): boolean {
  const triggers = handle.prepare(
    "select count(*) from sqlite_master where type = 'trigger' and tbl_name = ? and name in (?, ?)",
  )
  return triggers.pluck().get(name, `${name}_no_update`, `${name}_no_delete`) === 2
}

function stepsDone(handle: Database.Database): number {
  const known = handle.prepare("select 1 from sqlite_master where name = '__drizzle_migrations'").get()
  if (!known) return 0
  return (handle.prepare('select count(*) as n from __drizzle_migrations').get() as { n: number }).n
}

function assertGuarded(guarded: string[]) {
  const open = APPEND_ONLY.filter((name) => !guarded.includes(name))
  if (open.length > 0)
    throw new Error(`After the migration these tables lost their append-only guard: ${open.join(', ')}`)
}
