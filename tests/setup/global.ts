import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { migrate } from '#db/migrate'
import { createDatabase, type TestEngine } from '#tests/setup/databases'
import { startPostgres } from '#tests/setup/postgres'

declare module 'vitest' {
  interface ProvidedContext {
    testEngine: TestEngine
  }
}

/** Once per run: a place for test databases, and in it one migrated database that every test file gets a copy of. */
export default async function setUp(project: TestProject) {
  const { engine, tearDown } = process.env.TEST_ENGINE === 'postgres' ? await postgresServer() : temporaryFolder()
  const template = await createDatabase(engine, 'nothing', 'template')
  await migrate(template.url)
  project.provide('testEngine', engine)
  return tearDown
}

async function postgresServer() {
  const server = await startPostgres()
  const engine: TestEngine = { name: 'postgres', place: server.address }
  return { engine, tearDown: server.stop }
}

function temporaryFolder() {
  const folder = mkdtempSync(path.join(tmpdir(), 'alongside-tests-'))
  const engine: TestEngine = { name: 'sqlite', place: folder }
  return { engine, tearDown: () => rmSync(folder, { recursive: true, force: true }) }
}
