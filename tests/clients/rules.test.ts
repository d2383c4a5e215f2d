import { describe, expect, test } from 'vitest'
import { dayRefused, timesRefused, walksOn } from '#lib/clients/rules'

const today = '2026-03-16'

test('nothing happened tomorrow', () => {
  expect(dayRefused('2026-03-17', today, '2026-01-05')).toBe('later')
  expect(dayRefused('2026-03-17', today, null)).toBe('later')
})

test('nothing happened before the person came to us', () => {
  expect(dayRefused('2026-01-04', today, '2026-01-05')).toBe('beforeStart')
})

test.each(['2026-01-05', '2026-02-01', today])('something can have happened on %s', (day) => {
  expect(dayRefused(day, today, '2026-01-05')).toBeUndefined()
})

test('where nobody knows the first day, any day until today will do', () => {
  expect(dayRefused('2011-06-01', today, null)).toBeUndefined()
})

test.each([
  ['not before it begins', '2026-03-17', null, false],
  ['on its first day', '2026-03-16', null, true],
  ['on its last day', '2026-03-01', '2026-03-16', true],
  ['not after its last day', '2026-03-01', '2026-03-15', false],
  ['while it has no end', '2020-01-01', null, true],
] as const)('somebody walks with a person %s', (_when, fromDay, toDay, walks) => {
  expect(walksOn({ fromDay, toDay }, today)).toBe(walks)
})

describe('the days of an episode', () => {
  const unknown = { referredOn: null, acceptedOn: null, supportedFrom: null }

  test.each([
    ['still to come', { referredOn: '2026-03-17' }, 'referredOn', 'dayLater'],
    ['accepted before referred', { referredOn: '2026-02-02', acceptedOn: '2026-02-01' }, 'acceptedOn', 'dayOrder'],
    [
      'supported before accepted',
      { acceptedOn: '2026-02-02', supportedFrom: '2026-02-01' },
      'supportedFrom',
      'dayOrder',
    ],
    [
      'supported before referred',
      { referredOn: '2026-02-02', supportedFrom: '2026-02-01' },
      'supportedFrom',
      'dayOrder',
    ],
    ['supported tomorrow', { referredOn: '2026-02-02', supportedFrom: '2026-03-17' }, 'supportedFrom', 'dayLater'],
  ])('cannot be: %s', (_how, days, field, reason) => {
    expect(timesRefused({ ...unknown, ...days }, today)).toEqual({ field, key: `clients.errors.${reason}` })
  })

  test.each([
    ['all unknown', {}],
    ['all on one day', { referredOn: today, acceptedOn: today, supportedFrom: today }],
    ['only the last known', { supportedFrom: '2026-02-01' }],
    ['in order', { referredOn: '2026-01-01', acceptedOn: '2026-01-15', supportedFrom: '2026-02-01' }],
  ])('can be: %s', (_how, days) => {
    expect(timesRefused({ ...unknown, ...days }, today)).toBeUndefined()
  })
})
