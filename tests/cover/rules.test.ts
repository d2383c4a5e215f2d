import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  alreadyCovered,
  awayWithin,
  type Cover,
  comesAlready,
  daysWithout,
  endOf,
  together,
  whoIsNear,
  withoutCover,
} from '#lib/cover/rules'
import { addDays, type Day } from '#lib/shared/day'

const TODAY = '2026-03-16'
const week = { fromDay: '2026-03-20', toDay: '2026-03-27' }
const cover = (clientId: string, accountId: string, fromDay: Day, toDay: Day | null): Cover => ({
  clientId,
  accountId,
  fromDay,
  toDay,
})

test('somebody is covered twice only by the same colleague on the same days', () => {
  const known = [cover('signe', 'sofie', '2026-03-10', '2026-03-20'), cover('ali', 'jakob', '2026-03-01', null)]
  expect(alreadyCovered(['signe', 'ali', 'bo'], 'sofie', week, known)).toEqual(['signe'])
  expect(alreadyCovered(['signe', 'ali', 'bo'], 'jakob', week, known)).toEqual(['ali'])
  expect(alreadyCovered(['signe'], 'sofie', { fromDay: '2026-03-21', toDay: '2026-03-27' }, known)).toEqual([])
})

describe('without cover', () => {
  const people = [{ id: 'signe' }, { id: 'ali' }, { id: 'bo' }]

  test('is whoever has a day without, in the order given', () => {
    const covers = [
      cover('signe', 'sofie', '2026-03-20', '2026-03-24'),
      cover('signe', 'jakob', '2026-03-25', '2026-03-27'),
      cover('ali', 'sofie', '2026-03-20', '2026-03-26'),
    ]
    expect(withoutCover(week, people, covers, TODAY)).toEqual([{ id: 'ali' }, { id: 'bo' }])
  })

  test('the days that have passed do not count', () => {
    const leave = { fromDay: '2026-03-10', toDay: '2026-03-18' }
    expect(daysWithout(leave, [], TODAY)).toEqual(['2026-03-16', '2026-03-17', '2026-03-18'])
    expect(daysWithout(leave, [{ fromDay: TODAY, toDay: null }], TODAY)).toEqual([])
  })

  test('is whoever is covered by a colleague who is away on one of the days, too', () => {
    const sofie = {
      ...cover('signe', 'sofie', '2026-03-20', '2026-03-27'),
      away: [{ fromDay: '2026-03-26', toDay: '2026-03-30' }],
    }
    expect(daysWithout(week, [sofie], TODAY)).toEqual(['2026-03-26', '2026-03-27'])
    const jakob = cover('signe', 'jakob', '2026-03-26', '2026-03-27')
    expect(withoutCover(week, [{ id: 'signe' }], [sofie, jakob], TODAY)).toEqual([])
  })

  test('is nobody exactly where each day has a cover', () => {
    const spans = fc
      .tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 8 }))
      .map(([start, length]) => ({ fromDay: addDays(TODAY, start), toDay: addDays(TODAY, start + length) }))
    fc.assert(
      fc.property(spans, fc.array(fc.tuple(spans, spans), { maxLength: 5 }), (leave, pairs) => {
        const covers = pairs.map(([days, away]) => ({ ...days, away: [away] }))
        const isIn = (day: Day, one: { fromDay: Day; toDay: Day }) => one.fromDay <= day && day <= one.toDay
        const isCovered = (day: Day) => pairs.some(([days, away]) => isIn(day, days) && !isIn(day, away))
        const uncovered: Day[] = []
        for (let day = leave.fromDay; day <= leave.toDay; day = addDays(day, 1))
          if (!isCovered(day)) uncovered.push(day)
        expect(daysWithout(leave, covers, TODAY)).toEqual(uncovered)
      }),
      { seed: 7, numRuns: 200 },
    )
  })
})

test('somebody else comes already to those of these people whose cover crosses the days', () => {
  const known = [cover('signe', 'sofie', '2026-03-10', '2026-03-20'), cover('ali', 'jakob', '2026-03-01', '2026-03-19')]
  expect(comesAlready(['signe', 'ali', 'bo'], week, known)).toEqual({ people: ['signe'], colleagues: ['sofie'] })
})

test('of a colleague’s leave only the days asked about are told', () => {
  const leave = [
    { fromDay: '2026-03-01', toDay: '2026-03-20' },
    { fromDay: '2026-03-26', toDay: '2026-04-10' },
    { fromDay: '2026-05-01', toDay: '2026-05-02' },
  ]
  expect(awayWithin(week, leave)).toEqual([
    { fromDay: '2026-03-20', toDay: '2026-03-20' },
    { fromDay: '2026-03-26', toDay: '2026-03-27' },
  ])
})

describe('a person turns to', () => {
  const [mette, sofie, jakob] = (['mette', 'sofie', 'jakob'] as const).map((accountId, at) => ({
    accountId,
    kind: at === 0 ? ('primary' as const) : ('cover' as const),
  }))
  const instead = (accountId: string, away: { fromDay: Day; toDay: Day }[] = []) => ({
    ...{ accountId, fromDay: '2026-03-10', toDay: '2026-03-20', instead: true, away },
  })

  test('whoever comes instead of their specialist, unless that one is away as well', () => {
    const everybody = [mette, sofie, jakob].flatMap((one) => one ?? [])
    const away = [{ fromDay: TODAY, toDay: TODAY }]
    expect(whoIsNear(everybody, [instead('sofie'), instead('jakob')], TODAY)).toBe(sofie)
    expect(whoIsNear(everybody, [instead('sofie', away), instead('jakob')], TODAY)).toBe(jakob)
    expect(whoIsNear(everybody, [instead('sofie', away)], TODAY)).toBe(mette)
  })
})

test('a cover ends with yesterday, with today where it began today, and is called off where it has not begun', () => {
  expect(endOf({ fromDay: '2026-03-10' }, TODAY)).toEqual({ how: 'ended', toDay: '2026-03-15' })
  expect(endOf({ fromDay: TODAY }, TODAY)).toEqual({ how: 'ended', toDay: TODAY })
  expect(endOf({ fromDay: '2026-03-17' }, TODAY)).toEqual({ how: 'calledOff' })
})

test('covers by one colleague of one specialist’s people on the same days are read together', () => {
  const of = (ofAccountId: string, one: Cover) => ({ ...one, ofAccountId })
  const covers = [
    of('mette', cover('signe', 'sofie', '2026-03-20', '2026-03-27')),
    of('jakob', cover('asta', 'sofie', '2026-03-20', '2026-03-27')),
    of('mette', cover('ali', 'sofie', '2026-03-20', '2026-03-27')),
    of('mette', cover('bo', 'sofie', '2026-03-20', '2026-03-28')),
  ]
  expect(together(covers).map((group) => group.map(({ clientId }) => clientId))).toEqual([
    ['signe', 'ali'],
    ['asta'],
    ['bo'],
  ])
})
