import { expect, test } from 'vitest'
import { ANSWERS } from '#lib/check-ins/rules'
import { CHANGES, type Entry, FILTERS } from '#lib/timeline/rules'
import { keysFor, wordless } from '#tests/build/words'

type PauseType = Extract<Entry, { pauseId: string }>['type']
const PAUSE_TYPES: Record<PauseType, true> = { pause_began: true, pause_ended: true, pause_taken_back: true }

test('every filter, and every way in which a pause shows, has words in both languages', () => {
  expect(
    wordless('timeline', [
      ...keysFor('filters', FILTERS),
      ...keysFor('changes', CHANGES),
      ...keysFor(
        'answers',
        ANSWERS.filter((answer) => answer !== 'no_answer'),
      ),
      ...Object.keys(PAUSE_TYPES),
    ]),
  ).toEqual([])
})
