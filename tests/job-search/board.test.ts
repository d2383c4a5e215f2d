import { expect, test } from 'vitest'
import { type InterviewState, STAGES, type Stage, slotRefused } from '#lib/job-search/rules'
import { columnsOf, countOpen, ON_PAGE, overOf, pageOf } from '#lib/job-search/rules/board'
import { nextDayAfter, searchWeek } from '#lib/job-search/rules/week'
import { keysFor, toldApart, wordless } from '#tests/build/words'

const TODAY = '2026-03-16'
const card = (id: string, stage: Stage, stageOn: string, more = {}) => ({
  ...{ id, stage, stageOn, deadline: null, nextInterview: null },
  ...more,
})

test('a column begins with the nearest day ahead, then comes what moved last', () => {
  const cards = [
    card('moved long ago', 'idea', '2026-01-01'),
    card('moved lately', 'idea', '2026-03-01'),
    card('closes soon', 'idea', '2026-01-02', { deadline: '2026-03-18' }),
    card('has closed', 'idea', '2026-01-03', { deadline: '2026-03-01' }),
    card('sent off', 'applied', '2026-02-01', { deadline: '2026-03-17' }),
    card('meets', 'idea', '2026-01-01', { nextInterview: { day: '2026-03-17' } }),
  ]
  const [ideas, , applied] = columnsOf(cards, TODAY)
  expect(ideas?.cards.map(({ id }) => id)).toEqual([
    'meets',
    'closes soon',
    'moved lately',
    'has closed',
    'moved long ago',
  ])
  expect(applied?.cards.map(({ id }) => id)).toEqual(['sent off'])
})

test('every application stands in one column, open or over', () => {
  const cards = STAGES.map((stage) => card(stage, stage, TODAY))
  const all = [...columnsOf(cards, TODAY), ...overOf(cards)]
  expect(all.map(({ stage, cards: some }) => [stage, some.map(({ id }) => id)])).toEqual(
    STAGES.map((stage) => [stage, [stage]]),
  )
  expect(countOpen(cards)).toBe(5)
})

test('a long column has pages, and asking for one there is not leads to the nearest', () => {
  const all = Array.from({ length: 2 * ON_PAGE + 1 }, (_, at) => at)
  expect(pageOf(all, 3)).toEqual({ shown: [2 * ON_PAGE], page: 3, pages: 3 })
  expect([pageOf(all, 99).page, pageOf(all, -1).page, pageOf([], 1).pages]).toEqual([3, 1, 1])
})

test('a week shows interviews that stand, last days to apply, and what was done; on hold no last day', () => {
  const interview = (id: string, state: InterviewState, time: string | null) => ({ id, day: '2026-03-17', time, state })
  const step = (id: string, stage: Stage) => ({ id, stage, day: TODAY, writtenAt: new Date(0) })
  const of = {
    interviews: [
      interview('late', 'planned', '14:00'),
      interview('early', 'held', '09:00'),
      interview('gone', 'moved', '08:00'),
      interview('off', 'called_off', null),
    ],
    applications: [
      card('to write', 'preparing', TODAY, { deadline: '2026-03-20' }),
      card('sent', 'applied', TODAY, { deadline: '2026-03-20' }),
    ],
    steps: [step('added', 'idea'), step('sent', 'applied')],
  }
  const told = (onHold: boolean) =>
    searchWeek('2026-03-16', { ...of, onHold }).map(({ day, interviews, deadlines, steps }) =>
      [day.slice(8), ...[...interviews, ...deadlines, ...steps].map(({ id }) => id)].join(' '),
    )
  expect(told(false)).toEqual(['16 sent', '17 early late', '18', '19', '20 to write', '21', '22'])
  expect(told(true)).toEqual(['16 sent', '17 early late', '18', '19', '20', '21', '22'])
  const next = (day: string, onHold = false) => nextDayAfter(day, { ...of, onHold })
  expect([next('2026-03-15'), next('2026-03-17'), next('2026-03-20')]).toEqual(['2026-03-17', '2026-03-20', undefined])
  expect(next('2026-03-17', true)).toBeUndefined()
})

test('an interview cannot be at an hour that the clocks leap over, and may be at one that comes twice', () => {
  const zone = 'Europe/Copenhagen'
  expect(slotRefused({ day: '2026-03-29', time: '02:30' }, zone)).toMatchObject({ field: 'time' })
  expect(slotRefused({ day: '2026-10-25', time: '02:30' }, zone)).toBeUndefined()
  expect(slotRefused({ day: '2026-03-29', time: null }, zone)).toBeUndefined()
})

test('every stage has words in both languages', () => {
  expect(wordless('job-search', keysFor('stages', STAGES))).toEqual([])
  const named = STAGES.filter((stage) => stage !== 'let_go')
  for (const key of ['likely', 'stands', 'stepped', 'moreOf', 'stepTakenBack', 'errors.movedMeanwhile'])
    expect(
      toldApart('job-search', key, 'stage').map((told) => told.filter((one) => one !== 'other')),
      key,
    ).toEqual([named.toSorted(), named.toSorted()])
})
