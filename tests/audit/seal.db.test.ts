import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { eq } from 'drizzle-orm'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { connection } from '#db/connection'
import { auditLines, auditSeals } from '#db/schema/access'
import { sealNow, startSealing, stopSealing } from '#lib/audit/seal'
import { verifyAudit } from '#lib/audit/verify'
import { writeAuditLine } from '#lib/audit/write-audit-line'
import { firstIdAt, newId } from '#lib/shared/ids'
import { raw, rawRows, unguard } from '#tests/build/raw'
import { NOW, write } from '#tests/build/service'

const WHO = { serviceId: newId(), accountId: newId(), now: NOW }
const LATER = new Date(NOW.getTime() + 1)
const LINE = { act: 'contact.log', outcome: 'done', people: [newId()] } satisfies Parameters<typeof writeAuditLine>[2]
const HOUR_MS = 60 * 60_000

let folder: string
let checkpoint: string

// As its owner could, the guards are taken away: what is left is the chain.
beforeAll(() => unguard())
beforeEach(async () => {
  await raw('delete from audit_seals; delete from audit_lines')
  folder = mkdtempSync(path.join(tmpdir(), 'alongside-seal-'))
  checkpoint = path.join(folder, 'kept', 'checkpoint.json')
  process.env.AUDIT_CHECKPOINT = checkpoint
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('lines are sealed in the order in which they were written, each line once', async () => {
  await lines(3)
  expect(await sealNow(NOW)).toBe(3)
  await lines(2)
  expect(await sealNow(NOW)).toBe(2)
  expect(await sealNow(NOW)).toBe(0)

  expect(await sealedIds()).toEqual(await lineIds())
  expect(await verifyAudit()).toEqual({ sound: 5, unsealed: 0, checkpoint: true, faults: [] })
})

test('a log with nothing in it is sound', async () => {
  expect(await sealNow(NOW)).toBe(0)
  expect(await verifyAudit()).toEqual({ sound: 0, unsealed: 0, checkpoint: false, faults: [] })
})

test('more lines than are read or sealed in one go are sealed all the same, in order', async () => {
  const many = 5_250
  const { serviceId, accountId } = WHO
  const rows = Array.from({ length: many }, () => ({ serviceId, accountId, id: newId(), at: NOW, ...LINE }))
  while (rows.length > 0) {
    const some = rows.splice(0, 750)
    await write((tx) => tx.insert(auditLines).values(some))
  }
  expect(await sealNow(NOW)).toBe(many)
  expect(await sealNow(NOW, { backMs: Number.POSITIVE_INFINITY })).toBe(0)
  expect(await sealedIds()).toEqual(await lineIds())
  expect(await verifyAudit()).toMatchObject({ sound: many, unsealed: 0, faults: [] })
})

test('lines not sealed yet are counted and nothing is wrong', async () => {
  await lines(4)
  await sealNow(NOW)
  await lines(2)
  expect(await verifyAudit()).toEqual({ sound: 4, unsealed: 2, checkpoint: true, faults: [] })
})

test('several sealers at once make one chain', async () => {
  for (let round = 0; round < 5; round += 1) {
    await lines(40)
    await Promise.all([sealNow(NOW), sealNow(NOW), sealNow(NOW)])
  }
  expect(await verifyAudit()).toMatchObject({ sound: 200, unsealed: 0, faults: [] })
})

test('lines are sealed while others are written', async () => {
  const writing = Array.from({ length: 60 }, () => lines(1))
  while ((await sealedIds()).length < 60) await sealNow(NOW)
  await Promise.all(writing)
  expect(await verifyAudit()).toMatchObject({ sound: 60, unsealed: 0, faults: [] })
})

test('a line whose transaction took long is still found within the hour', async () => {
  await lines(2)
  await sealNow(NOW)
  const late = await aLineMade(new Date(Date.now() - HOUR_MS / 2))
  await sealNow(NOW, { backMs: 60_000 })
  expect(await sealedIds()).not.toContain(late)
  expect(await sealNow(NOW)).toBe(1)
  expect(await verifyAudit()).toMatchObject({ sound: 3, unsealed: 0, faults: [] })
})

test('a seal from a clock that ran ahead does not hide the lines written after it', async () => {
  await aLineMade(new Date(Date.now() + 400 * 24 * HOUR_MS))
  await sealNow(NOW)
  await lines(2)
  expect(await sealNow(NOW)).toBe(2)
})

test('a changed line is named', async () => {
  const [, second] = await sealedLines(3)
  await raw(`update audit_lines set act = 'contact.read' where id = '${second}'`)
  expect(await verifyAudit()).toMatchObject({ sound: 1, faults: [{ kind: 'changed', number: 2, lineId: second }] })
})

test.each([
  ['at', "(select at from audit_lines where account_id = 'later')"],
  ['people', "'[]'"],
  ['account_id', "'somebody else'"],
  ['look_key', "'another'"],
  ['outcome', "'seen'"],
])('a line whose %s was changed is named', async (column, value) => {
  const [first] = await sealedLines(1)
  await write((tx) => writeAuditLine(tx, { ...WHO, accountId: 'later', now: LATER }, LINE))
  await sealNow(LATER)
  await raw(`update audit_lines set ${column} = ${value} where id = '${first}'`)
  expect((await verifyAudit()).faults).toEqual([{ kind: 'changed', number: 1, lineId: first }])
})

test('a changed seal is named', async () => {
  const [, second] = await sealedLines(3)
  await raw(`update audit_seals set hash = '${'a'.repeat(64)}' where number = 2`)
  expect((await verifyAudit()).faults).toEqual([{ kind: 'changed', number: 2, lineId: second }])
})

test('a deleted line is named', async () => {
  const [, second] = await sealedLines(3)
  await raw(`delete from audit_lines where id = '${second}'`)
  expect((await verifyAudit()).faults).toEqual([{ kind: 'line_missing', number: 2, lineId: second }])
})

test('a deleted seal in the middle is named', async () => {
  await sealedLines(3)
  await raw('delete from audit_seals where number = 2')
  expect((await verifyAudit()).faults).toEqual([{ kind: 'seal_missing', number: 2 }])
})

test('a line deleted together with its seal, and the rest renumbered, is noticed', async () => {
  const [, second, third] = await sealedLines(3)
  await raw(`delete from audit_lines where id = '${second}'`)
  await raw('delete from audit_seals where number = 2')
  await raw('update audit_seals set number = 2 where number = 3')
  expect((await verifyAudit()).faults).toContainEqual({ kind: 'changed', number: 2, lineId: third })
})

test('a cut-off end is noticed by the checkpoint outside the database', async () => {
  const ids = await sealedLines(5)
  await raw(`delete from audit_lines where id >= '${ids[3]}'`)
  await raw('delete from audit_seals where number > 3')
  expect(await verifyAudit()).toMatchObject({ sound: 3, faults: [{ kind: 'cut_off', number: 5, last: 3 }] })
})

test('a log that was emptied is noticed by the checkpoint', async () => {
  await sealedLines(2)
  await raw('delete from audit_lines')
  await raw('delete from audit_seals')
  expect((await verifyAudit()).faults).toEqual([{ kind: 'cut_off', number: 2, last: 0 }])
})

test('an end that was cut off and grew again is noticed, and the checkpoint is kept as evidence', async () => {
  const ids = await sealedLines(5)
  const evidence = readFileSync(checkpoint, 'utf8')
  await raw(`delete from audit_lines where id >= '${ids[3]}'`)
  await raw('delete from audit_seals where number > 3')
  await lines(4)

  await expect(sealNow(NOW)).rejects.toThrow('no longer holds its checkpoint')
  expect(readFileSync(checkpoint, 'utf8')).toBe(evidence)
  expect(await verifyAudit()).toMatchObject({ sound: 7, unsealed: 0, faults: [{ kind: 'rewritten', number: 5 }] })
})

test('an inserted line that pretends to be old is named, before and after it is sealed', async () => {
  await sealedLines(3)
  const forged = await aLineMade(new Date(Date.now() - 24 * HOUR_MS))
  expect(await sealNow(NOW)).toBe(0)
  expect(await verifyAudit()).toMatchObject({
    sound: 3,
    faults: [{ kind: 'out_of_order', lineId: forged, number: null }],
  })

  expect(await sealNow(NOW, { backMs: Number.POSITIVE_INFINITY })).toBe(1)
  expect(await verifyAudit()).toMatchObject({ sound: 4, faults: [{ kind: 'out_of_order', lineId: forged, number: 4 }] })
})

test('a line that borrows the id of a sealed one does not pass for it, and does not stop the sealer', async () => {
  const [first] = await sealedLines(2)
  await raw(
    `insert into audit_lines select 'elsewhere', id, at, account_id, act, outcome, people, look_key from audit_lines where id = '${first}'`,
  )
  await lines(1)
  expect(await sealNow(NOW)).toBe(1)
  expect(await verifyAudit()).toMatchObject({ sound: 3, unsealed: 1 })
})

test('the checkpoint names the last seal', async () => {
  await sealedLines(3)
  const [last] = await connection().read.select().from(auditSeals).where(eq(auditSeals.number, 3))
  expect(JSON.parse(readFileSync(checkpoint, 'utf8'))).toEqual({ number: 3, hash: last?.hash, at: NOW.toISOString() })
})

test('what was left unsealed when the server stopped is sealed when it starts', async () => {
  await lines(2)
  await sealNow(NOW)
  const overlooked = await aLineMade(new Date(Date.now() - 3 * HOUR_MS))
  startSealing()
  startSealing()
  await stopSealing()
  expect(await sealedIds()).toContain(overlooked)
})

test('a sealer that fails says so without quoting what it was about, and tries again', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {})
  await lines(1)
  mkdirSync(path.dirname(checkpoint))
  writeFileSync(checkpoint, 'somebody’s words')
  startSealing()
  await stopSealing()
  expect(said.mock.calls).toEqual([['The audit log was not sealed: SyntaxError']])
  said.mockRestore()

  rmSync(checkpoint)
  startSealing()
  await stopSealing()
  expect(JSON.parse(readFileSync(checkpoint, 'utf8'))).toMatchObject({ number: 1 })
})

