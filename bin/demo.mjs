// npm run demo: from a fresh clone to a served demo. Run again, it keeps what was entered; `-- --fresh` begins anew.
import { createHash } from 'node:crypto'
import { build } from './steps/build.mjs'
import { absoluteDatabaseUrl, fillDemo, migrate } from './steps/database.mjs'
import { inHouse } from './steps/house.mjs'
import { install } from './steps/install.mjs'
import { giveUp, say, secondsSince } from './steps/run.mjs'
import { localSecrets } from './steps/secrets.mjs'
import { refuseTakenPort, serve, untilHealthy } from './steps/serve.mjs'

const demoDatabase = inHouse('data', 'demo.db')
const database = absoluteDatabaseUrl(process.env.DATABASE_URL || `file:${demoDatabase}`)
/** Each database has its own: a second demo elsewhere is no broken chain. */
const checkpoint = inHouse('data', `demo-audit-checkpoint-${shortHash(database)}.json`)

async function demo() {
  const start = Date.now()
  const fresh = process.argv.includes('--fresh')
  const port = Number(process.env.PORT || 3000)
  const host = process.env.HOST || '127.0.0.1'
  await refuseTakenPort(port, host)
  install()
  build()

  const env = {
    ...localSecrets(),
    DATABASE_URL: database,
    APP_ORIGIN: process.env.APP_ORIGIN || `http://localhost:${port}`,
    AUDIT_CHECKPOINT: process.env.AUDIT_CHECKPOINT || checkpoint,
    PORT: String(port),
    DEMO: '1',
  }
  if (fresh) say('Beginning anew: what was entered in the last demo is removed.')
  say('Preparing the database …')
  migrate(env)
  fillDemo(env, fresh ? ['--fresh'] : [])

  say('Starting …')
  serve({ port, host, env })
  await untilHealthy(port, host)
  say(`\nAlongside is ready after ${secondsSince(start)}:  ${env.APP_ORIGIN}`)
  say('Ctrl-C stops it. What you enter stays in data/ for the next time; `npm run demo -- --fresh` begins anew.')
}

function shortHash(text) {
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}

demo().catch(giveUp)
