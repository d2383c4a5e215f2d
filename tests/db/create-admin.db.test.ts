import { expect, test } from 'vitest'
import { connection } from '#db/connection'
import { accounts, services } from '#db/schema/accounts'
import { isPassword } from '#lib/access/passwords'
import { linesOf } from '#tests/build/audit'
import { freshDatabases } from '#tests/build/fresh-database'
import { runScript } from '#tests/build/run-script'
import { createAdmin, readOptions } from '../../bin/steps/create-admin.ts'

const PASSWORD = 'seven owls on a wire'
const OPTIONS = [
  ...['--email', 'Ada@Example.org', '--name', 'Ada Holm', '--service', 'Amager IPS'],
  ...['--language', 'da', '--zone', 'Europe/Copenhagen'],
]

freshDatabases('nothing')

test('the first admin of a service is made on an empty database, with a password that is piped in', async () => {
  const { code, said } = await runScript('create-admin', OPTIONS, { typed: `${PASSWORD}\n` })
  expect(said).toContain('Ada Holm (ada@example.org) is now admin of Amager IPS')
  expect(said).not.toContain(PASSWORD)
  expect(code).toBe(0)

  const [service] = await connection().read.select().from(services)
  const [account] = await connection().read.select().from(accounts)
  expect(service).toMatchObject({ name: 'Amager IPS', language: 'da', zone: 'Europe/Copenhagen' })
  expect(account).toMatchObject({ serviceId: service?.id, email: 'ada@example.org', name: 'Ada Holm', role: 'admin' })
  expect(await isPassword(PASSWORD, account?.passwordHash)).toBe(true)
  expect(account?.passwordHash).toContain('$argon2id$v=19$m=19456,t=2,')
  expect(await linesOf(service?.id ?? '')).toMatchObject([{ act: 'account.create-admin', accountId: account?.id }])

  const second = { ...readOptions(OPTIONS), email: 'bo@example.org' }
  expect(await createAdmin(second, PASSWORD)).toEqual({ isNew: false })
  expect(await connection().read.select().from(services)).toHaveLength(1)
  const taken = 'There is an account for ada@example.org already.'
  await expect(createAdmin(readOptions(OPTIONS), PASSWORD)).rejects.toThrow(taken)
  expect(await connection().read.select().from(accounts)).toHaveLength(2)
})