test('a checkpoint that cannot be read is an error, not a reason to begin a new one', async () => {
  await sealedLines(1)
  writeFileSync(checkpoint, '{"number"')
  await lines(1)
  await expect(sealNow(NOW)).rejects.toThrow()
  await expect(verifyAudit()).rejects.toThrow()
  expect(readFileSync(checkpoint, 'utf8')).toBe('{"number"')
})

test('sealing leaves no draft of the checkpoint behind', async () => {
  await sealedLines(1)
  expect(readdirSync(path.dirname(checkpoint))).toEqual(['checkpoint.json'])
})

async function lines(count: number) {
  await write(async (tx) => {
    for (let n = 0; n < count; n += 1)
      await writeAuditLine(tx, WHO, { act: 'contact.log', outcome: 'done', people: [newId()] })
  })
}

async function sealedLines(count: number): Promise<string[]> {
  await lines(count)
  await sealNow(NOW)
  return lineIds()
}

/** A line whose id says that it was made at another time than now. */
async function aLineMade(when: Date): Promise<string> {
  const id = firstIdAt(when)
  const { serviceId, accountId } = WHO
  const line = { serviceId, id, at: when, accountId, act: 'contact.log', outcome: 'done' as const, people: [] }
  await write((tx) => tx.insert(auditLines).values(line))
  return id
}

const lineIds = async () =>
  (await rawRows<{ id: string }>('select id from audit_lines order by id')).map((row) => row.id)
const sealedIds = async () =>
  (await rawRows<{ id: string }>('select line_id as id from audit_seals order by number')).map((row) => row.id)
