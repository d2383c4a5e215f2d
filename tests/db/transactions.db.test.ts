import { count, eq, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { connection, type Reader, type Writer } from '#db/connection'
import { engine } from '#db/engine'
import { numberOf, violationOf } from '#db/portable'
import { commands } from '#db/schema/access'
import { installation, services } from '#db/schema/accounts'
import { newId } from '#lib/shared/ids'
import { NOW, write } from '#tests/build/service'

test('of 200 transactions at once none is lost and none is half done', async () => {
  const counter = await aCounter()
  const refused = Array.from({ length: 200 }, (_, n) => n % 10 === 0)
  let running = true
  const reader = readWhile(() => running, counter)
  const outcomes = await Promise.allSettled(
    refused.map((isRefused) =>
      write(async (tx) => {
        await addOne(tx, counter)
        await addToLedger(tx, counter)
        if (isRefused) throw new Error('changed my mind')
      }),
    ),
  )
  running = false

  expect(outcomes.map((outcome) => outcome.status === 'rejected')).toEqual(refused)
  const reasons = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason.message] : []))
  expect([...new Set(reasons)]).toEqual(['changed my mind'])
  expect(await countAndLedger(connection().read, counter)).toEqual({ counted: 180, ledger: 180 })
  const seen = await reader
  expect(seen.length).toBeGreaterThan(0)
  expect(seen.filter(({ counted, ledger }) => counted !== ledger)).toEqual([])
})

test('the reading connection does not write', async () => {
  const disguised = connection().read as Writer
  await expect(disguised.insert(services).values(aServiceRow())).rejects.toMatchObject({
    cause: { message: expect.stringMatching(/readonly|read-only/) },
  })
})

test('a transaction kept past its end does not write', async () => {
  let kept: Writer | undefined
  await write(async (tx) => {
    kept = tx
  })
  await expect(kept?.insert(services).values(aServiceRow())).rejects.toMatchObject({
    cause: { message: 'This query belongs to a transaction: run it inside inTransaction' },
  })
})

test('a query that was not awaited throws once its transaction is over', async () => {
  const gate = Promise.withResolvers<void>()
  let late: Promise<unknown> | undefined
  await write(async (tx) => {
    late = gate.promise.then(() => tx.insert(services).values(aServiceRow()))
  })
  gate.resolve()
  await expect(late).rejects.toMatchObject({
    cause: { message: 'This query came after its transaction had ended: is an await missing?' },
  })
})

test('a transaction within a transaction is refused, and the outer one goes on', async () => {
  const row = aServiceRow()
  await write(async (tx) => {
    await expect(write(async () => {})).rejects.toThrow('already open')
    await tx.insert(services).values(row)
  })
  expect(await serviceNamed(row.name)).toHaveLength(1)
})

test('reading beside an open transaction is refused', async () => {
  const { read } = connection()
  await write(async () => {
    await expect(read.select().from(services)).rejects.toMatchObject({
      cause: { message: expect.stringContaining('read through its tx') },
    })
  })
})

test('a bare query handed back by the work runs inside the transaction', async () => {
  const row = aServiceRow()
  await write((tx) => tx.insert(services).values(row))
  expect(await serviceNamed(row.name)).toHaveLength(1)
})

test('a transaction hands back what its work found', async () => {
  const row = aServiceRow()
  const written = await write((tx) => tx.insert(services).values(row).returning({ id: services.id }))
  expect(written).toEqual([{ id: row.id }])
})

test('a transaction sees what it wrote, others do not until it is over', async () => {
  const row = aServiceRow()
  const written = Promise.withResolvers<void>()
  const looked = Promise.withResolvers<void>()
  const writing = write(async (tx) => {
    await tx.insert(services).values(row)
    expect(await tx.select().from(services).where(eq(services.id, row.id))).toHaveLength(1)
    written.resolve()
    await looked.promise
  })
  await written.promise
  expect(await serviceNamed(row.name)).toEqual([])
  looked.resolve()
  await writing
  expect(await serviceNamed(row.name)).toHaveLength(1)
})

