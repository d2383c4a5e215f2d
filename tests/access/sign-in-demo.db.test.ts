import { afterEach, describe, expect, test, vi } from 'vitest'
import { installation } from '#db/schema/accounts'
import { DEMO_KEY, DEMO_PASSWORD, refuseDemoAsReal } from '#lib/access/demo'
import { givePassword, tryToSignIn } from '#tests/access/sign-in-kit'
import { aService, write } from '#tests/build/service'

const fillAsDemo = () => write((tx) => tx.insert(installation).values({ key: DEMO_KEY, value: {} }))

afterEach(async () => {
  vi.unstubAllEnvs()
  await write((tx) => tx.delete(installation))
})

async function tryTheDemoPassword() {
  const mette = await (await aService()).specialist('Mette')
  const email = `${mette.accountId}@nordhavn.example`
  await givePassword(mette, email, DEMO_PASSWORD)
  return (await tryToSignIn(email, { password: DEMO_PASSWORD })).kind
}

describe('the password everybody knows opens nothing', () => {
  test('outside a demo', async () => {
    expect(await tryTheDemoPassword()).toBe('not_recognised')
  })

  test('where the database was filled as a demo but is not served as one', async () => {
    await fillAsDemo()
    expect(await tryTheDemoPassword()).toBe('not_recognised')
  })

  test('where the process was started for a demo, on a database of real people', async () => {
    vi.stubEnv('DEMO', '1')
    expect(await tryTheDemoPassword()).toBe('not_recognised')
  })
})

test('the password everybody knows opens the demo', async () => {
  vi.stubEnv('DEMO', '1')
  await fillAsDemo()
  expect(await tryTheDemoPassword()).toBe('signed_in')
})

test('a demo is not served as a real service', async () => {
  await fillAsDemo()
  vi.stubEnv('NODE_ENV', 'production')
  await expect(refuseDemoAsReal()).rejects.toThrow('This database was filled as a demo')
})

test('a demo is served as a demo, and a real service as one', async () => {
  vi.stubEnv('NODE_ENV', 'production')
  await refuseDemoAsReal()
  vi.stubEnv('DEMO', '1')
  await fillAsDemo()
  await refuseDemoAsReal()
})
