import fc from 'fast-check'
import { expect, test } from 'vitest'
import { heightOf, stairsOf } from '#lib/follow-along/rules/steps'
import { HOW_OFTEN } from '#lib/follow-along/rules/supports'
import { addDays } from '#lib/shared/day'

const call = {
  ...{ byWhom: 'us' as const, howOften: 'week' as const, fromDay: '2026-03-02', toDay: null },
  ...{ stepDown: null, takenBackAt: null },
}

test('what goes on as it is has no steps to draw, nor what was taken back', () => {
  expect(stairsOf([])).toEqual([])
  expect(stairsOf([call, { ...call, byWhom: 'family', toDay: '2026-04-01' }])).toEqual([])
  expect(stairsOf([{ ...call, stepDown: 'Once a month.', takenBackAt: new Date(0) }])).toEqual([])
  expect(stairsOf([{ ...call, howOften: 'once', stepDown: 'Nothing more.' }])).toEqual([])
})

test('one who is there less and less goes down step by step, and to what was agreed for later', () => {
  const daily = { ...call, howOften: 'daily' as const, toDay: '2026-03-15', stepDown: 'Then every week.' }
  const weekly = { ...call, fromDay: '2026-03-16', stepDown: 'Once a month from summer.' }
  expect(stairsOf([weekly, daily])).toEqual([
    {
      byWhom: 'us',
      steps: [
        { howOften: 'daily', fromDay: '2026-03-02', toDay: '2026-03-15' },
        { howOften: 'week', fromDay: '2026-03-16', toDay: null },
      ],
      after: ['Once a month from summer.'],
    },
  ])
})

test('of several things at once the one done most often decides, and a while without anybody stays empty', () => {
  const visit = { ...call, howOften: 'month' as const }
  const calls = { ...call, fromDay: '2026-03-10', toDay: '2026-03-20' }
  expect(stairsOf([visit, calls])[0]?.steps.map(({ howOften, fromDay }) => [howOften, fromDay])).toEqual([
    ['month', '2026-03-02'],
    ['week', '2026-03-10'],
    ['month', '2026-03-21'],
  ])
  const later = { ...call, fromDay: '2026-04-01' }
  expect(stairsOf([calls, later])[0]?.steps.map(({ toDay }) => toDay)).toEqual(['2026-03-20', null])
})

test('whatever is planned, each day is drawn as high as what is done most often on it', () => {
  const support = fc
    .record({ from: fc.nat(30), days: fc.option(fc.nat(20)), howOften: fc.option(fc.constantFrom(...HOW_OFTEN)) })
    .map(({ from, days, howOften }) => {
      const fromDay = addDays('2026-03-01', from)
      return { ...call, howOften, fromDay, toDay: days === null ? null : addDays(fromDay, days), stepDown: 'Less.' }
    })
  fc.assert(
    fc.property(fc.array(support, { maxLength: 6 }), fc.nat(60), (supports, offset) => {
      const day = addDays('2026-03-01', offset)
      const isOn = (one: { fromDay: string; toDay: string | null }) =>
        one.fromDay <= day && (one.toDay === null || one.toDay >= day)
      const [stair] = stairsOf(supports)
      const there = supports.filter(isOn).map(heightOf)
      const drawn = (stair?.steps ?? []).filter(isOn).map(heightOf)
      expect(drawn.length).toBeLessThanOrEqual(1)
      expect(drawn[0] ?? 0).toBe(Math.max(0, ...there))
    }),
    { seed: 5, numRuns: 300 },
  )
})
