import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Answer,
  messageLink,
  OPENINGS,
  type Opening,
  openBecause,
  openingAfter,
  openingFor,
  openingKept,
  turnOf,
} from '#lib/check-ins/rules'

describe('the beginning of a message', () => {
  test('goes on from the one before, whether or not that was rewritten', () => {
    expect(openingFor([], 0)).toBe(OPENINGS[0])
    expect(openingFor([], OPENINGS.length)).toBe(OPENINGS[0])
    expect(openingFor([OPENINGS[0]], 0)).toBe(OPENINGS[1])
    expect(openingFor([OPENINGS[0], null], 0)).toBe(OPENINGS[2])
    expect(openingFor([null, null, OPENINGS[6]], 3)).toBe(OPENINGS[7])
  })

  test('is kept with the message only while the words are its own', () => {
    expect(openingKept('one_word', 'Hi Jonas', 'Hi Jonas')).toBe('one_word')
    expect(openingKept('one_word', 'Hi Jonas', 'Hi Jonas!')).toBeNull()
    expect(openingKept(null, 'Hi Jonas', 'Hi Jonas')).toBeNull()
  })

  test('comes at its own turn for each person', () => {
    expect([turnOf('019a0000-0000-7000-8000-00000000000b'), turnOf('no id')]).toEqual([11, 0])
  })

  test('over random histories is never the one sent last, nor the one offered before', () => {
    const habits = fc.array(fc.constantFrom('kept', 'rewritten', 'another'), { maxLength: 40 })
    fc.assert(
      fc.property(habits, fc.nat(65_535), (sending, start) => {
        const sent: (Opening | null)[] = []
        let before: Opening | undefined
        for (const habit of sending) {
          const offered = openingFor(sent, start)
          expect(offered).not.toBe(sent.at(-1))
          if (before !== undefined) expect(offered).not.toBe(before)
          const taken = habit === 'another' ? openingAfter(offered) : offered
          sent.push(habit === 'rewritten' ? null : taken)
          before = taken
        }
        const used = sending.every((habit) => habit === 'kept') ? new Set(sent).size : undefined
        if (used !== undefined) expect(used).toBe(Math.min(sent.length, OPENINGS.length))
      }),
      { numRuns: 300, seed: 20_261_201 },
    )
  })
})

test('the link hands the number and every word to the phone', () => {
  expect(messageLink('+45 00 29-44 10', 'Hej Åse & co?\nMette')).toBe(
    'sms:+4500294410?&body=Hej%20%C3%85se%20%26%20co%3F%0AMette',
  )
  expect(messageLink('00 11 22 33 / 44 55 66 77', '')).toBe('sms:00112233?&body=')
})

describe('a check-in is open', () => {
  const at = (minute: number) => new Date(Date.UTC(2026, 2, 16, 9, minute))
  const sent = { writtenAt: at(0), answers: [], silenceMeant: null, metAt: null, heardAt: null }
  const said = (answer: Answer, minute: number) => ({ answer, writtenAt: at(minute) })

  test.each([
    ['while nothing came back', {}, 'unanswered'],
    ['while somebody looked and nothing had come', { answers: [said('no_answer', 5)] }, 'unanswered'],
    ['no longer once they said something', { answers: [said('less', 5)] }, undefined],
    ['no longer once the silence is understood', { silenceMeant: 'unwell' as const }, undefined],
    ['no longer once they were heard from in another way', { heardAt: at(9) }, undefined],
    ['though they had been heard from before', { heardAt: at(0) }, 'unanswered'],
    ['while not so well was met by nobody', { answers: [said('not_so_well', 5)] }, 'not_so_well'],
    ['though they were met before they said so', { answers: [said('not_so_well', 5)], metAt: at(5) }, 'not_so_well'],
    ['no longer once somebody turned to them', { answers: [said('not_so_well', 5)], metAt: at(6) }, undefined],
    ['even when they are well again', { answers: [said('not_so_well', 5), said('well', 9)] }, 'not_so_well'],
  ])('%s', (_when, more, because) => {
    expect(openBecause({ ...sent, ...more })).toBe(because)
  })
})
