// npm run dev: Next's development server on a demo database of its own.
import { spawn } from 'node:child_process'
import { fillDemo, migrate } from './steps/database.mjs'
import { environment, inHouse, onWindows, root } from './steps/house.mjs'
import { install } from './steps/install.mjs'
import { giveUp, say } from './steps/run.mjs'
import { localSecrets } from './steps/secrets.mjs'
import { refuseTakenPort, stopTogether } from './steps/serve.mjs'

async function dev() {
  const port = Number(process.env.PORT || 3000)
  await refuseTakenPort(port, '127.0.0.1')
  install()
  const env = {
    ...localSecrets(),
    DATABASE_URL: process.env.DATABASE_URL || `file:${inHouse('data', 'dev.db')}`,
    APP_ORIGIN: `http://localhost:${port}`,
    AUDIT_CHECKPOINT: inHouse('data', 'dev-audit-checkpoint.json'),
    PORT: String(port),
    DEMO: '1',
  }
  migrate(env)
  fillDemo(env, process.argv.includes('--fresh') ? ['--fresh'] : [])
  say(`\nDevelopment server on ${env.APP_ORIGIN} (Ctrl-C stops it).`)
  stopTogether(
    spawn('next', ['dev', '--hostname', '127.0.0.1', '--port', String(port)], {
      cwd: root,
      stdio: 'inherit',
      env: environment(env),
      shell: onWindows,
    }),
  )
}

dev().catch(giveUp)
