import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { competitiveness } from '#lib/placements/rules/competitive'
import {
  BEGINNINGS,
  beginningAfter,
  beginningFor,
  isBeginning,
  occasionOf,
  wordFor,
} from '#lib/placements/rules/greetings'
import { OCCUPATIONS, occupationsLike } from '#lib/placements/rules/occupations'
import { awaySpans, type Change, termsOn } from '#lib/placements/rules/terms'
import { hundredthsOf } from '#lib/shared/amounts'
import { addDays } from '#lib/shared/day'

const NOTED = new Date('2026-03-16T09:00:00Z')

describe('a job reads', () => {
  const ordinary = { kind: 'job', openTo: 'anyone', usualWage: 'yes', subsidy: 'none' } as const

  test.each([
    ['as a competitive one where it is an ordinary job', {}, 'competitive', []],
    ['as none where it is kept for some', { openTo: 'reserved' }, 'not_competitive', ['reserved']],
    [
      'as none at another wage, whatever else is not known',
      { usualWage: 'no', subsidy: null },
      'not_competitive',
      ['other_wage'],
    ],
    [
      'as the service says where only a subsidy speaks against it',
      { subsidy: 'subsidised' },
      'for_the_service',
      ['subsidised'],
    ],
    [
      'as nothing yet where something is not noted',
      { openTo: null, subsidy: null },
      'not_known',
      ['open_to', 'subsidy'],
    ],
  ] as const)('%s', (_how, terms, reads, because) => {
    expect(competitiveness({ ...ordinary, ...terms })).toEqual({ reads, because })
  })

  test('as nothing at all where it is no job', () => {
    expect(competitiveness({ ...ordinary, kind: 'education' })).toBeNull()
  })
})

test.each([
  ['152,50', 15_250],
  ['152.5', 15_250],
  [' 24500 ', 2_450_000],
  ['0', 0],
  ['24.500', undefined],
  ['1,234.50', undefined],
  ['-5', undefined],
  ['1e3', undefined],
  ['0x1F', undefined],
  ['', undefined],
])('“%s” is read as %s hundredths', (text, hundredths) => {
  expect(hundredthsOf(text)).toBe(hundredths)
})

test('every amount is understood as either language writes it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999 }), (hundredths) => {
      const written = (hundredths / 100).toFixed(2)
      expect(hundredthsOf(written)).toBe(hundredths)
      expect(hundredthsOf(written.replace('.', ','))).toBe(hundredths)
    }),
    { numRuns: 200, seed: 20_261_127 },
  )
})

describe('away and back', () => {
  const change = (kind: Change['kind'], fromDay: string, more: Partial<Change> = {}): Change => {
    return {
      id: fromDay,
      kind,
      fromDay,
      writtenAt: NOTED,
      hours: null,
      wage: null,
      wagePer: null,
      lasting: null,
      ...more,
    }
  }

  test('make stretches; the day of coming back is one of work again', () => {
    expect(
      awaySpans([change('back', '2026-04-10'), change('away', '2026-04-01'), change('away', '2026-05-01')]),
    ).toEqual([
      { fromDay: '2026-04-01', toDay: '2026-04-09', backOn: '2026-04-10' },
      { fromDay: '2026-05-01', toDay: null, backOn: null },
    ])
  })

  const agreed = { hours: null, wage: null, wagePer: null, lasting: null }

  test('never overlap, in whatever order and however often they were noted', () => {
    const some = fc.array(
      fc.tuple(fc.constantFrom('away', 'back', 'terms'), fc.integer({ min: 0, max: 60 })).map(([kind, days]) => {
        return change(kind as Change['kind'], addDays('2026-03-01', days), {
          hours: kind === 'terms' ? days + 1 : null,
        })
      }),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(some, (changes) => {
        const spans = awaySpans(changes)
        spans.forEach(({ fromDay, toDay }, at) => {
          expect(toDay === null ? at === spans.length - 1 : fromDay <= toDay).toBe(true)
          const next = spans[at + 1]
          if (next) expect(toDay !== null && toDay < next.fromDay).toBe(true)
        })
        const days = changes.flatMap(({ hours }) => hours ?? [])
        expect(termsOn({ ...agreed, hours: 99 }, changes, '2026-12-31').hours).toBe(
          days.length > 0 ? Math.max(...days) : 99,
        )
      }),
      { numRuns: 100, seed: 20_261_128 },
    )
  })
})

describe('kinds of work', () => {
  const all = [
    { value: '52', label: 'Salg og butik', words: 'butik ekspedient kasse' },
    { value: '61', label: 'Gartneri', words: 'gartner planteskole' },
  ]

  test('are the 43 groups of ISCO-08, each once', () => {
    expect(OCCUPATIONS).toHaveLength(43)
    expect(new Set(OCCUPATIONS).size).toBe(43)
    expect(OCCUPATIONS.every((code) => /^\d\d$/.test(code))).toBe(true)
  })

  test.each([
    ['', ['52', '61']],
    ['kas', ['52']],
    ['GARTNER', ['61']],
    ['butik kasse', ['52']],
    ['butik gartner', []],
    ['61', ['61']],
  ])('are found by “%s”', (typed, values) => {
    expect(occupationsLike(all, typed).map(({ value }) => value)).toEqual(values)
  })
})

describe('a beginning of a kind word', () => {
  test('is never the same twice running, over random histories', () => {
    const occasions = fc.constantFrom(...(Object.keys(BEGINNINGS) as (keyof typeof BEGINNINGS)[]))
    fc.assert(
      fc.property(fc.array(fc.tuple(occasions, fc.boolean()), { maxLength: 40 }), fc.nat(65_535), (sending, start) => {
        const used: string[] = []
        for (const [occasion, another] of sending) {
          const all: readonly string[] = BEGINNINGS[occasion]
          const last = used.findLast((one) => all.includes(one))
          const offered = beginningFor(occasion, used, start)
          const taken = another ? beginningAfter(occasion, offered, used) : offered
          expect(isBeginning(occasion, taken)).toBe(true)
          expect([offered, taken]).not.toContain(last)
          if (another) expect(taken).not.toBe(offered)
          used.push(taken)
        }
      }),
      { numRuns: 200, seed: 20_261_127 },
    )
  })

  test('on the first day is a greeting of its own, else a good word', () => {
    const id = '019a0000-0000-7000-8000-00000000000a'
    expect([wordFor(`start:${id}:first_day`), wordFor(`exam:${id}`), wordFor('touch')]).toEqual([
      'greeted_first_day',
      'good_word',
      'good_word',
    ])
    expect(occasionOf('ended')).toBe('after')
  })
})
