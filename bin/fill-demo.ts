// Fills the demo service unless it is there already, and prints its accounts. `--fresh` begins anew.
import { closeConnection } from '#db/connection'
import { databaseUrl } from '#db/engine'
import { DEMO_PASSWORD } from '#lib/access/demo'
import { hashPassword } from '#lib/access/passwords'
import { beginAnew } from '#lib/demo/begin-anew'
import { demoAccounts } from '#lib/demo/demo-accounts'
import { fillDemo } from '#lib/demo/fill-demo'
import { NORDHAVN } from '#lib/demo/nordhavn'
import { now } from '#lib/shared/clock'
import { dayAt, daysBetween } from '#lib/shared/day'
import { env } from '#lib/shared/env'

const STALE_DAYS = 7

try {
  if (env().DEMO !== '1') throw new Error('Set DEMO=1: the demo service is filled only where a demo is wanted.')
  if (process.argv.includes('--fresh')) await beginAnew(databaseUrl())
  const { lastDay } = await fillDemo({ now: now(), passwordHash: await hashPassword(DEMO_PASSWORD) })
  console.log('\nThe demo service. Everybody in it is made up, and everybody signs in with the same password:\n')
  console.log(`  password   ${DEMO_PASSWORD}`)
  for (const { role, email, name } of demoAccounts()) console.log(`  ${role.padEnd(10)} ${email.padEnd(34)} ${name}`)
  const age = daysBetween(lastDay, dayAt(now(), NORDHAVN.zone))
  if (age > STALE_DAYS) {
    console.log(`\nThis demo ends on ${lastDay}, ${age} days ago. To begin anew, ending today: npm run demo -- --fresh`)
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await closeConnection()
}
