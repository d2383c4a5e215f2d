import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'

/** PostgreSQL's own dump: how the whole database was at one moment, compressed. */
export function dumpPostgres(url: string, file: string): Promise<void> {
  // There before anything is in it, so that nobody else can read it at any time.
  writeFileSync(file, '', { mode: 0o600 })
  return run('pg_dump', url, ['--format=custom', '--no-owner', '--no-privileges', `--file=${file}`])
}

/** All or nothing, into a database that holds nothing of ours. */
export function loadPostgres(url: string, file: string): Promise<void> {
  const whole = ['--exit-on-error', '--single-transaction']
  return run('pg_restore', url, [...whole, '--no-owner', '--no-privileges', file])
}

/** @throws where the file is no dump that this pg_restore can read */
export function checkPostgresDump(file: string): Promise<void> {
  return spawned('pg_restore', ['--list', file], {})
}

/** The password travels in the environment: arguments can be read by everybody on the machine. */
function run(program: string, url: string, args: string[]): Promise<void> {
  const address = new URL(url)
  const password = decodeURIComponent(address.password)
  address.password = ''
  return spawned(program, [...args, `--dbname=${address}`], password ? { PGPASSWORD: password } : {})
}

function spawned(program: string, args: string[], env: Record<string, string>): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, ...env } })
    let said = ''
    child.stderr.on('data', (text) => {
      said += text
    })
    child.on('error', () =>
      reject(
        new Error(
          `${program} was not found. It comes with PostgreSQL's client programs (postgresql-client), which must be of the server's version or later.`,
        ),
      ),
    )
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`${program} did not succeed:\n${said.trim()}`)),
    )
  })
}
