// Fills DATABASE_URL with a service of the size asked for, and prints whom to measure as one line of JSON.
import { databaseUrl, fileOf } from '#db/engine'
import { migrate } from '#db/migrate'
import { fillService } from '#lib/demo/fill-service'
import { bulkWriter } from '#tests/bench/bulk-writer'
import { BENCH_NOW } from '#tests/bench/settings'

const PEOPLE_EACH = 20
const LONG_TIMELINE = 10_000
const EMPLOYERS = 20_000
const APPLICATIONS = 300

const [specialists, contacts] = process.argv.slice(2).map(Number)
if (!specialists || !contacts) throw new Error('How many specialists, and how many contacts in all?')

const contactsEach = Math.round(contacts / (specialists * PEOPLE_EACH))
const size = {
  ...{ specialists, peopleEach: PEOPLE_EACH, contactsEach, longTimeline: LONG_TIMELINE },
  ...{ employers: EMPLOYERS, applications: APPLICATIONS },
}

await migrate(databaseUrl())
const writer = bulkWriter(fileOf(databaseUrl()))
const filled = await fillService({ now: BENCH_NOW, passwordHash: 'nobody signs in', size }, writer.write)
writer.close()
console.log(JSON.stringify(filled))
