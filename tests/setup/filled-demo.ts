import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { settingsIn } from '#tests/setup/journey-server'

/** Once per run: a demo service on the journeys' day, from which every journey begins. */
export default function fillDemo() {
  const folder = mkdtempSync(path.join(tmpdir(), 'alongside-journeys-'))
  const env = { ...process.env, ...settingsIn(folder, 'http://localhost') }
  for (const script of ['bin/migrate.ts', 'bin/fill-demo.ts']) {
    execFileSync(process.execPath, [script], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  }
  process.env.FILLED_DEMO = folder
  return () => rmSync(folder, { recursive: true, force: true })
}
