import { describe, expect, test } from 'vitest'
import { longSilence, TALK_WITH } from '#lib/continuity/rules'
import { addDays } from '#lib/shared/day'
import { keysFor, wordless } from '#tests/build/words'

const today = '2026-03-16'
const ago = (days: number) => addDays(today, -days)
const silence = { heardOn: ago(60), since: ago(700), triesSinceHeard: 3, lastTalkOn: null, today }

describe('it is time for a talk with the team', () => {
  test.each([
    ['after eight weeks in spite of three tries', { heardOn: ago(56) }, true],
    ['not a day earlier', { heardOn: ago(55) }, false],
    ['not yet where we have tried twice only', { triesSinceHeard: 2 }, false],
    ['after twelve weeks, however little we tried', { heardOn: ago(84), triesSinceHeard: 0 }, true],
    ['not a day earlier than that', { heardOn: ago(83), triesSinceHeard: 0 }, false],
    ['eight weeks after somebody came, where they were never heard from', { heardOn: null, since: ago(56) }, true],
    ['not while they have only just come', { heardOn: null, since: ago(20) }, false],
    ['after three tries, where nobody knows since when', { heardOn: null, since: null }, true],
    ['but not for want of a day', { heardOn: null, since: null, triesSinceHeard: 0 }, false],
    ['not within four weeks of the last talk', { lastTalkOn: ago(27) }, false],
    ['again four weeks after it', { lastTalkOn: ago(28) }, true],
  ])('%s', (_when, more, isTime) => {
    expect(longSilence({ ...silence, ...more })).toBe(isTime)
  })
})

test('two years without a job are no silence', () => {
  expect(longSilence({ ...silence, heardOn: ago(5), triesSinceHeard: 0 })).toBe(false)
})

test('whoever one talks with has words in both languages', () => {
  expect(wordless('continuity', keysFor('talks.with', TALK_WITH))).toEqual([])
})
