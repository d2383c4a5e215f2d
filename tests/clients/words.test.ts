import { expect, test } from 'vitest'
import { LANGUAGES, SUPPORT_STATES } from '#lib/clients/rules'
import { keysFor, wordless } from '#tests/build/words'

test.each([
  ['clients', 'supportState', SUPPORT_STATES],
  ['clients', 'support', SUPPORT_STATES.filter((state) => state !== 'supported')],
  ['clients', 'languages', [...LANGUAGES, 'not_said']],
  ['clients', 'walks', ['primary', 'cover']],
  ['caseload', 'support', SUPPORT_STATES],
] as const)('in “%s”, every one of “%s” has words in both languages', (file, group, values) => {
  expect(wordless(file, keysFor(group, values))).toEqual([])
})
