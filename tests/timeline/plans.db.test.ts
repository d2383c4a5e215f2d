import Database from 'better-sqlite3'
import pg from 'pg'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { closeConnection } from '#db/connection'
import { databaseUrl, engine, fileOf } from '#db/engine'
import { newId } from '#lib/shared/ids'
import { timelineOf } from '#lib/timeline/queries'
import { type Asked, QUERIES } from '#tests/access/query-table'
import { aWorld, type Relation, withSigne } from '#tests/access/relations'
import { planned, repeated } from '#tests/appointments/kit'
import { openRaw } from '#tests/build/raw'
import { NOW, TODAY } from '#tests/build/service'
import { logged } from '#tests/contacts/kit'
import { known, madeOne, visited } from '#tests/employers/kit'
import { wanted } from '#tests/goals/kit'
import { added } from '#tests/job-search/kit'
import { onHold } from '#tests/pauses/kit'
import { placed } from '#tests/placements/kit'

let scene: Asked
let statements: string[] = []

beforeAll(async () => {
  const world = await withSigne(await aWorld())
  await onHold(world.mette, world.signe, { fromDay: '2026-03-02' })
  const { mette, signe } = world
  const [appointmentId, seriesId] = [await planned(mette, signe), await repeated(mette, signe, { day: TODAY })]
  const [contactId, goalId] = [await logged(mette, signe), await wanted(mette, signe)]
  const [applicationId, placementId] = [await added(mette, signe), await placed(mette, signe)]
  const employerId = await known(mette)
  await madeOne(mette, employerId)
  const employerContactId = await visited(mette, signe, { employerId })
  const others = { goalId, versionId: appointmentId, applicationId, placementId, employerId, employerContactId }
  scene = { ...world, contactId, appointmentId, seriesId, ...others }
})

// A connection prepares each statement once: with a new one, every statement of the test is seen.
beforeEach(async () => {
  await closeConnection()
  statements = []
  if (engine === 'sqlite') {
    const { prepare } = Database.prototype
    vi.spyOn(Database.prototype, 'prepare').mockImplementation(function (this: Database.Database, statement: string) {
      statements.push(statement)
      return prepare.call(this, statement)
    })
  } else {
    const { query } = pg.Pool.prototype
    vi.spyOn(pg.Pool.prototype, 'query').mockImplementation(function (this: pg.Pool, ...asked: unknown[]) {
      statements.push((asked[0] as { text: string }).text)
      return Reflect.apply(query, this, asked)
    })
  }
})
afterEach(() => vi.restoreAllMocks())

const READERS: Relation[] = ['own specialist', 'supervisor of the team', 'the person themself']
const ABOUT_PEOPLE = Object.entries(QUERIES).filter(([name]) => !name.startsWith('accounts.'))

test.each(ABOUT_PEOPLE)('%s goes by an index, whoever asks', async (_name, { ask }) => {
  for (const relation of READERS) await ask(scene.who[relation], scene)
  vi.restoreAllMocks()
  expect(statements.length).toBeGreaterThan(0)
  expect(await scansIn(statements)).toEqual([])
})

test.each(['all', 'contacts', 'road', 'search', 'around', 'moments'] as const)(
  'a later page of “%s” goes by an index',
  async (filter) => {
    await timelineOf(scene.mette, scene.signe.id, filter, { day: TODAY, writtenAt: NOW, id: newId() })
    vi.restoreAllMocks()
    expect(await scansIn(statements)).toEqual([])
  },
)

test('reading a whole table would be noticed', async () => {
  expect(await scansIn(["select * from contacts where note = 'plants'"])).toHaveLength(1)
})

/** The steps of the plans in which a whole table is read, or all that one service has in it. */
async function scansIn(asked: string[]): Promise<string[]> {
  const selects = [...new Set(asked)].filter((statement) => statement.startsWith('select'))
  return engine === 'sqlite' ? sqliteScans(selects) : postgresScans(selects)
}

function sqliteScans(selects: string[]) {
  const handle = new Database(fileOf(databaseUrl()), { readonly: true })
  const steps = selects.flatMap((statement) => {
    const values = statement.match(/\?/g)?.map(() => '2026-03-16') ?? []
    return handle.prepare(`explain query plan ${statement}`).all(...values) as { detail: string }[]
  })
  handle.close()
  return steps.map((step) => step.detail).filter((step) => /^SCAN (?!CONSTANT)|\(service_id=\?\)$/.test(step))
}

/** In a database this small PostgreSQL would rather read whole tables, so it is asked not to where it can help it. */
async function postgresScans(selects: string[]) {
  const open = await openRaw()
  await open.run('set enable_seqscan = off')
  const steps: string[] = []
  for (const statement of selects) {
    const rows = await open.rows<Record<string, string>>(`explain (generic_plan) ${statement}`)
    steps.push(...rows.flatMap((row) => Object.values(row)))
  }
  await open.close()
  return steps.filter((step) => step.includes('Seq Scan'))
}
