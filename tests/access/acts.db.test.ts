import { globSync } from 'node:fs'
import path from 'node:path'
import { eq, inArray, is, Table } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { connection } from '#db/connection'
import { auditLines, auditPeople, auditSeals } from '#db/schema/access'
import { accounts, sessions } from '#db/schema/accounts'
import { contacts } from '#db/schema/contacts'
import { supportEvents } from '#db/schema/support-events'
import type { UseCase } from '#lib/access/use-case'
import { ACTS, allowing, refusing } from '#tests/access/act-table'
import { useCases } from '#tests/access/exports'
import { PREPARE } from '#tests/access/prepare-act'
import { aWorld, type Scene, withSigne } from '#tests/access/relations'
import { auditOf, NOT_ALLOWED, NOT_FOUND } from '#tests/build/trace'

let known: Map<string, UseCase<unknown>>
let tables: OfService[]

beforeAll(async () => {
  known = await useCases()
  tables = await tablesOfServices()
  expect(tables).toEqual(expect.arrayContaining([contacts, supportEvents]))
})

test('every act there is stands in the handbook, once', () => {
  const acts = ACTS.map(({ act }) => act)
  expect(acts.toSorted()).toEqual([...known.keys()].sort())
  expect(acts.filter((act) => !(act in PREPARE))).toEqual([])
})

describe.each(ACTS)('$act', ({ act, verdicts }) => {
  let world: Awaited<ReturnType<typeof aWorld>>
  let scene: Scene
  let form: object | undefined

  beforeAll(async () => {
    world = await aWorld()
    scene = await withSigne(world)
    form = await PREPARE[act]?.(scene)
  })

  test.each(refusing(verdicts))('refused to %s: “%s”', async (relation, verdict) => {
    const actor = scene.who[relation]
    const before = await everythingIn(scene.signe.serviceId)
    const traces = await auditOf(actor, scene.signe)
    const attempt = async () => known.get(act)?.(actor, form)
    await expect(attempt()).rejects.toThrow(verdict === 'no' ? NOT_ALLOWED : NOT_FOUND)
    expect(await everythingIn(scene.signe.serviceId)).toEqual(before)
    const line = verdict === 'no' ? `${act} refused${named(act)}` : `${act} refused`
    expect(await auditOf(actor, scene.signe)).toEqual([...traces, line])
  })

  test.each(allowing(verdicts))('done by %s', async (relation) => {
    const another = await withSigne(world)
    const actor = another.who[relation]
    const prepared = await PREPARE[act]?.(another)
    const traces = await auditOf(actor, another.signe)
    const answer = await known.get(act)?.(actor, prepared)
    expect(answer).toMatchObject({ kind: 'done' })
    expect(await known.get(act)?.(actor, prepared), 'Sent twice, it is answered the same.').toEqual(answer)
    const lines = (await auditOf(actor, another.signe)).slice(traces.length)
    expect(lines).toEqual([expect.stringMatching(`^${act} done${named(act)}$`)])
  })
})

/** What is done with no person's record. */
const OF_NOBODY = /^(account|leave|caseload|week)\./

/** Whose record a line of the audit log says it was: Signe's, or that of somebody who has just come. */
function named(act: string): string {
  if (OF_NOBODY.test(act)) return ''
  return act === 'person.add' ? ': [0-9a-f-]{36}' : ': Signe Sørensen'
}

/** Every row of a service that an act may change, beside the audit log. */
async function everythingIn(serviceId: string): Promise<unknown[][]> {
  const { read } = connection()
  const staff = read.select({ id: accounts.id }).from(accounts).where(eq(accounts.serviceId, serviceId))
  const rows: unknown[][] = await Promise.all([
    read.select().from(sessions).where(inArray(sessions.accountId, staff)),
    ...tables.map((table) => read.select().from(table).where(eq(table.serviceId, serviceId))),
  ])
  return rows.map((list) => list.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)))
}

/** A table whose rows belong to a service, read as any of them. */
type OfService = typeof accounts

const BESIDE: unknown[] = [auditLines, auditPeople, auditSeals]

/** Whatever tables there are: one that is new is looked at without being named here. */
async function tablesOfServices(): Promise<OfService[]> {
  const files = globSync('db/schema/*.ts').sort()
  const modules = await Promise.all(files.map((file) => import(path.resolve(file)) as Promise<Record<string, unknown>>))
  return modules
    .flatMap((module) => Object.values(module))
    .filter((value): value is OfService => is(value, Table) && 'serviceId' in value && !BESIDE.includes(value))
}
