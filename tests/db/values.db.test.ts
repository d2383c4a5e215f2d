import { asc, count, eq, gt, sum } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { connection, type Writer } from '#db/connection'
import { byLetter, codeOf, newestFirst, numberOf, violationOf } from '#db/portable'
import { auditLines, auditSeals, commands } from '#db/schema/access'
import { accounts, positions, services, teams } from '#db/schema/accounts'
import { assignments, clients, episodes } from '#db/schema/clients'
import { contacts } from '#db/schema/contacts'
import { newId } from '#lib/shared/ids'
import { raw } from '#tests/build/raw'
import { aService, NOW, write } from '#tests/build/service'

const read = () => connection().read

describe('what was written reads the same', () => {
  test('an instant keeps its milliseconds', async () => {
    const instant = new Date('2026-03-29T00:59:59.123Z')
    const id = await aServiceRow({ createdAt: instant })
    const [row] = await read().select().from(services).where(eq(services.id, id))
    expect(row?.createdAt).toEqual(instant)
  })

  test('instants compare by the millisecond', async () => {
    const name = newId()
    await aServiceRow({ name, createdAt: NOW })
    const before = new Date(NOW.getTime() - 1)
    const found = (after: Date) => read().select().from(services).where(gt(services.createdAt, after))
    expect((await found(before)).map((row) => row.name)).toContain(name)
    expect((await found(NOW)).map((row) => row.name)).not.toContain(name)
  })

  test.each(['2026-03-29', '2026-10-25', '2024-02-29', '1999-12-31'])('the day %s stays that day', async (day) => {
    const kit = await aService()
    const { accountId } = await kit.specialist('Mette', { fromDay: day })
    const [row] = await read().select().from(positions).where(eq(positions.accountId, accountId))
    expect(row).toMatchObject({ fromDay: day, toDay: null })
  })

  test('json keeps its shape, and the order of a list', async () => {
    const answer = { ids: ['b', 'a'], 'æ"\\': { n: 0.1, none: null, yes: true }, empty: [] }
    const commandId = await aCommand({ answer })
    const [row] = await read().select().from(commands).where(eq(commands.commandId, commandId))
    expect(row?.answer).toEqual(answer)
  })

  test('no answer at all reads as none', async () => {
    const commandId = await aCommand({ answer: null })
    const [row] = await read().select().from(commands).where(eq(commands.commandId, commandId))
    expect(row?.answer).toBeNull()
  })

  test('yes and no are yes and no, and can be asked for', async () => {
    const { id } = await aContact({ shared: true })
    const other = await aContact({ shared: false })
    const rows = await read().select().from(contacts).where(eq(contacts.shared, true))
    expect(rows.find((row) => row.id === id)?.shared).toBe(true)
    expect(rows.map((row) => row.id)).not.toContain(other.id)
  })

  test('a share of full time keeps its decimals', async () => {
    const kit = await aService()
    const { accountId } = await kit.specialist('Mette', { fte: 0.8 })
    const [row] = await read().select().from(positions).where(eq(positions.accountId, accountId))
    expect(row?.fte).toBe(0.8)
  })

  test('words keep their letters, quotes, lines and signs', async () => {
    const note = `Æblegrød; "o'clock" \\ %_ – ☕ 👩🏽‍🏭\nny linje\t'); drop table contacts; --`
    const { id } = await aContact({ note })
    const [row] = await read().select().from(contacts).where(eq(contacts.id, id))
    expect(row?.note).toBe(note)
  })
})

