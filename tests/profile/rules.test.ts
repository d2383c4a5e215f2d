import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EXPERIENCE_KINDS, inLifeOrder, partialDayIn, timesRefused, writtenAs } from '#lib/profile/rules/experiences'
import { endedSince, HELPER_KINDS, lastGoneThrough } from '#lib/profile/rules/going-through'
import {
  answersTo,
  BOXES,
  boxesOf,
  fitsTwoPages,
  isSection,
  lettersIn,
  MAY_CONTACT,
  readsTheSame,
  SECTIONS,
  settingFor,
  WRITTEN_SECTIONS,
} from '#lib/profile/rules/sections'
import { addDays } from '#lib/shared/day'
import { keysFor, wordless } from '#tests/build/words'

const today = '2026-03-16'

describe('a time is read as people write it', () => {
  test.each([
    ['2019', '2019'],
    [' 5/2019 ', '2019-05'],
    ['05.2019', '2019-05'],
    ['3.5.2019', '2019-05-03'],
    ['3 / 5 / 2019', '2019-05-03'],
    ['2019-5', '2019-05'],
    ['2019-05-03', '2019-05-03'],
  ])('%s', (text, when) => {
    expect(partialDayIn(text)).toBe(when)
  })

  test.each(['', 'spring 2019', '19', '13/2019', '31.2.2019', '2019-00', '1066', '0x7E3', '5/2019/3'])(
    'and not where it is none: “%s”',
    (text) => {
      expect(partialDayIn(text)).toBeUndefined()
    },
  )

  test('what stands in the box again reads as the same time', () => {
    const day = fc.integer({ min: 0, max: 45_000 }).map((days) => addDays('1900-01-01', days))
    fc.assert(
      fc.property(day, fc.constantFrom(4, 7, 10), (known, letters) => {
        const when = known.slice(0, letters)
        expect(partialDayIn(writtenAs(when))).toBe(when)
      }),
      { seed: 5, numRuns: 100 },
    )
  })
})

describe('an experience cannot', () => {
  const no = { fromWhen: null, toWhen: null, goesOn: false }
  test.each([
    ['begin next year', { ...no, fromWhen: '2027' }, 'fromWhen', 'stillToCome'],
    ['begin tomorrow', { ...no, fromWhen: '2026-03-17' }, 'fromWhen', 'stillToCome'],
    ['end next month', { ...no, toWhen: '2026-04' }, 'toWhen', 'stillToCome'],
    ['end before it began', { ...no, fromWhen: '2019-05', toWhen: '2018' }, 'toWhen', 'endedBefore'],
    ['go on and have ended', { ...no, toWhen: '2019', goesOn: true }, 'toWhen', 'goesOnAndEnded'],
  ])('%s', (_what, times, field, key) => {
    expect(timesRefused(times, today)).toEqual({ field, key: `profile.errors.${key}` })
  })

  test.each([
    ['nobody knows when', no],
    ['this year', { ...no, fromWhen: '2026' }],
    ['within one year, known less closely', { ...no, fromWhen: '2019-05', toWhen: '2019' }],
    ['since this month', { ...no, fromWhen: '2026-03', goesOn: true }],
  ])('but can be %s', (_what, times) => {
    expect(timesRefused(times, today)).toBeUndefined()
  })
})

test('what goes on stands first, then the latest; of which nobody knows when, last', () => {
  const one = (id: string, fromWhen: string | null, toWhen: string | null, goesOn = false) => ({
    ...{ id, fromWhen, toWhen, goesOn },
  })
  const all = [
    one('a', null, null),
    one('b', '2001', '2004'),
    one('c', '2020', null, true),
    one('d', '2003-02', '2019-01'),
    one('e', null, null),
    one('f', '2018', null),
  ]
  expect(inLifeOrder(all).map(({ id }) => id)).toEqual(['c', 'd', 'f', 'b', 'a', 'e'])
})

describe('a section', () => {
  test('takes from a form what is its own, and leaves out what nobody wrote', () => {
    expect(answersTo('strengths', { goodAt: 'Plants', othersSay: null, spoken: 'Danish' })).toEqual({
      goodAt: 'Plants',
    })
  })

  test('reads the same in whatever order it was kept, and otherwise where one box differs', () => {
    const [one, other] = [
      { goodAt: 'Plants', othersSay: 'Kind' },
      { othersSay: 'Kind', goodAt: 'Plants' },
    ]
    expect(readsTheSame('strengths', one, other)).toBe(true)
    expect(readsTheSame('strengths', one, { goodAt: 'Plants' })).toBe(false)
    expect(boxesOf('strengths', { goodAt: 'Plants' })).toEqual({ goodAt: 'Plants', othersSay: '' })
  })

  test('is one of the document’s, and every box stands in one section only', () => {
    expect([isSection('strengths'), isSection('diagnosis'), isSection(undefined)]).toEqual([true, false, false])
    const boxes = Object.values(BOXES).flat()
    expect(new Set(boxes).size).toBe(boxes.length)
  })

  test('is set closer the more there is to read', () => {
    expect([100, 5000, 20_000].map(settingFor)).toEqual(['wide', 'close', 'closest'])
    expect(
      lettersIn([
        { a: 'two', b: null },
        { c: 3, d: 'more' },
      ]),
    ).toBe(7)
  })
})

describe('it is time to go through it again', () => {
  const shop = { title: 'Shop', at: null, endedOn: '2026-03-01', heardOn: '2026-03-04' }
  test('after something ended, or we heard that it had', () => {
    expect(endedSince([shop], '2026-03-03')).toEqual([shop])
    expect(endedSince([{ ...shop, endedOn: null }], undefined)).toEqual([{ ...shop, endedOn: null }])
  })

  test('and not where it was gone through since', () => {
    expect(endedSince([shop], '2026-03-04')).toEqual([])
    expect(lastGoneThrough(['2026-03-02', '2026-03-04', '2026-03-01'])).toBe('2026-03-04')
    expect(lastGoneThrough([])).toBeUndefined()
  })

  test('the latest of several comes first', () => {
    const later = { ...shop, title: 'Kitchen', endedOn: '2026-03-10', heardOn: null }
    expect(endedSince([shop, later], '2026-01-01')).toEqual([later, shop])
  })
})

test('every section, box and kind has words in both languages', () => {
  const keys = [
    ...keysFor('sections', SECTIONS),
    ...keysFor('empty', SECTIONS),
    ...WRITTEN_SECTIONS.flatMap((section) => keysFor('boxes', BOXES[section])),
    ...keysFor('mayContact', MAY_CONTACT),
    ...keysFor('experience.kinds', EXPERIENCE_KINDS),
    ...keysFor('helper.kinds', HELPER_KINDS),
  ]
  expect(wordless('profile', keys)).toEqual([])
  expect([13_000, 13_001].map(fitsTwoPages)).toEqual([true, false])
})
