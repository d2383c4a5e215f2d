import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { databaseUrl, engine, fileOf } from '#db/engine'
import { APPEND_ONLY, migrate } from '#db/migrate'
import { danishOrder } from '#lib/shared/in-order'
import { type Contents, contentsOf, fillEmptyTables, schemaOf } from '#tests/build/fill'
import { freshDatabases } from '#tests/build/fresh-database'
import { copyMigrations } from '#tests/build/migration-folder'
import { raw, rawRows } from '#tests/build/raw'

const onSqlite = { skip: engine !== 'sqlite' }

let migrations: ReturnType<typeof copyMigrations>

freshDatabases('nothing')
beforeEach(() => {
  migrations = copyMigrations()
})
afterEach(() => {
  migrations.remove()
})

test('each migration, applied to a database with rows in every table, loses none of them', async () => {
  let before: Contents = {}
  for (let steps = 1; steps <= migrations.steps; steps += 1) {
    migrations.cutTo(steps)
    await migrateUnguarded()
    const after = await contentsOf(databaseUrl())
    for (const [table, rows] of Object.entries(before)) expect(after[table], table).toMatchObject(rows)
    await fillEmptyTables(databaseUrl())
    before = await contentsOf(databaseUrl())
    for (const [table, rows] of Object.entries(before)) expect(rows, table).toHaveLength(3)
  }
  await migrate(databaseUrl(), migrations.folder)
  expect(await contentsOf(databaseUrl())).toEqual(before)
})

test('employers that were there before it are in Danish order as well, as if they had been written down since', async () => {
  migrations.cutTo(4)
  await migrateUnguarded()
  await fillEmptyTables(databaseUrl())
  const names = [' Østerbro CYKLER & Søn', 'ÆRØ Færge, Café Crème ', 'Müller Möbel, Aarhus Å']
  for (const [at, name] of names.entries()) await raw(`update employers set name = '${name}' where id = '${at + 1}'`)
  migrations.cutTo(migrations.steps)
  await migrate(databaseUrl(), migrations.folder)
  const rows = await rawRows<{ name: string; danish_order: string }>('select name, danish_order from employers')
  expect(rows.map(({ name }) => name).sort()).toEqual(names.toSorted())
  for (const { name, danish_order } of rows) expect(danish_order, name).toBe(danishOrder(name))
})

test('running the migrations twice changes nothing', async () => {
  await migrate(databaseUrl())
  await fillEmptyTables(databaseUrl())
  const [schema, contents] = [await schemaOf(databaseUrl()), await contentsOf(databaseUrl())]
  await migrate(databaseUrl())
  expect(await schemaOf(databaseUrl())).toEqual(schema)
  expect(await contentsOf(databaseUrl())).toEqual(contents)
  expect(backups()).toEqual([])
})

test('a migration that fails half-way leaves the database as it was', async () => {
  await migrate(databaseUrl())
  const schema = await schemaOf(databaseUrl())
  migrations.add('9001_broken', ['create table half (id text)', 'insert into no_such_table values (1)'])
  await expect(migrate(databaseUrl(), migrations.folder)).rejects.toThrow()
  expect(await schemaOf(databaseUrl())).toEqual(schema)
})

