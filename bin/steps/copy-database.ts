import Database from 'better-sqlite3'
import { engineOf, fileOf } from '#db/engine'
import { checkSqlite, copySqlite } from '#db/sqlite-file'
import { dumpPostgres } from './postgres-programs.ts'

/** Where the audit checkpoint of a backup lies. */
export const checkpointBeside = (file: string): string => `${file}.audit-checkpoint.json`

/** Writes the whole database into a new file: a SQLite file again, or PostgreSQL's dump. */
export async function copyDatabase(url: string, file: string): Promise<void> {
  if (engineOf(url) === 'postgres') return dumpPostgres(url, file)
  const handle = openExisting(fileOf(url))
  try {
    await copySqlite(handle, file)
  } finally {
    handle.close()
  }
  checkSqlite(file)
}

function openExisting(file: string): Database.Database {
  try {
    return new Database(file, { fileMustExist: true })
  } catch {
    throw new Error(`There is no database at ${file}: set DATABASE_URL to the one the server uses.`)
  }
}