describe('the same answer from both engines', () => {
  test('counts and sums are numbers', async () => {
    const kit = await aService()
    await kit.specialist('Mette', { fte: 0.5 })
    await kit.specialist('Anders', { fte: 0.5 })
    const [row] = await read()
      .select({ n: count(), whole: numberOf(sum(positions.fte)), named: numberOf(count(positions.id)) })
      .from(positions)
      .where(eq(positions.serviceId, kit.serviceId))
    expect(row).toEqual({ n: 2, whole: 1, named: 2 })
  })

  test('unknown days come last, newest first', async () => {
    const kit = await aService()
    const mette = await kit.specialist('Mette')
    for (const toDay of ['2026-02-01', null, '2026-03-01']) {
      const clientId = (await kit.person('Nadia')).id
      const row = {
        serviceId: kit.serviceId,
        id: newId(),
        clientId,
        accountId: mette.accountId,
        kind: 'cover' as const,
      }
      await write((tx) => tx.insert(assignments).values({ ...row, fromDay: '2026-01-01', toDay }))
    }
    const rows = await read()
      .select({ toDay: assignments.toDay })
      .from(assignments)
      .where(eq(assignments.serviceId, kit.serviceId))
      .orderBy(newestFirst(assignments.toDay))
    expect(rows.map((row) => row.toDay)).toEqual(['2026-03-01', '2026-02-01', null])
  })

  test('text sorts by its letters’ numbers, whatever language the database speaks', async () => {
    const names = ['Zoë', 'aa', 'ab', 'Émile', 'Ana', 'å', 'b', '1', '-', 'z']
    const kit = await aService()
    for (const name of names) await kit.team(name)
    const sorted = (by: ReturnType<typeof byLetter>) =>
      read().select({ name: teams.name }).from(teams).where(eq(teams.serviceId, kit.serviceId)).orderBy(by)
    const expected = [...names, 'Amager East'].sort()
    expect((await sorted(byLetter(teams.name))).map((row) => row.name)).toEqual(expected)
    expect((await sorted(asc(teams.name))).map((row) => row.name)).toEqual(expected)
  })

  test('ids sort by when they were made, also where "aa" comes after "z"', async () => {
    const kit = await aService()
    const ids = ['019caaaa', '019cab00', '019cf000', '019cfaaf'].map(
      (start) => `${start}-0000-7000-8000-${newId().slice(24)}`,
    )
    for (const id of ids) await write((tx) => tx.insert(teams).values({ serviceId: kit.serviceId, id, name: 'Ids' }))
    const rows = await read()
      .select({ id: teams.id })
      .from(teams)
      .where(gt(teams.id, ids[0] ?? ''))
      .orderBy(asc(teams.id))
    expect(rows.map((row) => row.id).filter((id) => ids.includes(id))).toEqual(ids.slice(1))
  })
})

describe('a broken rule of the database is named', () => {
  test('unique: an address that another account has', async () => {
    const { accountId } = await (await aService()).admin()
    const [taken] = await read().select().from(accounts).where(eq(accounts.id, accountId))
    expect(taken).toBeDefined()
    expect(await violation((tx) => tx.insert(accounts).values({ ...(taken ?? never()), id: newId() }))).toBe('unique')
  })

  test('unique: the same key twice, of words or of numbers', async () => {
    const id = await aServiceRow()
    expect(await violation((tx) => tx.insert(services).values({ ...serviceRow(), id }))).toBe('unique')
    const seal = { number: 1, serviceId: 's', hash: 'h', sealedAt: NOW }
    await write((tx) => tx.insert(auditSeals).values({ ...seal, lineId: 'first' }))
    expect(await violation((tx) => tx.insert(auditSeals).values({ ...seal, lineId: 'second' }))).toBe('unique')
  })

  test('unique: a second running episode', async () => {
    const kit = await aService()
    const { id: clientId } = await kit.person('Nadia')
    const episode = { serviceId: kit.serviceId, id: newId(), clientId, state: 'referred' as const }
    expect(await violation((tx) => tx.insert(episodes).values(episode))).toBe('unique')
  })

  test('foreign: a team that does not exist', async () => {
    const { serviceId } = await aService()
    const client = { serviceId, id: newId(), teamId: newId(), name: 'Nadia', searchName: 'nadia', createdAt: NOW }
    expect(await violation((tx) => tx.insert(clients).values(client))).toBe('foreign')
  })

  test('foreign: a team of another service', async () => {
    const [here, elsewhere] = [await aService(), await aService()]
    const { serviceId } = here
    const client = {
      serviceId,
      id: newId(),
      teamId: elsewhere.teamId,
      name: 'Nadia',
      searchName: 'nadia',
      createdAt: NOW,
    }
    expect(await violation((tx) => tx.insert(clients).values(client))).toBe('foreign')
  })

  test('check: a contact that lasted longer than a day', async () => {
    const { row } = await aContact()
    expect(await violation((tx) => tx.insert(contacts).values({ ...row, id: newId(), minutes: 1441 }))).toBe('check')
  })

  test('missing: a name that was left out', async () => {
    const nameless = { ...serviceRow(), name: null as unknown as string }
    expect(await violation((tx) => tx.insert(services).values(nameless))).toBe('missing')
  })

  test('anything else is not taken for a broken rule', async () => {
    const error = await raw('select * from no_such_table').catch((failure) => failure)
    expect(violationOf(error)).toBeUndefined()
    expect(codeOf(error)).toEqual(expect.any(String))
    expect(violationOf(new Error('no'))).toBeUndefined()
    expect(violationOf(undefined)).toBeUndefined()
  })
})

