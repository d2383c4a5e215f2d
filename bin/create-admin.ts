// npm run create-admin -- --email … --name … --service "…" --language da --zone Europe/Copenhagen
// The first account of a service: an admin, who lets everybody else in. The password is asked for, or comes from
// ALONGSIDE_PASSWORD or standard input; never from the command line, which everybody on the machine can read.
import { databaseUrl, engineOf } from '#db/engine'
import { migrate } from '#db/migrate'
import { createAdmin, readOptions, refuseTaken } from './steps/create-admin.ts'
import { passwordFromOutside } from './steps/password.ts'
import { script } from './steps/script.ts'

await script(async () => {
  const wanted = readOptions(process.argv.slice(2))
  await migrate(databaseUrl())
  await refuseTaken(wanted.email)
  const { isNew } = await createAdmin(wanted, await passwordFromOutside())
  const where = engineOf(databaseUrl()) === 'postgres' ? 'the PostgreSQL database' : databaseUrl()
  console.log(`${wanted.name} (${wanted.email}) is now admin of ${wanted.service}, in ${where}.`)
  if (!isNew) console.log('The service was there already; its language and time zone stay as they are.')
})
