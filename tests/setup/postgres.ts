import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

export type PostgresServer = {
  /** `postgres://user:password@host:port`, to which a database's name is added. */
  address: string
  stop: () => Promise<void>
}

/** Starts a real PostgreSQL server for as long as this process lives; needs nothing installed. */
export async function startPostgres(): Promise<PostgresServer> {
  // Detached: a Ctrl-C meant for us must not stop the server under us. It ends when its standard input does.
  const keeper = spawn(process.execPath, [path.resolve('tests/setup/postgres-keeper.ts')], {
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true,
  })
  let said = ''
  keeper.stderr.on('data', (text) => {
    said += text
  })
  const ended = once(keeper, 'exit')
  const address = await Promise.race([
    once(keeper.stdout, 'data').then(([line]) => String(line).trim()),
    ended.then(() => Promise.reject(new Error(`PostgreSQL did not start:\n${said}`))),
  ])
  return {
    address,
    async stop() {
      keeper.stdin.end()
      await ended
    },
  }
}
