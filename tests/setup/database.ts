import { afterAll, inject } from 'vitest'
import { createDatabase } from '#tests/setup/databases'

// Which engine to be is decided when db/ is first loaded, so nothing of ours may be imported before this line.
const database = await createDatabase(inject('testEngine'), 'template')
process.env.DATABASE_URL = database.url

afterAll(async () => {
  const { closeConnection } = await import('#db/connection')
  await closeConnection()
  await database.drop()
})
