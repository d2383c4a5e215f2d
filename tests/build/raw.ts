/** A database seen from outside: whatever somebody with its password could do to it. For tests only. */
import Database from 'better-sqlite3'
import pg from 'pg'
import { databaseUrl, engineOf, fileOf } from '#db/engine'
import { APPEND_ONLY } from '#db/migrate'

export type Raw = {
  /** Statements without parameters. */
  run: (statement: string) => Promise<void>
  rows: <Row>(statement: string) => Promise<Row[]>
  close: () => Promise<void>
}

export async function openRaw(url = databaseUrl()): Promise<Raw> {
  return engineOf(url) === 'postgres' ? overPostgres(url) : overSqlite(fileOf(url))
}

/** Runs one or several statements and leaves. */
export async function raw(statement: string, url = databaseUrl()): Promise<void> {
  const open = await openRaw(url)
  await open.run(statement).finally(open.close)
}

export async function rawRows<Row>(statement: string, url = databaseUrl()): Promise<Row[]> {
  const open = await openRaw(url)
  return open.rows<Row>(statement).finally(open.close)
}

/** Takes the append-only guards away, as only the database's owner could. */
export async function unguard(url = databaseUrl()): Promise<void> {
  const onPostgres = engineOf(url) === 'postgres'
  const triggers = APPEND_ONLY.flatMap((name) =>
    onPostgres ? [`${name}_append_only on ${name}`] : [`${name}_no_update`, `${name}_no_delete`],
  )
  await raw(triggers.map((trigger) => `drop trigger ${trigger};`).join('\n'), url)
}

async function overPostgres(url: string): Promise<Raw> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return {
    run: async (statement) => {
      await client.query(statement)
    },
    rows: async <Row>(statement: string) => (await client.query(statement)).rows as Row[],
    close: () => client.end(),
  }
}

function overSqlite(file: string): Raw {
  const handle = new Database(file)
  return {
    run: async (statement) => {
      handle.exec(statement)
    },
    rows: async <Row>(statement: string) => handle.prepare(statement).all() as Row[],
    close: async () => {
      handle.close()
    },
  }
}
