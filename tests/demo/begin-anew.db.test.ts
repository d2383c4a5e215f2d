import { beforeEach, expect, test } from 'vitest'
import { connection } from '#db/connection'
import { databaseUrl } from '#db/engine'
import { clients } from '#db/schema/clients'
import { beginAnew } from '#lib/demo/begin-anew'
import { demoMark, fillDemo } from '#lib/demo/fill-demo'
import { aService } from '#tests/build/service'

const filled = { now: new Date('2026-11-20T08:00:00Z'), passwordHash: 'a hash' }

beforeEach(() => {
  process.env.APP_ORIGIN = 'http://localhost:3000'
  process.env.APP_SECRET = 'a secret for this test, 32 characters or more'
})

test('a demo begins anew, a service that is no demo is neither filled nor emptied', async () => {
  await fillDemo(filled)
  await beginAnew(databaseUrl())
  expect(await demoMark()).toBeUndefined()
  expect(await connection().read.select().from(clients)).toEqual([])

  const service = await aService()
  const person = await service.person('Anna Real')
  await expect(fillDemo(filled)).rejects.toThrow('holds a service that is no demo')
  await expect(beginAnew(databaseUrl())).rejects.toThrow('holds a service that is no demo')
  expect(await connection().read.select({ id: clients.id }).from(clients)).toEqual([{ id: person.id }])
})
