import { expect, test } from 'vitest'
import { OUTCOMES, PLACES, REACHED_OUT, TOGETHER } from '#lib/contacts/rules'
import { keysFor, toldApart, wordless } from '#tests/build/words'

test.each([
  ['contacts', 'outcomes', OUTCOMES],
  ['contacts', 'said', OUTCOMES],
  ['contacts', 'places', PLACES],
  ['contacts', 'togetherKinds', TOGETHER],
  ['contacts', 'reachedOutBy', REACHED_OUT],
  ['my', 'outcomes', OUTCOMES],
] as const)('in “%s”, every one of “%s” has words in both languages', (file, group, values) => {
  expect(wordless(file, keysFor(group, values))).toEqual([])
})

test('what was saved is said for every outcome; only what could not happen is left to the last words', () => {
  const named = [...OUTCOMES.filter((outcome) => outcome !== 'could_not'), 'other'].sort()
  expect(toldApart('contacts', 'saved', 'outcome')).toEqual([named, named])
})

test('how somebody was last touched is told apart for what did not reach them, and only for outcomes there are', () => {
  for (const named of toldApart('caseload', 'touched', 'how')) {
    expect(named.filter((how) => !['other', ...OUTCOMES].includes(how))).toEqual([])
    expect(named).toEqual(expect.arrayContaining(['texted', 'emailed', 'tried', 'other']))
  }
})
