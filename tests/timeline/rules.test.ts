import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newId } from '#lib/shared/ids'
import { byDay, type Cursor, cursorOf, cursorText, isAfter, newerFirst, type SearchEntry } from '#lib/timeline/rules'

const ID = '019cf5a1-7b60-7000-8000-000000000001'
const DAYS = ['2026-03-01', '2026-03-02', '2026-03-03']

const anyCursor = fc.record({
  day: fc.constantFrom(...DAYS),
  writtenAt: fc.integer({ min: 1_772_000_000_000, max: 1_772_000_000_004 }).map((ms) => new Date(ms)),
  id: fc.constantFrom(ID, `${ID}:end`, ID.replace(/1$/, '2'), ID.replace(/1$/, '3')),
})

describe('the order', () => {
  test('is by day, then by when it was written, then by id, the newest first', () => {
    const early = new Date('2026-03-01T08:00:00Z')
    const late = new Date('2026-03-09T08:00:00Z')
    const inOrder = [
      { day: '2026-03-02', writtenAt: early, id: 'a' },
      { day: '2026-03-01', writtenAt: late, id: 'a' },
      { day: '2026-03-01', writtenAt: early, id: 'b' },
      { day: '2026-03-01', writtenAt: early, id: 'a' },
    ]
    expect(inOrder.toReversed().sort(newerFirst)).toEqual(inOrder)
  })

  test('never wavers: the same entries in any order come out the same', () => {
    const entries = fc.uniqueArray(anyCursor, { selector: cursorText, maxLength: 12 })
    const shuffled = entries.chain((all) =>
      fc.shuffledSubarray(all, { minLength: all.length }).map((some) => [all, some]),
    )
    fc.assert(
      fc.property(shuffled, ([one = [], other = []]) => {
        expect(one.toSorted(newerFirst)).toEqual(other.toSorted(newerFirst))
      }),
      { seed: 13 },
    )
  })

  test('of two entries puts exactly one first, unless they are one', () => {
    fc.assert(
      fc.property(anyCursor, anyCursor, (one, other) => {
        const isOne = cursorText(one) === cursorText(other)
        expect(Math.sign(newerFirst(one, other)) + Math.sign(newerFirst(other, one))).toBe(0)
        expect(newerFirst(one, other) === 0).toBe(isOne)
        expect(isAfter(one, other) || isAfter(other, one)).toBe(!isOne)
      }),
      { seed: 17 },
    )
  })
})

describe('a place in the timeline', () => {
  test.each([
    undefined,
    '',
    'yesterday',
    `2026-03-01~1772000000000~${ID}~more`,
    ` 2026-03-01~1772000000000~${ID}`,
    `2026-03-01~~${ID}`,
    `2026-03-01~-5~${ID}`,
    `2026-03-01~1e9~${ID}`,
    '2026-03-01~1772000000000~',
    `2026-03-01~1772000000000~${ID}:begin`,
    `2026-03-01~1772000000000~${ID.toUpperCase().replaceAll('0', 'Z')}`,
    `2026-03-01~1772000000000~${ID}' or 1=1`,
  ])('is not read from “%s”', (text) => {
    expect(cursorOf(text)).toBeUndefined()
  })

  test.each(['2026-02-30', '2026-13-01', '0000-00-00'])('is not on %s, which no calendar has', (day) => {
    expect(cursorOf(`${day}~1772000000000~${ID}`)).toBeUndefined()
  })

  test('was not written at an instant no database holds', () => {
    expect(cursorOf(`2026-03-01~999999999999999~${ID}`)).toBeUndefined()
  })

  test('can be put in an address and found again', () => {
    fc.assert(
      fc.property(anyCursor, (cursor) => {
        expect(cursorOf(cursorText(cursor))).toEqual(cursor)
      }),
      { seed: 19 },
    )
  })

  test('tells nothing of the person', () => {
    const entry = { ...entryOn('2026-03-01'), note: 'asthma', by: 'Mette' }
    expect(cursorText(entry)).toMatch(/^2026-03-01~\d+~[0-9a-f-]{36}$/)
  })
})

test('entries of one day stand together, and the day says whether the search was on hold', () => {
  const entries = ['2026-03-03', '2026-03-03', '2026-03-02', '2026-03-01'].map(entryOn)
  const groups = byDay(entries, [
    { fromDay: '2026-03-02', endedOn: '2026-03-03', endedHow: 'resumed' },
    { fromDay: '2026-03-01', endedOn: null, endedHow: 'taken_back' },
  ])
  expect(groups.map(({ day, duringPause, entries: { length } }) => [day, duringPause, length])).toEqual([
    ['2026-03-03', false, 2],
    ['2026-03-02', true, 1],
    ['2026-03-01', false, 1],
  ])
  expect(groups.flatMap((group) => group.entries)).toEqual(entries)
})

test('where nothing happened there are no days', () => {
  expect(byDay([], [])).toEqual([])
})

function entryOn(day: string): SearchEntry & Cursor {
  const writtenAt = new Date('2026-03-09T08:00:00Z')
  return { type: 'search', id: newId(), day, writtenAt, by: 'Mette', state: 'active', wishedBy: 'together', events: [] }
}
