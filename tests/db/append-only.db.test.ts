import { sql } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { connection } from '#db/connection'
import { engine } from '#db/engine'
import { APPEND_ONLY } from '#db/migrate'
import { auditLines, auditSeals, earlierVersions } from '#db/schema/access'
import { supportEvents } from '#db/schema/support-events'
import { newId } from '#lib/shared/ids'
import { openRaw, rawRows } from '#tests/build/raw'
import { aService, NOW, TODAY, write } from '#tests/build/service'

let seals = 0

beforeEach(async () => {
  const kit = await aService()
  const { serviceId } = kit
  const mette = await kit.specialist('Mette')
  const nadia = await kit.person('Nadia', { with: mette })
  const lineId = newId()
  const event = { clientId: nadia.id, kind: 'resumed', day: TODAY, source: 'hand' as const, sourceId: newId() }
  const who = { byAccount: mette.accountId, writtenAt: NOW }
  await write(async (tx) => {
    await tx.insert(auditLines).values({
      ...{ serviceId, id: lineId, at: NOW, accountId: mette.accountId },
      ...{ act: 'contact.log', outcome: 'done', people: [nadia.id] },
    })
    seals += 1
    await tx.insert(auditSeals).values({ number: seals, serviceId, lineId, hash: 'h', sealedAt: NOW })
    await tx.insert(supportEvents).values({ serviceId, id: newId(), ...event, ...who })
    const version = { recordId: newId(), version: 1, record: 'contact' as const, was: {} }
    await tx.insert(earlierVersions).values({ serviceId, ...version, changedBy: mette.accountId, changedAt: NOW })
  })
})

describe.each(APPEND_ONLY)('%s', (table) => {
  test('refuses to be changed', async () => {
    await unchangedBy(table, `update ${table} set service_id = 'another'`)
  })

  test('refuses to lose rows', async () => {
    await unchangedBy(table, `delete from ${table}`)
  })

  test.runIf(engine === 'postgres')('refuses to be emptied', async () => {
    await unchangedBy(table, `truncate ${table}`)
  })

  test.runIf(engine === 'sqlite')('refuses to have a row replaced', async () => {
    await unchangedBy(table, `pragma recursive_triggers = on; replace into ${table} select * from ${table}`)
  })
})

test.runIf(engine === 'sqlite')('our own connections count a replaced row as a deleted one', async () => {
  const flag = { on: sql<number>`recursive_triggers` }
  expect(await write((tx) => tx.select(flag).from(sql`pragma_recursive_triggers`))).toEqual([{ on: 1 }])
  expect(await connection().read.select(flag).from(sql`pragma_recursive_triggers`)).toEqual([{ on: 1 }])
})

async function unchangedBy(table: string, statement: string) {
  const before = await rawRows(`select * from ${table}`)
  const open = await openRaw()
  const error = await open.run(statement).then(
    () => undefined,
    (failure: Error) => failure,
  )
  await open.close()
  expect(error?.message).toContain(`${table} is append-only`)
  expect(await rawRows(`select * from ${table}`)).toEqual(before)
  expect(before.length).toBeGreaterThan(0)
}