test('more different statements than are kept prepared all get their answers, twice', async () => {
  const id = await aServiceRow()
  for (const round of ['first', 'second']) {
    for (let n = 0; n < 520; n += 1) {
      const columns = { [`as${n}`]: services.id }
      const rows = await read().select(columns).from(services).where(eq(services.id, id))
      expect(rows, `${round} ${n}`).toEqual([{ [`as${n}`]: id }])
    }
  }
})

test('a line about hundreds of people is one row', async () => {
  const people = Array.from({ length: 400 }, newId)
  const line = {
    serviceId: newId(),
    id: newId(),
    at: NOW,
    accountId: newId(),
    act: 'caseload',
    outcome: 'seen' as const,
  }
  await write((tx) => tx.insert(auditLines).values({ ...line, people }))
  const [row] = await read().select().from(auditLines).where(eq(auditLines.id, line.id))
  expect(row?.people).toEqual(people)
})

async function violation(work: (tx: Writer) => Promise<unknown>) {
  return violationOf(await write(work).catch((error) => error))
}

const serviceRow = () => ({
  id: newId(),
  name: 'Amager',
  language: 'da' as const,
  zone: 'Europe/Copenhagen',
  createdAt: NOW,
})

async function aServiceRow(overrides: Partial<typeof services.$inferInsert> = {}) {
  const row = { ...serviceRow(), ...overrides }
  await write((tx) => tx.insert(services).values(row))
  return row.id
}

async function aCommand({ answer }: { answer: unknown }) {
  const commandId = newId()
  const command = {
    serviceId: newId(),
    accountId: newId(),
    act: 'contact.log',
    commandId,
    payloadHash: '',
    answer,
    at: NOW,
  }
  await write((tx) => tx.insert(commands).values(command))
  return commandId
}

async function aContact(overrides: Partial<typeof contacts.$inferInsert> = {}) {
  const kit = await aService()
  const mette = await kit.specialist('Mette')
  const nadia = await kit.person('Nadia', { with: mette })
  const row: typeof contacts.$inferInsert = {
    serviceId: kit.serviceId,
    id: newId(),
    clientId: nadia.id,
    entryId: newId(),
    outcome: 'met',
    day: '2026-03-16',
    together: ['cv'],
    shared: false,
    byAccount: mette.accountId,
    writtenAt: NOW,
    ...overrides,
  }
  await write((tx) => tx.insert(contacts).values(row))
  return { id: row.id, row }
}

function never(): never {
  throw new Error('missing')
}
