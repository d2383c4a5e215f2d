// Fills DATABASE_URL with a service of the size asked for, and prints whom to measure as one line of JSON.
import { closeConnection, connection } from '#db/connection'
import { databaseUrl } from '#db/engine'
import { migrate } from '#db/migrate'
import { fillService } from '#lib/demo/fill-service'
import { writeRows } from '#lib/demo/rows'
import { BENCH_NOW } from './settings.ts'

const [specialists, contacts] = process.argv.slice(2).map(Number)
if (!specialists || !contacts) throw new Error('How many specialists, and how many contacts in all?')

const peopleEach = 20
const size = {
  specialists,
  peopleEach,
  contactsEach: Math.round(contacts / (specialists * peopleEach)),
  longTimeline: 10_000,
}

await migrate(databaseUrl())
const filled = await fillService({ now: BENCH_NOW, passwordHash: 'nobody signs in', size }, (rows) =>
  connection().inTransaction((tx) => writeRows(tx, rows)),
)
await closeConnection()
console.log(JSON.stringify(filled))
