import { expect, test } from 'vitest'
import { ASKED_BY, LENGTHS, REPEATS, STATES } from '#lib/appointments/rules'
import { PLACES, TOGETHER } from '#lib/contacts/rules'
import { keysFor, toldApart, wordless } from '#tests/build/words'

const SETTLED = STATES.filter((state) => state !== 'planned')

test.each([
  ['appointments', 'states', SETTLED],
  ['appointments', 'movedBy', ASKED_BY],
  ['appointments', 'couldNotBy', ASKED_BY],
  ['appointments', 'asked', ASKED_BY],
  ['appointments', 'lengths', LENGTHS],
  ['appointments', 'repeats', REPEATS.map((weeks) => weeks || 'once')],
  ['appointments', 'purposes', TOGETHER],
  ['my', 'places', PLACES],
] as const)('in “%s”, every one of “%s” has words in both languages', (file, group, values) => {
  expect(wordless(file, keysFor(group, values))).toEqual([])
})

test('what was said of a meeting meanwhile is told apart; only calling off is left to the last words', () => {
  const named = ['held', 'moved', 'could_not', 'other'].sort()
  expect(toldApart('appointments', 'errors.settledMeanwhile', 'state')).toEqual([named, named])
})
