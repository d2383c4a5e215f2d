// npm run backup -- <file>: a copy of the database and its audit checkpoint. The server may be running.
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { databaseUrl } from '#db/engine'
import { setting } from '#lib/shared/env'
import { checkpointBeside, copyDatabase } from './steps/copy-database.ts'
import { script } from './steps/script.ts'

await script(async () => {
  const [name, ...more] = process.argv.slice(2)
  if (!name || more.length > 0)
    throw new Error('Say where to: npm run backup -- /safe/place/alongside-2026-03-16.backup')
  const file = path.resolve(name)
  if (existsSync(file)) throw new Error(`${file} is there already; a backup never replaces another.`)
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })

  // First the checkpoint, then the database: the copy then holds at least what its checkpoint knows.
  const checkpoint = setting('AUDIT_CHECKPOINT')
  const hasCheckpoint = existsSync(checkpoint)
  if (hasCheckpoint) copyFileSync(checkpoint, checkpointBeside(file))
  const draft = `${file}.unfinished`
  try {
    await copyDatabase(databaseUrl(), draft)
    renameSync(draft, file)
  } catch (error) {
    for (const left of [draft, checkpointBeside(file)]) rmSync(left, { force: true })
    throw error
  }
  console.log(`Backed up to ${file} (${(statSync(file).size / 1_000_000).toFixed(1)} MB).`)
  if (hasCheckpoint) console.log(`Its audit checkpoint is beside it: ${checkpointBeside(file)}`)
  console.log('It holds everything the service holds, unencrypted: keep it as safe as the service itself.')
})
