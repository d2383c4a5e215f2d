import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { connection } from '#db/connection'
import { accounts, services } from '#db/schema/accounts'
import { isPassword } from '#lib/access/passwords'
import { linesOf } from '#tests/build/audit'
import { freshDatabases } from '#tests/build/fresh-database'
import { runScript } from '#tests/build/run-script'

const PASSWORD = 'seven owls on a wire'
const OPTIONS = {
  email: 'Ada@Example.org',
  name: 'Ada Holm',
  service: 'Amager IPS',
  language: 'da',
  zone: 'Europe/Copenhagen',
}

freshDatabases('nothing')

test('the first admin of a service is made on an empty database, from a password in the environment', async () => {
  const { code, said } = await createAdmin(OPTIONS, { env: { ALONGSIDE_PASSWORD: PASSWORD } })
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
})

test('a second admin joins the service, with a password that is piped in; nobody is made twice', async () => {
  await createAdmin(OPTIONS, { typed: `${PASSWORD}\n` })
  const second = await createAdmin({ ...OPTIONS, email: 'bo@example.org' }, { typed: `${PASSWORD}\n` })
  expect(second).toMatchObject({ code: 0, said: expect.stringContaining('was there already') })
  const again = await createAdmin({ ...OPTIONS, email: 'ADA@example.org ' }, { typed: PASSWORD })
  expect(again).toEqual({ code: 1, said: 'There is an account for ada@example.org already.\n' })

  expect(await connection().read.select().from(services)).toHaveLength(1)
  const passwords = await connection().read.select({ hash: accounts.passwordHash }).from(accounts)
  expect(passwords).toHaveLength(2)
  const [ada] = await connection().read.select().from(accounts).where(eq(accounts.email, 'ada@example.org'))
  expect(await isPassword(PASSWORD, ada?.passwordHash)).toBe(true)
})

test('what is missing or wrong is said, all at once, before anything is made', async () => {
  const nothing = await createAdmin({}, { typed: PASSWORD })
  expect(nothing.code).toBe(1)
  for (const name of Object.keys(OPTIONS)) expect(nothing.said).toContain(`--${name}`)
  const wrong = await createAdmin({ ...OPTIONS, email: 'ada', zone: 'Amager' }, { typed: PASSWORD })
  expect(wrong).toEqual({
    code: 1,
    said: '--email is no e-mail address.\n--zone is no time zone, such as Europe/Copenhagen.\n',
  })
})

test('a password that is short, the demo’s, or on the command line is refused', async () => {
  const [short, demo, shown] = await Promise.all([
    createAdmin(OPTIONS, { typed: 'eleven char' }),
    createAdmin({ ...OPTIONS, email: 'bo@example.org' }, { typed: 'nordhavn-demo-only' }),
    createAdmin({ ...OPTIONS, password: PASSWORD }, {}),
  ])
  expect(short).toEqual({ code: 1, said: 'The password needs 12 characters or more.\n' })
  expect(demo).toEqual({ code: 1, said: 'That is the password of the demo, which everybody knows.\n' })
  expect(shown).toMatchObject({ code: 1, said: expect.stringContaining("Unknown option '--password'") })
  expect(await connection().read.select().from(accounts)).toEqual([])
})

function createAdmin(options: Record<string, string>, from: Parameters<typeof runScript>[2]) {
  const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value])
  return runScript('create-admin', args, from)
}
