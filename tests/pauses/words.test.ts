import { expect, test } from 'vitest'
import { PAUSE_KINDS, SEARCH_STATES, TOUCH_RHYTHMS, TOUCH_WAYS, WISHES } from '#lib/pauses/rules'
import { keysFor, toldApart, wordless } from '#tests/build/words'

test.each([
  ['pauses', 'states', SEARCH_STATES],
  ['pauses', 'sentence', [...SEARCH_STATES, 'onHold']],
  ['pauses', 'moves', SEARCH_STATES],
  ['pauses', 'kinds', PAUSE_KINDS],
  ['pauses', 'wishes', WISHES],
  ['pauses', 'ways', TOUCH_WAYS],
  ['pauses', 'agreed', [...TOUCH_WAYS, 'asItComes', 'every', 'onWeekday']],
  ['pauses', 'rhythms', TOUCH_RHYTHMS],
  ['timeline', 'wish', WISHES],
  ['my', 'search', SEARCH_STATES],
  ['my', 'agreed', TOUCH_WAYS],
  ['caseload', 'tracks', [...SEARCH_STATES, 'on_hold']],
] as const)('in “%s”, every one of “%s” has words in both languages', (file, group, values) => {
  expect(wordless(file, keysFor(group, values))).toEqual([])
})

/** Messages that tell values apart inside one sentence; the last value is left to the sentence's last words. */
test.each([
  ['pauses', 'searchChanged', 'state', SEARCH_STATES],
  ['timeline', 'search', 'state', SEARCH_STATES],
  ['timeline', 'pause_began', 'kind', PAUSE_KINDS.toSorted((a) => (a === 'other' ? 1 : -1))],
  ['pauses', 'agreed.every', 'every', TOUCH_RHYTHMS.filter((every) => every !== 'as_it_comes')],
  ['pauses', 'agreed.onWeekday', 'every', TOUCH_RHYTHMS.filter((every) => every !== 'as_it_comes')],
] as const)('“%s: %s” tells every %s apart in both languages', (file, key, argument, values) => {
  const named = [...values.slice(0, -1), 'other'].sort()
  expect(toldApart(file, key, argument)).toEqual([named, named])
})
