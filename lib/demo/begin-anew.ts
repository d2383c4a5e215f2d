import { existsSync, rmSync } from 'node:fs'
import pg from 'pg'
import { closeConnection } from '#db/connection'
import { engineOf, fileOf } from '#db/engine'
import { migrate } from '#db/migrate'
import { env } from '#lib/shared/env'
import { demoMark, holdsServices } from './fill-demo.ts'

/**
 * Empties a demo's database, and migrates it.
 * @throws where it holds a service that is no demo
 */
export async function beginAnew(url: string): Promise<void> {
  await migrate(url)
  if (!(await demoMark()) && (await holdsServices())) {
    throw new Error('This database holds a service that is no demo, so it is not emptied.')
  }
  await closeConnection()
  if (engineOf(url) === 'postgres') await dropSchemas(url)
  else removeFiles(fileOf(url))
  if (existsSync(env().AUDIT_CHECKPOINT)) rmSync(env().AUDIT_CHECKPOINT)
  await migrate(url)
}

function removeFiles(file: string) {
  for (const ending of ['', '-wal', '-shm']) rmSync(file + ending, { force: true })
}

async function dropSchemas(url: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('drop schema public cascade; create schema public; drop schema if exists drizzle cascade')
  } finally {
    await client.end()
  }
}
