import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '#tests/setup/free-port'

/** A Friday morning in November, just before work begins in Copenhagen. */
export const JOURNEY_DAY = '2026-11-20T08:00:00Z'

export function settingsIn(folder: string, origin: string) {
  return {
    DATABASE_URL: `file:${path.join(folder, 'demo.db')}`,
    AUDIT_CHECKPOINT: path.join(folder, 'audit-checkpoint.json'),
    APP_ORIGIN: origin,
    APP_SECRET: 'a secret for journeys only, 32 characters or more',
    DEMO: '1',
    SET_CLOCK: JOURNEY_DAY,
  }
}

/** One worker's own server. `beginAnew` gives it a fresh copy of the demo, so that journeys cannot lean on each other. */
export class JourneyServer {
  readonly origin: string
  readonly #port: number
  readonly #folder = mkdtempSync(path.join(tmpdir(), 'alongside-journey-'))
  #process: ChildProcess | undefined
  #said = ''
  #servedFile: string | undefined

  private constructor(port: number) {
    this.#port = port
    this.origin = `http://localhost:${port}`
  }

  static async prepare() {
    return new JourneyServer(await freePort())
  }

  /** Journeys of one file follow one another; the next file finds the demo as it was filled. */
  async beReadyFor(file: string) {
    if (this.#servedFile === file) return
    await this.#stop()
    this.#servedFile = file
    rmSync(this.#folder, { recursive: true, force: true })
    cpSync(process.env.FILLED_DEMO ?? '', this.#folder, { recursive: true })
    await this.#start()
  }

  /** What the server has said since it was last asked. */
  whatItSaid() {
    const said = this.#said
    this.#said = ''
    return said
  }

  async close() {
    await this.#stop()
    rmSync(this.#folder, { recursive: true, force: true })
  }

  async #start() {
    const server = spawn(process.execPath, [path.resolve('.next/standalone/server.js')], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        ...settingsIn(this.#folder, this.origin),
        NODE_ENV: 'production',
        FORCE_COLOR: undefined,
        PORT: String(this.#port),
        HOSTNAME: '127.0.0.1',
      },
    })
    for (const stream of [server.stdout, server.stderr]) {
      stream.on('data', (text) => {
        this.#said += text
      })
    }
    this.#process = server
    await this.#untilHealthy(server)
  }

  async #untilHealthy(server: ChildProcess) {
    for (let tries = 0; tries < 200; tries++) {
      if (server.exitCode !== null) break
      const answer = await fetch(`${this.origin}/api/health`).catch(() => undefined)
      if (answer?.ok) return
      await wait(50)
    }
    throw new Error(`The server did not become ready:\n${this.whatItSaid()}`)
  }

  async #stop() {
    const server = this.#process
    this.#process = undefined
    if (!server || server.exitCode !== null) return
    const gone = once(server, 'exit')
    server.kill('SIGTERM')
    // A browser may hold a connection open; nothing here is worth waiting for.
    const patience = setTimeout(() => server.kill('SIGKILL'), 1000)
    await gone
    clearTimeout(patience)
  }
}