test('work that throws leaves nothing', async () => {
  const row = aServiceRow()
  const failing = write(async (tx) => {
    await tx.insert(services).values(row)
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  expect(await serviceNamed(row.name)).toEqual([])
})

test('a failed query fails its transaction, even when its error was caught', async () => {
  const row = aServiceRow()
  const failing = write(async (tx) => {
    await tx.insert(services).values(row)
    await tx
      .insert(services)
      .values(row)
      .catch(() => 'never mind')
    return 'done'
  })
  expect(violationOf(await failing.catch((error) => error))).toBe('unique')
  expect(await serviceNamed(row.name)).toEqual([])
})

test('two alike at once: the second learns that the first was there', async () => {
  const commandId = newId()
  const insertUnlessThere = async (tx: Writer) => {
    const there = await tx.select().from(commands).where(eq(commands.commandId, commandId))
    if (there.length > 0) return 'was there'
    // A row under a key that nobody looked for before.
    await tx.insert(services).values({ ...aServiceRow(), id: commandId })
    await tx.insert(commands).values({ ...aCommand(newId()), commandId })
    return 'written'
  }
  const outcomes = await Promise.all(Array.from({ length: 8 }, () => write(insertUnlessThere)))
  expect(outcomes.filter((outcome) => outcome === 'written')).toHaveLength(1)
})

test('a rule that is checked in a transaction holds when two check it at once', async () => {
  const owner = newId()
  const takeTheLastPlace = () =>
    write(async (tx) => {
      const [taken] = await tx.select({ n: count() }).from(commands).where(eq(commands.serviceId, owner))
      if (Number(taken?.n) >= 1) throw new Error('full')
      await tx.insert(commands).values({ ...aCommand(newId()), serviceId: owner })
    })
  const outcomes = await Promise.allSettled(Array.from({ length: 12 }, takeTheLastPlace))
  expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1)
})

test('writers are served in the order in which they came', { skip: engine === 'postgres' }, async () => {
  const order: number[] = []
  const numbers = Array.from({ length: 20 }, (_, n) => n)
  await Promise.all(numbers.map((n) => write(async () => void order.push(n))))
  expect(order).toEqual(numbers)
})

test('a transaction that failed does not hold up the next one', async () => {
  for (let n = 0; n < 15; n += 1) await write(() => Promise.reject(new Error('no'))).catch(() => {})
  const row = aServiceRow()
  await write((tx) => tx.insert(services).values(row))
  expect(await serviceNamed(row.name)).toHaveLength(1)
})

type Counted = { counted: number; ledger: number }

async function readWhile(isRunning: () => boolean, counter: string): Promise<Counted[]> {
  const seen: Counted[] = []
  while (isRunning()) {
    seen.push(await countAndLedger(connection().read, counter))
    await new Promise(setImmediate)
  }
  return seen
}

async function aCounter(): Promise<string> {
  const key = newId()
  await write((tx) => tx.insert(installation).values({ key, value: 0 }))
  return key
}

async function addOne(tx: Writer, counter: string) {
  const [row] = await tx.select().from(installation).where(eq(installation.key, counter))
  await new Promise(setImmediate)
  await tx
    .update(installation)
    .set({ value: Number(row?.value) + 1 })
    .where(eq(installation.key, counter))
}

const addToLedger = (tx: Writer, counter: string) => tx.insert(commands).values(aCommand(counter))

const aCommand = (accountId: string) => ({
  serviceId: 'ledger',
  accountId,
  act: 'count.up',
  commandId: newId(),
  payloadHash: '',
  at: NOW,
})

async function countAndLedger(read: Reader, counter: string): Promise<Counted> {
  const ledger = sql`(select count(*) from ${commands} where ${commands.accountId} = ${counter})`
  const [row] = await read
    .select({ counted: installation.value, ledger: numberOf(ledger) })
    .from(installation)
    .where(eq(installation.key, counter))
  return { counted: Number(row?.counted), ledger: row?.ledger ?? -1 }
}

const serviceNamed = (name: string) => connection().read.select().from(services).where(eq(services.name, name))

function aServiceRow() {
  const id = newId()
  return { id, name: `service ${id}`, language: 'da' as const, zone: 'Europe/Copenhagen', createdAt: NOW }
}
