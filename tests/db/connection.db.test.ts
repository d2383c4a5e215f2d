import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { eq, type SQL, sql } from 'drizzle-orm'
import { describe, expect, test, vi } from 'vitest'
import { table, text } from '#db/columns'
import { closeConnection, connection } from '#db/connection'
import { databaseUrl, engine } from '#db/engine'
import { installation } from '#db/schema/accounts'
import { newId } from '#lib/shared/ids'
import { freshDatabases } from '#tests/build/fresh-database'
import { raw, rawRows } from '#tests/build/raw'
import { write } from '#tests/build/service'

freshDatabases()

test('several processes on one database lose nothing of each other’s', { timeout: 60_000 }, async () => {
  const counter = await aValue(0)
  const run = () =>
    promisify(execFile)(process.execPath, ['tests/db/another-process.ts', counter, '40'], {
      env: { ...process.env, DATABASE_URL: databaseUrl() },
    })
  await Promise.all([run(), run()])
  expect(await valueAt(counter)).toBe(80)
})

test('a process has one connection, even when the module is loaded twice', async () => {
  const first = connection()
  vi.resetModules()
  const again = await import('#db/connection')
  expect(again.connection).not.toBe(connection)
  expect(again.connection()).toBe(first)
})

test('a database that was closed opens again with what was written', async () => {
  const key = await aValue('kept')
  await closeConnection()
  expect(await valueAt(key)).toBe('kept')
})

test('closing what was never opened is no error', async () => {
  await closeConnection()
  await closeConnection()
})

test('a commit that fails leaves nothing, and the next transaction goes through', async () => {
  await raw('create table parents (id text primary key)')
  await raw(
    'create table children (id text primary key, parent text references parents (id) deferrable initially deferred)',
  )
  await raw("insert into children values ('first', null)")
  const children = table('children', { id: text().primaryKey(), parent: text() })
  const orphans = connection().inTransaction(async (tx) => {
    await tx.insert(installation).values({ key: 'half', value: 1 })
    await tx.update(children).set({ parent: 'nobody' })
  })
  await expect(orphans).rejects.toThrow(/foreign key/i)
  expect(await valueAt('half')).toBeUndefined()
  expect(await rawRows('select parent from children')).toEqual([{ parent: null }])
  expect(await valueAt(await aValue('next'))).toBe('next')
})

describe('on SQLite', { skip: engine !== 'sqlite' }, () => {
  test.each([
    ['every commit is on the disk before it is answered', 'synchronous', 2],
    ['readers and the writer do not wait for each other', 'journal_mode', 'wal'],
    ['references are checked', 'foreign_keys', 1],
    ['nobody waits inside SQLite, which would stop everything else', 'timeout', 0],
  ])('%s', async (_fact, setting, value) => {
    const { read } = connection()
    const column = { is: sql.raw(setting === 'timeout' ? 'timeout' : setting) as SQL<unknown> }
    const pragma = sql.raw(setting === 'timeout' ? 'pragma_busy_timeout' : `pragma_${setting}`)
    expect(await read.select(column).from(pragma)).toEqual([{ is: value }])
    expect(await write((tx) => tx.select(column).from(pragma))).toEqual([{ is: value }])
  })

  test('the reading connection only reads', async () => {
    const column = { is: sql`query_only` }
    expect(await connection().read.select(column).from(sql`pragma_query_only`)).toEqual([{ is: 1 }])
  })
})

async function aValue(value: unknown): Promise<string> {
  const key = newId()
  await write((tx) => tx.insert(installation).values({ key, value }))
  return key
}

async function valueAt(key: string): Promise<unknown> {
  const [row] = await connection().read.select().from(installation).where(eq(installation.key, key))
  return row?.value
}
