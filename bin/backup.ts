// npm run backup -- <file>: a copy of the database and its audit checkpoint. The server may be running.
import { statSync } from 'node:fs'
import path from 'node:path'
import { backUp } from './steps/back-up.ts'
import { script } from './steps/script.ts'

await script(async () => {
  const [name, ...more] = process.argv.slice(2)
  if (!name || more.length > 0) throw new Error('Say where to: npm run backup -- /safe/place/alongside.backup')
  const file = path.resolve(name)
  const checkpoint = await backUp(file)
  console.log(`Backed up to ${file} (${(statSync(file).size / 1_000_000).toFixed(1)} MB).`)
  if (checkpoint) console.log(`Its audit checkpoint is beside it: ${checkpoint}`)
  console.log('It holds everything the service holds, unencrypted: keep it as safe as the service itself.')
})
