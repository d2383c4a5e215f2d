import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { migrate } from '#db/migrate'
import { checkSqlite, OWNER_ONLY } from '#db/sqlite-file'

export type Restoring = { file: string; replace: boolean; stamp: string }

/** @returns where the database that was there before is kept, if it held a service */
export async function restoreSqlite(target: string, { file, replace, stamp }: Restoring): Promise<string | undefined> {
  const held = existsSync(target) && leaveAlone(target, replace)
  const folder = path.dirname(path.resolve(target))
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  // Checked and migrated beside its place first: until all of that has gone well, nothing is replaced.
  const draft = path.join(folder, `restoring-${stamp}.db`)
  try {
    copyFileSync(file, draft)
    chmodSync(draft, OWNER_ONLY)
    checkSqlite(draft)
    if (!holdsService(draft)) throw new Error(`${file} holds no service: it is no backup of Alongside.`)
    await migrate(`file:${draft}`)
  } catch (error) {
    removeAll(folder, path.basename(draft))
    throw error
  }
  const kept = held ? `${target}.replaced-${stamp}` : undefined
  if (kept) renameSync(target, kept)
  renameSync(draft, target)
  // What migrating kept beside the draft is what the backup holds.
  removeAll(folder, path.basename(draft))
  return kept
}

function removeAll(folder: string, start: string) {
  for (const name of readdirSync(folder)) if (name.startsWith(start)) rmSync(path.join(folder, name))
}

/** Whether it holds a service. @throws where that must not be replaced, or somebody has it open */
function leaveAlone(target: string, replace: boolean): boolean {
  const held = holdsService(target)
  if (held && !replace) {
    throw new Error(
      `${target} holds a service already. With --replace it is kept beside and the backup put in its place.`,
    )
  }
  const handle = new Database(target, { timeout: 0 })
  try {
    // Only somebody alone with the file may do this; it also brings everything into the one file that is kept.
    handle.pragma('journal_mode = DELETE')
  } catch {
    throw new Error(`${target} is in use: stop the server first.`)
  } finally {
    handle.close()
  }
  return held
}

function holdsService(file: string): boolean {
  const handle = new Database(file)
  try {
    if (!handle.prepare("select 1 from sqlite_master where name = 'services'").get()) return false
    return handle.prepare('select 1 from services').get() !== undefined
  } finally {
    handle.close()
  }
}
