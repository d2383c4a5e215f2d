// npm run db:generate: writes the next migration of both engines from the one schema. Nothing is connected to.
import { install } from './steps/install.mjs'
import { giveUp, run } from './steps/run.mjs'

try {
  install()
  const options = process.argv.slice(2)
  for (const url of ['file:unused.db', 'postgres://unused']) {
    run('drizzle-kit', ['generate', ...options], { DATABASE_URL: url })
  }
} catch (error) {
  giveUp(error)
}
