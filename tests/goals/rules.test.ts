import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  asksKindly,
  eventsOfStep,
  firstOfEach,
  GOAL_KINDS,
  GOAL_STATES,
  inTurn,
  movesFrom,
  SIDES,
  WHOSE,
} from '#lib/goals/rules'
import { addDays } from '#lib/shared/day'
import { keysFor, wordless } from '#tests/build/words'

const step = { state: 'done', ledBy: 'person', firstTime: false, takenBackAt: null } as const

describe('from a step follows', () => {
  test.each([
    ['that they led', step, ['they_led']],
    ['that it was done together', { ...step, ledBy: 'together' }, ['did_together']],
    ['nothing, where we did it for them', { ...step, ledBy: 'us' }, []],
    ['a first step as well, where it was the first', { ...step, firstTime: true }, ['they_led', 'first_step']],
    ['nothing, while it is open', { ...step, state: 'open' }, []],
    ['nothing, where either side dropped it', { ...step, state: 'dropped', ledBy: null }, []],
    ['nothing, where it was taken back', { ...step, takenBackAt: new Date() }, []],
  ] as const)('%s', (_what, given, events) => {
    expect(eventsOfStep(given)).toEqual(events)
  })
})

test('a goal can go anywhere but where it stands, and back from everywhere', () => {
  for (const state of GOAL_STATES) {
    expect(movesFrom(state)).not.toContain(state)
    expect(state === 'current' || movesFrom(state).includes('current')).toBe(true)
  }
  expect(movesFrom('current')).toEqual(['resting', 'reached', 'let_go'])
})

test('a day that was said may pass: it is asked about kindly from the next day on, and never without a day', () => {
  expect(asksKindly('2026-03-15', '2026-03-16')).toBe(true)
  expect(asksKindly('2026-03-16', '2026-03-16')).toBe(false)
  expect(asksKindly(null, '2026-03-16')).toBe(false)
})

test('of however many steps, each person has one first: the one with the nearest day, else the one offered first', () => {
  const any = fc.record({
    id: fc.uuid(),
    clientId: fc.constantFrom('signe', 'jonas', 'bo'),
    aroundDay: fc.option(fc.integer({ min: 0, max: 30 }).map((days) => addDays('2026-03-01', days))),
  })
  fc.assert(
    fc.property(fc.array(any, { maxLength: 30 }), (steps) => {
      const first = firstOfEach(inTurn(steps))
      expect(first.map(({ clientId }) => clientId).toSorted()).toEqual(
        [...new Set(steps.map(({ clientId }) => clientId))].toSorted(),
      )
      for (const one of first) {
        for (const other of steps.filter(({ clientId }) => clientId === one.clientId)) {
          expect(`${one.aroundDay ?? '9999'} ${one.id}` <= `${other.aroundDay ?? '9999'} ${other.id}`).toBe(true)
        }
      }
    }),
    { seed: 7, numRuns: 100 },
  )
})

test('every kind, state and side has words in both languages', () => {
  const keys = [
    ...keysFor('kinds', GOAL_KINDS),
    ...keysFor('moves', GOAL_STATES),
    ...keysFor('steps.done', WHOSE),
    ...keysFor('steps.dropped', SIDES),
    ...keysFor('steps.sides', SIDES),
  ]
  expect(wordless('goals', keys)).toEqual([])
})
