import { writeFileSync } from 'node:fs'
import Database from 'better-sqlite3'

export const OWNER_ONLY = 0o600

/** Copies a database that others may be writing to: the copy is how it was at one moment, and a single file. */
export async function copySqlite(from: Database.Database, file: string): Promise<void> {
  // There before anything is in it, so that nobody else can read it at any time.
  writeFileSync(file, '', { mode: OWNER_ONLY })
  // All pages in one go: in several, a busy database would make the copy begin again and again.
  await from.backup(file, { progress: () => 0x7fffffff })
  const copy = new Database(file)
  copy.pragma('journal_mode = DELETE')
  copy.close()
}

/** Whether every page and every reference is as it should be. @throws a sentence where not */
export function checkSqlite(file: string): void {
  const handle = new Database(file, { fileMustExist: true })
  try {
    const [first] = handle.pragma('integrity_check(1)') as { integrity_check: string }[]
    if (first?.integrity_check !== 'ok') throw new Error(`${file} is damaged: ${first?.integrity_check}`)
    const [orphan] = handle.pragma('foreign_key_check') as { table: string }[]
    if (orphan) throw new Error(`${file} is not whole: rows in ${orphan.table} point nowhere`)
  } finally {
    handle.close()
  }
}