describe('the append-only guards', () => {
  test('hold after migrating a filled database', async () => {
    await migrate(databaseUrl())
    await fillEmptyTables(databaseUrl())
    migrations.add('9001_more', ['create table more (id text)'])
    await migrate(databaseUrl(), migrations.folder)
    for (const table of APPEND_ONLY) {
      await expect(raw(`update ${table} set service_id = 'x'`)).rejects.toThrow(`${table} is append-only`)
      await expect(raw(`delete from ${table}`)).rejects.toThrow(`${table} is append-only`)
    }
  })

  test('are missed when a migration rebuilt the table without them', onSqlite, async () => {
    await migrate(databaseUrl())
    migrations.add('9001_rebuild', rebuild('support_events', 'as select * from support_events where false'))
    const lost = 'lost their append-only guard: support_events'
    await expect(migrate(databaseUrl(), migrations.folder)).rejects.toThrow(lost)
    // And again at every start, until a migration puts them back.
    await expect(migrate(databaseUrl(), migrations.folder)).rejects.toThrow(lost)
  })

  test('are missed when only half of one is left', async () => {
    await migrate(databaseUrl())
    const half = {
      sqlite: ['drop trigger audit_lines_no_delete'],
      postgres: [
        'drop trigger audit_lines_append_only on audit_lines',
        'create trigger audit_lines_append_only before update on audit_lines for each statement execute function refuse_change()',
      ],
    }
    migrations.add('9001_half', half[engine])
    await expect(migrate(databaseUrl(), migrations.folder)).rejects.toThrow('guard: audit_lines')
  })

  test('are missed when one was switched off', { skip: engine !== 'postgres' }, async () => {
    await migrate(databaseUrl())
    migrations.add('9001_off', ['alter table audit_seals disable trigger audit_seals_append_only'])
    await expect(migrate(databaseUrl(), migrations.folder)).rejects.toThrow('guard: audit_seals')
  })
})

describe('on SQLite', onSqlite, () => {
  test('a migration that rebuilds a parent table does not delete its children', async () => {
    await migrate(databaseUrl())
    migrations.add('9001_nests', [
      'create table nests (id text primary key)',
      'create table eggs (id text primary key, nest text not null references nests (id) on delete cascade)',
    ])
    await migrate(databaseUrl(), migrations.folder)
    await fillEmptyTables(databaseUrl())
    migrations.add('9002_rebuild', rebuild('nests', '(id text primary key)'))
    await migrate(databaseUrl(), migrations.folder)
    expect(await rawRows('select count(*) as n from eggs')).toEqual([{ n: 3 }])
    expect(await rawRows('pragma foreign_key_check')).toEqual([])
  })

  test('a migration after which rows point nowhere is an error, this time and the next', async () => {
    await migrate(databaseUrl())
    await fillEmptyTables(databaseUrl())
    migrations.add('9001_orphans', ["delete from teams where id = '2'"])
    await expect(migrate(databaseUrl(), migrations.folder)).rejects.toThrow('point nowhere')
    await expect(migrate(databaseUrl(), migrations.folder)).rejects.toThrow('point nowhere')
  })

  test('a copy is kept before a database in use is migrated, for its owner’s eyes only', async () => {
    await migrate(databaseUrl())
    await fillEmptyTables(databaseUrl())
    const before = await contentsOf(databaseUrl())
    migrations.add('9001_loss', ['delete from sessions'])
    await migrate(databaseUrl(), migrations.folder)
    const [copy = ''] = backups()
    expect(await contentsOf(`file:${copy}`)).toEqual(before)
    expect(statSync(copy).mode & 0o077).toBe(0)
    expect(statSync(fileOf(databaseUrl())).mode & 0o077).toBe(0)
  })
})

/** The first steps alone may not have the guards yet that every whole set must have. */
async function migrateUnguarded() {
  await migrate(databaseUrl(), migrations.folder).catch((error: Error) => {
    if (!error.message.includes('append-only guard')) throw error
  })
}

function backups(): string[] {
  if (engine !== 'sqlite') return []
  const file = path.resolve(fileOf(databaseUrl()))
  const names = readdirSync(path.dirname(file)).filter((name) => name.startsWith(`${path.basename(file)}.before-`))
  return names.filter((name) => !/-(wal|shm)$/.test(name)).map((name) => path.join(path.dirname(file), name))
}

/** As drizzle-kit writes it. */
function rebuild(table: string, definition: string): string[] {
  return [
    'pragma foreign_keys=OFF',
    `create table __new_${table} ${definition}`,
    `insert into __new_${table} select * from ${table}`,
    `drop table ${table}`,
    `alter table __new_${table} rename to ${table}`,
    'pragma foreign_keys=ON',
  ]
}
