import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { settingsFor } from '#tests/bench/settings'

/** Runs one of our scripts on a database of its own, and answers with what it printed, as JSON. */
export function child<Answer>(script: string, args: string[], file: string): Answer {
  const said = execFileSync(process.execPath, [path.join(import.meta.dirname, script), ...args], {
    env: { ...process.env, ...settingsFor(file) },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 64 * 1024 * 1024,
  })
  return JSON.parse(said) as Answer
}
