import { afterEach, beforeEach, inject } from 'vitest'
import { closeConnection } from '#db/connection'
import { createDatabase } from '#tests/setup/databases'

/** Every test of the file begins on a database that no other test has touched: one that is up to date, or an empty one. */
export function freshDatabases(from: 'nothing' | 'template' = 'template') {
  const usual = process.env.DATABASE_URL
  let drop = async () => {}

  beforeEach(async () => {
    await closeConnection()
    const database = await createDatabase(inject('testEngine'), from)
    process.env.DATABASE_URL = database.url
    drop = database.drop
  })

  afterEach(async () => {
    await closeConnection()
    process.env.DATABASE_URL = usual
    await drop()
  })
}
