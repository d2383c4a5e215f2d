import { and, asc, eq, gte, inArray } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { connection } from '#db/connection'
import { type Gaps, prepareOnce } from '#db/prepare-once'
import { auditLines } from '#db/schema/access'
import { newId } from '#lib/shared/ids'
import { aService, write } from '#tests/build/service'

const [MORNING, NOON] = [new Date('2026-03-16T08:00:00Z'), new Date('2026-03-16T12:00:00Z')]

type Given = { serviceId: string; acts: string[]; since?: Date; isSeen: boolean }

let stated = 0
const acts = prepareOnce((read, { serviceId, acts, since, isSeen }: Gaps<Given>) => {
  stated++
  return read
    .select({ act: auditLines.act })
    .from(auditLines)
    .where(
      and(
        eq(auditLines.serviceId, serviceId),
        inArray(auditLines.act, acts),
        since ? gte(auditLines.at, since) : undefined,
        eq(auditLines.outcome, isSeen ? 'seen' : 'done'),
      ),
    )
    .orderBy(asc(auditLines.at))
})

let service: { serviceId: string; accountId: string }
const ask = async (given: Omit<Given, 'serviceId' | 'isSeen'> & { isSeen?: boolean }, serviceId = service.serviceId) =>
  (await acts(connection().read, { isSeen: true, ...given, serviceId })).map(({ act }) => act)

beforeAll(async () => {
  const { serviceId, specialist } = await aService()
  service = { serviceId, accountId: (await specialist('Mette')).accountId }
  const line = (act: string, at: Date) => ({ ...service, id: newId(), act, at, outcome: 'seen' as const, people: [] })
  await write((tx) => tx.insert(auditLines).values([line('one', MORNING), line('two', NOON), line('three', NOON)]))
})

test('a list of any length finds what is in it, and an empty one nothing', async () => {
  expect(await ask({ acts: ['one'] })).toEqual(['one'])
  expect(await ask({ acts: ['two', 'x', 'one'] })).toEqual(['one', 'two'])
  expect(await ask({ acts: [] })).toEqual([])
})

test('an instant fills a gap, and one that is missing asks for nothing', async () => {
  expect(await ask({ acts: ['one', 'two'], since: NOON })).toEqual(['two'])
  expect(await ask({ acts: ['one', 'two'], since: undefined })).toEqual(['one', 'two'])
})

test('a flag is another statement', async () => {
  expect(await ask({ acts: ['one'], isSeen: false })).toEqual([])
})

test('what is alike is put together once, and nobody is answered with what is another’s', async () => {
  await ask({ acts: ['one'] })
  const before = stated
  expect(await ask({ acts: ['two'] })).toEqual(['two'])
  expect(await ask({ acts: ['two'] }, newId())).toEqual([])
  expect(stated).toBe(before)
})
