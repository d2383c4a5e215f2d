import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { MEMORY_LIMITS, settingsFor } from '#tests/bench/settings'
import { freePort } from '#tests/setup/free-port'

export type Server = {
  origin: string
  readyAfterMs: number
  memoryMb: () => number
  /** Processor time used so far, which hardly minds what else the machine does. Linux only; elsewhere not a number. */
  processorMs: () => number
  stop: () => Promise<void>
}

/** Starts the built server on a database, and answers once its first page has come in whole. */
export async function startServer(
  standalone: string,
  file: string,
  extra: Record<string, string> = {},
): Promise<Server> {
  const port = await freePort()
  const env = { ...process.env, ...settingsFor(file, port), ...extra }
  const start = performance.now()
  const running = spawn(process.execPath, [...MEMORY_LIMITS, standalone], {
    cwd: path.dirname(standalone),
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...env, NODE_ENV: 'production', PORT: String(port), HOSTNAME: '127.0.0.1' },
  })
  const origin = `http://localhost:${port}`
  while (!(await firstPage(origin))) {
    if (running.exitCode !== null) throw new Error('The server ended before its first page.')
    await wait(5)
  }
  return {
    origin,
    readyAfterMs: performance.now() - start,
    memoryMb: () =>
      Number(spawnSync('ps', ['-o', 'rss=', '-p', String(running.pid)], { encoding: 'utf8' }).stdout) / 1024,
    processorMs: () => processorMs(running.pid),
    async stop() {
      const gone = once(running, 'exit')
      running.kill('SIGTERM')
      await gone
    },
  }
}

/** The kernel counts it in hundredths of a second. */
function processorMs(pid: number | undefined): number {
  const file = `/proc/${pid}/stat`
  if (!existsSync(file)) return Number.NaN
  const fields = readFileSync(file, 'utf8').split(') ').at(-1)?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) * 10
}

async function firstPage(origin: string): Promise<boolean> {
  const answer = await fetch(`${origin}/sign-in`).catch(() => undefined)
  return answer?.status === 200 && (await answer.text()).includes('</html>')
}
