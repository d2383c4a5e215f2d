import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, inject } from 'vitest'
import { createDatabase } from '#tests/setup/databases'

// Which engine to be is decided when db/ is first loaded, so nothing of ours may be imported before these lines.
const database = await createDatabase(inject('testEngine'), 'template')
const folder = mkdtempSync(path.join(tmpdir(), 'alongside-test-'))
process.env.DATABASE_URL = database.url
process.env.AUDIT_CHECKPOINT = path.join(folder, 'audit-checkpoint.json')

afterAll(async () => {
  const { closeConnection } = await import('#db/connection')
  await closeConnection()
  await database.drop()
  rmSync(folder, { recursive: true, force: true })
})
