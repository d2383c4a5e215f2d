import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { databaseUrl, engineOf, fileOf } from '#db/engine'
import { checkSqlite, copySqlite } from '#db/sqlite-file'
import { setting } from '#lib/shared/env'
import { dumpPostgres } from './postgres-programs.ts'

/** Where the audit checkpoint of a backup lies. */
export const checkpointBeside = (file: string): string => `${file}.audit-checkpoint.json`

/**
 * Writes the whole database into a new file, and its audit checkpoint beside it.
 * @returns where the checkpoint is, if there is one
 */
export async function backUp(file: string): Promise<string | undefined> {
  if (existsSync(file)) throw new Error(`${file} is there already; a backup never replaces another.`)
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
  const [checkpoint, copyOfIt] = [setting('AUDIT_CHECKPOINT'), checkpointBeside(file)]
  const draft = `${file}.unfinished`
  try {
    // First the checkpoint, then the database: the copy then holds at least what its checkpoint knows.
    if (existsSync(checkpoint)) copyFileSync(checkpoint, copyOfIt)
    await copyDatabase(databaseUrl(), draft)
    renameSync(draft, file)
  } catch (error) {
    for (const left of [draft, copyOfIt]) rmSync(left, { force: true })
    throw error
  }
  return existsSync(copyOfIt) ? copyOfIt : undefined
}

/** A SQLite file again, or PostgreSQL's dump. */
async function copyDatabase(url: string, file: string): Promise<void> {
  if (engineOf(url) === 'postgres') return dumpPostgres(url, file)
  const handle = openExisting(fileOf(url))
  await copySqlite(handle, file).finally(() => handle.close())
  checkSqlite(file)
}

function openExisting(file: string): Database.Database {
  try {
    return new Database(file, { fileMustExist: true })
  } catch {
    throw new Error(`There is no database at ${file}: set DATABASE_URL to the one the server uses.`)
  }
}
