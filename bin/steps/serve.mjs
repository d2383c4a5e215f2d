import { spawn } from 'node:child_process'
import { request } from 'node:http'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { standaloneServer } from './build.mjs'
import { environment, productNode, root } from './house.mjs'

/** Measured: keeps a busy process between 250 and 320 MB, for a quarter more processor time. */
const memoryLimits = ['--max-old-space-size=192', '--max-semi-space-size=16']

/** Starts the built server; it ends with us, and we end as it does. */
export function serve({ port, host, env }) {
  const server = spawn(productNode(), [...memoryLimits, standaloneServer], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: environment({ ...env, NODE_ENV: 'production', PORT: String(port), HOSTNAME: host }),
  })
  stopTogether(server)
  return server
}

export function stopTogether(child) {
  let stopping = false
  const stop = () => {
    stopping = true
    child.kill('SIGTERM')
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  process.on('exit', () => child.kill('SIGTERM'))
  child.on('exit', (code) => process.exit(stopping ? 0 : (code ?? 1)))
}

/** Resolves when the server says that it is well. */
export async function untilHealthy(port, host, patienceMs = 30_000) {
  const end = Date.now() + patienceMs
  while (Date.now() < end) {
    if (await isHealthy(port, host)) return
    await wait(100)
  }
  throw new Error(`The server did not answer within ${patienceMs / 1000} seconds.`)
}

export async function refuseTakenPort(port, host) {
  const free = await new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, host, () => probe.close(() => resolve(true)))
  })
  if (free) return
  throw new Error(
    `Port ${port} is taken: something else is running there. Stop it, or choose another: PORT=${port + 1}.`,
  )
}

// By number and not by name, because Node 18 may look for `localhost` where nobody listens.
function isHealthy(port, host) {
  const place = ['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host
  return new Promise((resolve) => {
    const asked = request(
      { host: place, port, path: '/api/health', headers: { host: `localhost:${port}` } },
      (answer) => {
        answer.resume()
        resolve(answer.statusCode === 200)
      },
    )
    asked.on('error', () => resolve(false))
    asked.end()
  })
}
