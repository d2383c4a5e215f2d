// npm run restore -- <file> [--replace]: puts a backup in place of the database. The server must not be running.
import path from 'node:path'
import { restore } from './steps/restore.ts'
import { script } from './steps/script.ts'

await script(async () => {
  const [name, ...more] = process.argv.slice(2).filter((word) => word !== '--replace')
  if (!name || more.length > 0)
    throw new Error('Say which: npm run restore -- /safe/place/alongside.backup [--replace]')
  const file = path.resolve(name)
  const kept = await restore(file, process.argv.includes('--replace'))
  console.log(`Restored ${file}, checked it and brought it up to date.`)
  if (kept) console.log(`What was there before is kept in ${kept}`)
  console.log('Everybody signs in anew. Accounts switched off since the backup was made are on again: look at them.')
  console.log('To check the audit log: npm run verify-audit')
})
