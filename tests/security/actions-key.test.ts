import { execFileSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { expect, test } from 'vitest'

const ASK = "import { actionsKey } from './bin/steps/secrets.mjs'; process.stdout.write(JSON.stringify(actionsKey()))"
const NAME = 'NEXT_SERVER_ACTIONS_ENCRYPTION_KEY'

/** The key a build begun now would seal its forms with. */
const keyOfBuild = (given?: string) =>
  JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', ASK], {
      encoding: 'utf8',
      env: { ...process.env, [NAME]: given },
    }),
  )[NAME]

test('one build after another seals with the same key, so that a form open in a browser can still be sent', () => {
  const key = keyOfBuild()
  expect(Buffer.from(key, 'base64')).toHaveLength(32)
  expect(keyOfBuild()).toBe(key)
  expect(statSync('data/secrets.json').mode & 0o077, 'nobody but its owner reads it').toBe(0)
})

test('a key that is given is the one a build seals with', () => {
  const given = Buffer.alloc(32, 7).toString('base64')
  expect(keyOfBuild(given)).toBe(given)
})
