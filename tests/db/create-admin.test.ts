import { expect, test } from 'vitest'
import { createAdmin, readOptions } from '../../bin/steps/create-admin.ts'

test('what is missing or wrong is said, all at once', () => {
  const sentences = [
    '--email is no e-mail address.',
    '--name is empty.',
    '--service is missing.',
    '--language must be one of en, da.',
    '--zone is no time zone, such as Europe/Copenhagen.',
  ]
  expect(() => readOptions(['--email', 'ada', '--zone', 'Amager', '--name', ' '])).toThrow(sentences.join('\n'))
})

test('a password on the command line is refused', () => {
  expect(() => readOptions(['--password', 'seven owls on a wire'])).toThrow("Unknown option '--password'")
})

test.each([
  ['eleven char', 'The password needs 12 characters or more.'],
  ['nordhavn-demo-only', 'That is the password of the demo, which everybody knows.'],
])('the password “%s” is refused', async (password, sentence) => {
  const ada = { email: 'ada@example.org', name: 'Ada', service: 'Amager', language: 'da' as const, zone: 'Europe/Oslo' }
  await expect(createAdmin(ada, password)).rejects.toThrow(sentence)
})
