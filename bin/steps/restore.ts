import { closeSync, copyFileSync, existsSync, mkdirSync, openSync, readSync, rmSync } from 'node:fs'
import path from 'node:path'
import { isNull } from 'drizzle-orm'
import { connection } from '#db/connection'
import { databaseUrl, type Engine, engineOf, fileOf } from '#db/engine'
import { sessions } from '#db/schema/accounts'
import { setting } from '#lib/shared/env'
import { checkpointBeside } from './back-up.ts'
import { restorePostgres } from './restore-postgres.ts'
import { restoreSqlite } from './restore-sqlite.ts'

const SIGNS = { sqlite: 'SQLite format 3', postgres: 'PGDMP' }
const NAMES = { sqlite: 'SQLite', postgres: 'PostgreSQL' }

/**
 * Puts a backup in place of the database, and its audit checkpoint in place of the present one.
 * @returns where what was there before is kept, if that held a service
 * @throws a sentence; what was there before is then still there, or kept where the sentence says
 */
export async function restore(file: string, replace: boolean): Promise<string | undefined> {
  const url = databaseUrl()
  refuseOtherKind(file, engineOf(url))
  const stamp = new Date().toISOString().replace(/[-:]|\.\d+/g, '')
  const work = { file, replace, stamp }
  const kept = engineOf(url) === 'postgres' ? await restorePostgres(url, work) : await restoreSqlite(fileOf(url), work)
  restoreCheckpoint(file, kept ?? `${path.resolve(setting('AUDIT_CHECKPOINT'))}.${stamp}`)
  await endAllSessions()
  return kept
}

function refuseOtherKind(file: string, engine: Engine) {
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`)
  const start = Buffer.alloc(15)
  const opened = openSync(file, 'r')
  readSync(opened, start)
  closeSync(opened)
  if (start.toString('latin1').startsWith(SIGNS[engine])) return
  throw new Error(`${file} is no ${NAMES[engine]} backup, and DATABASE_URL names a ${NAMES[engine]} database.`)
}

/** Copies rather than moves, which also works from one disk to another. */
function restoreCheckpoint(file: string, kept: string) {
  const checkpoint = path.resolve(setting('AUDIT_CHECKPOINT'))
  if (existsSync(checkpoint)) {
    copyFileSync(checkpoint, checkpointBeside(kept))
    rmSync(checkpoint)
  }
  if (!existsSync(checkpointBeside(file))) return
  mkdirSync(path.dirname(checkpoint), { recursive: true })
  copyFileSync(checkpointBeside(file), checkpoint)
}

/** Signing out must hold, also for those who did so after the backup was made. */
async function endAllSessions() {
  const ended = { endedAt: new Date(), endedBecause: 'signed_out_everywhere' as const }
  await connection().inTransaction((tx) => tx.update(sessions).set(ended).where(isNull(sessions.endedAt)))
}
