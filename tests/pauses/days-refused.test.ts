import { describe, expect, test } from 'vitest'
import { daysRefused, type Stretch } from '#lib/pauses/rules'

const today = '2026-03-16'
const around = { today, withUsSince: '2026-01-05', others: [] as Stretch[] }
const from = (fromDay: string, lookAgainDay: string | null = null) => ({ fromDay, lookAgainDay })
const march: Stretch = { fromDay: '2026-03-02', endedOn: '2026-03-09', endedHow: 'resumed' }

describe('a pause cannot', () => {
  test('begin tomorrow', () => {
    expect(daysRefused(from('2026-03-17'), around)).toEqual({ field: 'fromDay', key: 'pauses.errors.startsLater' })
  })

  test('begin before the person came to us', () => {
    expect(daysRefused(from('2026-01-04'), around)).toEqual({
      field: 'fromDay',
      key: 'pauses.errors.beforeStart',
      values: { day: '2026-01-05' },
    })
  })

  test('be looked at again before it begins', () => {
    expect(daysRefused(from('2026-03-10', '2026-03-09'), around)).toEqual({
      field: 'lookAgainDay',
      key: 'pauses.errors.lookAgainEarlier',
    })
  })

  test('begin while another is open', () => {
    const others: Stretch[] = [{ fromDay: '2026-03-10', endedOn: null, endedHow: null }]
    expect(daysRefused(from('2026-03-01'), { ...around, others })).toEqual({
      field: 'fromDay',
      key: 'pauses.errors.onHoldAlready',
      values: { from: '2026-03-10' },
    })
  })

  test.each(['2026-03-01', '2026-03-02', '2026-03-08'])('begin on %s and run through an ended one', (fromDay) => {
    expect(daysRefused(from(fromDay), { ...around, others: [march] })).toEqual({
      field: 'fromDay',
      key: 'pauses.errors.overlaps',
      values: { from: '2026-03-02', to: '2026-03-09' },
    })
  })

  test('be moved into an earlier one, though it has ended itself', () => {
    const asked = daysRefused(from('2026-03-05'), { ...around, others: [march], endedOn: '2026-03-12' })
    expect(asked).toMatchObject({ key: 'pauses.errors.overlaps' })
  })
})

describe('a pause can', () => {
  test.each([
    ['begin today', from(today), around],
    ['begin on the first day with us', from('2026-01-05'), around],
    ['begin on any day where nobody knows the first one', from('2019-05-01'), { ...around, withUsSince: null }],
    ['be looked at again on the day it begins', from('2026-03-10', '2026-03-10'), around],
    ['be looked at again a year from now', from('2026-03-10', '2027-03-10'), around],
    ['begin on the day the one before was resumed', from('2026-03-09'), { ...around, others: [march] }],
    ['lie before an ended one', from('2026-02-20'), { ...around, others: [march], endedOn: '2026-03-02' }],
    [
      'lie where one was taken back',
      from('2026-03-05'),
      { ...around, others: [{ ...march, endedHow: 'taken_back' as const }] },
    ],
  ])('%s', (_what, asked, situation) => {
    expect(daysRefused(asked, situation)).toBeUndefined()
  })
})
