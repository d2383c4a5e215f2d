// npm run restore -- <file> [--replace]: puts a backup in place of the database. The server must not be running.
import { closeSync, copyFileSync, existsSync, mkdirSync, openSync, readSync, rmSync } from 'node:fs'
import path from 'node:path'
import { isNull } from 'drizzle-orm'
import { connection } from '#db/connection'
import { databaseUrl, engineOf, fileOf } from '#db/engine'
import { sessions } from '#db/schema/accounts'
import { setting } from '#lib/shared/env'
import { checkpointBeside } from './steps/copy-database.ts'
import { restorePostgres } from './steps/restore-postgres.ts'
import { restoreSqlite } from './steps/restore-sqlite.ts'
import { script } from './steps/script.ts'

await script(async () => {
  const names = process.argv.slice(2).filter((word) => word !== '--replace')
  const replace = process.argv.includes('--replace')
  const [name, ...more] = names
  if (!name || more.length > 0)
    throw new Error('Say which: npm run restore -- /safe/place/alongside.backup [--replace]')
  const file = path.resolve(name)
  const url = databaseUrl()
  refuseOtherKind(file, engineOf(url))

  const stamp = new Date().toISOString().replace(/[-:]|\.\d+/g, '')
  const work = { file, replace, stamp }
  const kept = engineOf(url) === 'postgres' ? await restorePostgres(url, work) : await restoreSqlite(fileOf(url), work)
  const checkpoint = path.resolve(setting('AUDIT_CHECKPOINT'))
  if (existsSync(checkpoint)) move(checkpoint, checkpointBeside(kept ?? `${checkpoint}.${stamp}`))
  if (existsSync(checkpointBeside(file))) {
    mkdirSync(path.dirname(checkpoint), { recursive: true })
    copyFileSync(checkpointBeside(file), checkpoint)
  }
  await endAllSessions()
  console.log(`Restored ${file}, checked it and brought it up to date.`)
  if (kept) console.log(`What was there before is kept in ${kept}`)
  console.log(
    'Everybody signs in anew. Accounts that were switched off since the backup was made are on again: look at them.',
  )
  console.log('To check the audit log: npm run verify-audit')
})

/** Signing out must hold, also for those who did so after the backup was made. */
async function endAllSessions() {
  const ended = { endedAt: new Date(), endedBecause: 'signed_out_everywhere' as const }
  await connection().inTransaction((tx) => tx.update(sessions).set(ended).where(isNull(sessions.endedAt)))
}

/** Also to another disk. */
function move(from: string, to: string) {
  copyFileSync(from, to)
  rmSync(from)
}

function refuseOtherKind(file: string, engine: 'sqlite' | 'postgres') {
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`)
  const start = Buffer.alloc(15)
  const opened = openSync(file, 'r')
  readSync(opened, start)
  closeSync(opened)
  const kinds = { sqlite: 'SQLite format 3', postgres: 'PGDMP' }
  if (start.toString('latin1').startsWith(kinds[engine])) return
  const named = { sqlite: 'SQLite', postgres: 'PostgreSQL' }[engine]
  throw new Error(`${file} is no ${named} backup, and DATABASE_URL names a ${named} database.`)
}
