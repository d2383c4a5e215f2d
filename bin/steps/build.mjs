import { createHash } from 'node:crypto'
import { cpSync, existsSync } from 'node:fs'
import { inHouse } from './house.mjs'
import { run, say, secondsSince } from './run.mjs'
import { actionsKey } from './secrets.mjs'
import { fingerprint, unlessDone } from './stamp.mjs'

const ingredients = [
  'app',
  'db',
  'lib',
  'messages',
  'public',
  'proxy.ts',
  'instrumentation.ts',
  'next.config.js',
  'postcss.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
]

export const standaloneServer = inHouse('.next', 'standalone', 'server.js')

/** Builds the standalone server, unless nothing that goes into it has changed. */
export function build() {
  const key = actionsKey()
  const keyMark = createHash('sha256').update(Object.values(key)[0]).digest('hex').slice(0, 16)
  const inputs = `${fingerprint(ingredients)} ${keyMark}`
  unlessDone(inHouse('.next', 'standalone', '.built'), inputs, () => {
    const start = Date.now()
    say('Building …')
    run('next', ['build'], { ...key, NODE_ENV: 'production' })
    completeStandalone()
    say(`Built in ${secondsSince(start)}.`)
  })
}

/** `output: 'standalone'` leaves the browser's files out. */
function completeStandalone() {
  const files = [
    ['.next/static', '.next/standalone/.next/static'],
    ['public', '.next/standalone/public'],
  ]
  for (const [from, to] of files) {
    if (existsSync(inHouse(from))) cpSync(inHouse(from), inHouse(to), { recursive: true })
  }
}
