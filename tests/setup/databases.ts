import { randomBytes } from 'node:crypto'
import { copyFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'

/** `place` is a folder for SQLite, a server's address for PostgreSQL. */
export type TestEngine = { name: 'sqlite' | 'postgres'; place: string }
export type TestDatabase = { url: string; drop: () => Promise<void> }

/** A new database of the engine under test: empty, or a copy of the migrated template. */
export async function createDatabase(
  engine: TestEngine,
  from: 'nothing' | 'template',
  name = `test_${randomBytes(6).toString('hex')}`,
): Promise<TestDatabase> {
  return engine.name === 'postgres' ? onServer(engine.place, from, name) : inFolder(engine.place, from, name)
}

async function onServer(address: string, from: 'nothing' | 'template', name: string): Promise<TestDatabase> {
  const source = from === 'template' ? 'template' : 'template0'
  await command(address, `create database ${name} template ${source}`)
  return {
    url: `${address}/${name}`,
    drop: () => command(address, `drop database if exists ${name} with (force)`),
  }
}

async function command(address: string, statement: string) {
  const client = new pg.Client({ connectionString: `${address}/postgres` })
  await client.connect()
  await client.query(statement).finally(() => client.end())
}

function inFolder(folder: string, from: 'nothing' | 'template', name: string): TestDatabase {
  const file = path.join(folder, `${name}.db`)
  if (from === 'template') copyFileSync(path.join(folder, 'template.db'), file)
  return {
    url: `file:${file}`,
    drop: async () => {
      for (const ending of ['', '-wal', '-shm']) rmSync(file + ending, { force: true })
    },
  }
}
