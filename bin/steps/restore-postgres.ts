import pg from 'pg'
import { migrate } from '#db/migrate'
import { checkPostgresDump, dumpPostgres, loadPostgres } from './postgres-programs.ts'
import type { Restoring } from './restore-sqlite.ts'

/** @returns where a dump of what was there before is kept, if it held a service */
export async function restorePostgres(url: string, { file, replace, stamp }: Restoring): Promise<string | undefined> {
  await checkPostgresDump(file)
  const held = await inDatabase(url, holdsService)
  if (held && !replace) {
    throw new Error(
      'The database holds a service already. With --replace a copy is kept and the backup put in its place.',
    )
  }
  await inDatabase(url, refuseInUse)
  const kept = held ? `${file}.replaced-${stamp}` : undefined
  if (kept) await dumpPostgres(url, kept)
  await inDatabase(url, clear)
  try {
    await loadPostgres(url, file)
  } catch (error) {
    const back = kept ? ` What was in it is kept in ${kept}: restore that file to go back.` : ''
    throw new Error(`The database is empty now.${back}\n${error instanceof Error ? error.message : error}`)
  }
  await migrate(url)
  return kept
}

async function inDatabase<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return work(client).finally(() => client.end())
}

async function holdsService(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query("select to_regclass('public.services') as services")
  if (rows[0]?.services === null) return false
  return (await client.query('select 1 from services limit 1')).rows.length > 0
}

async function refuseInUse(client: pg.Client) {
  const others = 'datname = current_database() and pid <> pg_backend_pid()'
  const { rows } = await client.query(`select 1 from pg_stat_activity where ${others}`)
  if (rows.length > 0) throw new Error('Somebody else is connected to the database: stop the server first.')
}

/** Our database is ours alone: whatever a newer version left in it goes too. */
async function clear(client: pg.Client) {
  await client.query(
    'begin; drop schema if exists drizzle cascade; drop schema public cascade; create schema public; commit',
  )
}
