import { expect, test } from 'vitest'
import { EVENT_KINDS } from '#lib/support-events/rules'
import { keysFor, wordless } from '#tests/build/words'

test('every kind of support event and every mechanism has words in both languages', () => {
  expect(wordless('continuity', [...keysFor('kinds', EVENT_KINDS), ...keysFor('mechanisms', [1, 2, 3])])).toEqual([])
})

test('words that are missing are noticed', () => {
  expect(wordless('continuity', ['kinds.resumed', 'kinds.gave_up'])).toEqual([
    'en/continuity: kinds.gave_up',
    'da/continuity: kinds.gave_up',
  ])
})
