import { expect, test } from 'vitest'
import { keptThrough, mayWait, pauseThatKept } from '#lib/job-search/rules/kept'

const at = (day: string, time = '10:00') => new Date(`${day}T${time}:00Z`)
const open = { fromDay: '2026-03-10', endedOn: null, endedHow: null, writtenAt: at('2026-03-10') }
const resumed = { ...open, endedOn: '2026-03-14', endedHow: 'resumed' } as const
const step = (applicationId: string, day: string, writtenAt = at(day)) => ({ applicationId, day, writtenAt })
const kept = (pause: typeof open | typeof resumed, ...steps: ReturnType<typeof step>[]) => [
  ...keptThrough(pause, { steps, interviews: [] }, 'Europe/Copenhagen'),
]

test('a step counts as come meanwhile from the moment of the pause, and not from the day of resuming on', () => {
  const steps = [
    step('before', '2026-03-09'),
    step('that morning', '2026-03-10', at('2026-03-10', '08:00')),
    step('that evening', '2026-03-10', at('2026-03-10', '18:00')),
    step('later', '2026-03-12'),
    step('once resumed', '2026-03-14'),
  ]
  expect(kept(open, ...steps)).toEqual(['that evening', 'later', 'once resumed'])
  expect(kept(resumed, ...steps)).toEqual(['that evening', 'later'])
})

test('a pause that was entered afterwards keeps what came on its days, be it a step or an invitation', () => {
  const entered = { ...open, writtenAt: at('2026-03-13') }
  const invited = { applicationId: 'invited', state: 'planned', writtenAt: at('2026-03-12') }
  const interviews = [invited, { ...invited, applicationId: 'moved', state: 'moved' }]
  const all = keptThrough(entered, { steps: [step('moved on', '2026-03-11')], interviews }, 'Europe/Copenhagen')
  expect([...all]).toEqual(['moved on', 'invited'])
})

test('what came is pointed out while the search is on hold and for two weeks after, unless the pause was none', () => {
  expect(pauseThatKept([resumed], '2026-03-27')).toBe(resumed)
  expect(pauseThatKept([resumed], '2026-03-28')).toBeUndefined()
  expect(pauseThatKept([{ ...resumed, endedHow: 'taken_back' as const }], '2026-03-20')).toBeUndefined()
  const again = { ...open, fromDay: '2026-03-18' }
  expect(pauseThatKept([resumed, again], '2026-03-20')).toBe(again)
})

test('what is open waits, and a no as well; what was accepted or let go does not', () => {
  expect((['applied', 'offer', 'not_this_time', 'accepted', 'let_go'] as const).map(mayWait)).toEqual([
    ...[true, true, true],
    ...[false, false],
  ])
})
