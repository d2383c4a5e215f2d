// npm start: production. Everything that differs between installations comes from the environment; the README lists it.
import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { standaloneServer } from './steps/build.mjs'
import { absoluteDatabaseUrl, migrate } from './steps/database.mjs'
import { root } from './steps/house.mjs'
import { giveUp, say } from './steps/run.mjs'
import { refuseTakenPort, serve, untilHealthy } from './steps/serve.mjs'

const required = {
  APP_SECRET: 'Set APP_SECRET to at least 32 random characters, for example what `openssl rand -base64 32` prints.',
  APP_ORIGIN: 'Set APP_ORIGIN to the address people will type, for example https://alongside.example.org.',
  DATABASE_URL:
    'Set DATABASE_URL to where the data lives: file:/var/lib/alongside/alongside.db, or postgres://user:password@host/database.',
}

async function start() {
  refuseWithoutSettings()
  const port = Number(process.env.PORT || 3000)
  const host = process.env.HOST || '0.0.0.0'
  // The server runs in the build's folder, and what it writes must outlive the build: no path stays relative.
  const env = {
    DATABASE_URL: absoluteDatabaseUrl(process.env.DATABASE_URL),
    AUDIT_CHECKPOINT: path.resolve(root, process.env.AUDIT_CHECKPOINT || 'data/audit-checkpoint.json'),
    NODE_ENV: 'production',
    PORT: String(port),
  }
  mkdirSync(path.dirname(env.AUDIT_CHECKPOINT), { recursive: true })
  await refuseTakenPort(port, host)
  migrate(env)
  serve({ port, host, env })
  await untilHealthy(port, host)
  say(`Alongside serves ${process.env.APP_ORIGIN} from port ${port}.`)
}

function refuseWithoutSettings() {
  const missing = Object.keys(required).filter((name) => !process.env[name])
  const sentences = missing.map((name) => required[name])
  if (!existsSync(standaloneServer)) sentences.push('There is nothing to serve yet: run `npm run build` first.')
  if (sentences.length > 0) throw new Error(sentences.join('\n'))
}

start().catch(giveUp)
