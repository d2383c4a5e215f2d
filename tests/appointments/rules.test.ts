import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isAwayThen, isKeptBy, whoIsThere } from '#lib/appointments/rules'
import { clashesOf, daysAround } from '#lib/appointments/rules/clashes'
import { weekOf } from '#lib/appointments/rules/week'
import { aMeeting } from '#tests/appointments/meetings'

const ZONE = 'Europe/Copenhagen'
const slot = (time: string, minutes = 60, day = '2026-03-17') => ({ day, time, minutes })

describe('at the same time lies', () => {
  const planned = (...slots: ReturnType<typeof slot>[]) => ({ clientId: 'signe', accountId: 'mette', slots })
  const karsten = aMeeting({ clientId: 'karsten', time: '10:30' })

  test.each([
    ['nothing that ends when it begins', slot('09:30'), false],
    ['nothing that begins when it ends', slot('11:30'), false],
    ['what begins before it ends', slot('09:45'), true],
    ['what lies within it', slot('10:00', 120), true],
    ['what it lies within', slot('10:45', 15), true],
    ['nothing of another day', slot('10:30', 60, '2026-03-18'), false],
  ])('%s', (_what, one, clashes) => {
    expect(clashesOf(planned(one), [karsten], [], ZONE).own).toEqual(clashes ? [karsten] : [])
  })

  test('what is theirs, the person’s with somebody else, and nothing that is settled', () => {
    const withSofie = aMeeting({ accountId: 'sofie' })
    const settled = aMeeting({ clientId: 'karsten', state: 'moved' })
    const strangers = aMeeting({ clientId: 'karsten', accountId: 'sofie' })
    const { own, theirs } = clashesOf(planned(slot('10:00')), [withSofie, settled, strangers], [], ZONE)
    expect([own, theirs]).toEqual([[], [withSofie]])
  })

  test('everything that does; of what comes back, the first', () => {
    const louise = aMeeting({ clientId: 'louise', time: '10:15' })
    const weekly = ['2026-03-17', '2026-03-24'].map((day) =>
      aMeeting({ id: null, clientId: 'ali', seriesId: 'weekly', seriesDay: day, day, time: '10:00' }),
    )
    const slots = ['2026-03-17', '2026-03-24'].map((day) => slot('10:00', 60, day))
    const { own } = clashesOf(planned(...slots), [karsten, louise, ...weekly], [], ZONE)
    expect(own).toEqual([karsten, louise, weekly[0]])
  })

  test('a day on which the keeper is away, also of a later one in a series', () => {
    const leave = [{ fromDay: '2026-03-20', toDay: '2026-03-27' }]
    const slots = ['2026-03-17', '2026-03-24'].map((day) => slot('10:00', 60, day))
    expect(clashesOf(planned(...slots), [], leave, ZONE).awayOn).toBe('2026-03-24')
    expect(daysAround(slots)).toEqual({ from: '2026-03-16', to: '2026-03-25' })
  })
})

test('whoever is named as there is there: it is the keeper, or a cover of that day, and never somebody away', () => {
  const day = fc.integer({ min: 1, max: 28 }).map((date) => `2026-03-${String(date).padStart(2, '0')}`)
  const span = fc.tuple(day, day).map((days) => {
    const [fromDay = '', toDay = ''] = days.toSorted()
    return { fromDay, toDay }
  })
  const who = fc.constantFrom('mette', 'sofie', 'jakob')
  const stretch = fc.tuple(who, span).map(([accountId, days]) => ({ accountId, ...days }))
  fc.assert(
    fc.property(day, fc.array(stretch, { maxLength: 4 }), fc.array(stretch, { maxLength: 4 }), (on, covers, leaves) => {
      const meeting = { accountId: 'mette', day: on }
      const there = whoIsThere(meeting, covers, leaves)
      const comes = covers
        .filter(({ fromDay, toDay }) => fromDay <= on && on <= toDay)
        .map(({ accountId }) => accountId)
      const present = [...new Set(['mette', ...comes])].filter(
        (accountId) => !isAwayThen({ accountId, day: on }, leaves),
      )
      if (there === null) expect(present).toEqual([])
      else expect(present).toContain(there)
      if (present.includes('mette')) expect(there).toBe('mette')
    }),
    { seed: 13, numRuns: 300 },
  )
})

describe('a meeting is kept by', () => {
  const meeting = { accountId: 'mette', clientId: 'signe', day: '2026-03-17' }
  const [mette, sofie] = [
    { accountId: 'mette', clientId: 'signe' },
    { accountId: 'sofie', clientId: 'signe' },
  ]
  const away = [{ accountId: 'mette', fromDay: '2026-03-17', toDay: '2026-03-17' }]

  test.each([
    ['whoever planned to', 'mette', [mette, sofie], [], true],
    ['nobody else as long as they are there', 'sofie', [mette, sofie], [], false],
    ['whoever covers on a day they are away', 'sofie', [mette, sofie], away, true],
    ['whoever walks with the person once they no longer do', 'sofie', [sofie], [], true],
    ['nobody who does not walk with the person', 'sofie', [mette], away, false],
  ])('%s', (_who, me, walks, leaves, kept) => {
    expect(isKeptBy(me, meeting, walks, leaves)).toBe(kept)
  })
})

describe('a week', () => {
  const MONDAY = '2026-03-16'
  const at = (day: string, time: string, minutes = 60) => aMeeting({ id: `${day} ${time}`, day, time, minutes })

  test('without meetings has five days and no hours', () => {
    const { days, hours, rows } = weekOf(MONDAY, [])
    expect([days.length, hours.length, rows]).toEqual([5, 0, 0])
  })

  test('has no more hours than it needs, and says which are quiet', () => {
    const { hours, rows } = weekOf(MONDAY, [at('2026-03-16', '09:30', 45), at('2026-03-18', '12:00', 61)])
    expect(hours).toEqual([
      { hour: 9, row: 1, isQuiet: false },
      { hour: 10, row: 3, isQuiet: false },
      { hour: 11, row: 5, isQuiet: true },
      { hour: 12, row: 7, isQuiet: false },
      { hour: 13, row: 9, isQuiet: false },
    ])
    expect(rows).toBe(10)
  })

  test('shows a day of the weekend only when something is planned', () => {
    expect(weekOf(MONDAY, [at('2026-03-22', '10:00')]).days.map(({ day }) => day)).toEqual([
      ...['2026-03-16', '2026-03-17', '2026-03-18', '2026-03-19', '2026-03-20', '2026-03-22'],
    ])
  })

  test('tells how many lie beside each other at once, however many there are', () => {
    const start = fc.integer({ min: 16, max: 40 })
    fc.assert(
      fc.property(fc.array(fc.tuple(start, fc.integer({ min: 1, max: 8 })), { maxLength: 8 }), (drawn) => {
        const times = drawn.toSorted(([a], [b]) => a - b)
        const half = (row: number) => `${String(Math.floor(row / 2)).padStart(2, '0')}:${row % 2 === 0 ? '00' : '30'}`
        const day = weekOf(
          MONDAY,
          times.map(([row, rows]) => at(MONDAY, half(row), rows * 30)),
        ).days[0]
        const atOnce = (row: number) => times.filter(([from, rows]) => from <= row && row < from + rows).length
        expect(day?.lanes).toBe(Math.max(1, ...Array.from({ length: 48 }, (_, row) => atOnce(row))))
        // By the half hour what lies beside each other is what is at the same time.
        for (const { beside, sameTime } of day?.meetings ?? []) expect(beside).toBe(sameTime.length > 0)
      }),
      { seed: 11, numRuns: 100 },
    )
  })

  test('places meetings by the half hour, tells what is free before them, and which lie beside each other', () => {
    const meetings = [
      at(MONDAY, '09:00', 45),
      at(MONDAY, '11:15', 30),
      at(MONDAY, '11:30', 60),
      at(MONDAY, '23:30', 90),
    ]
    const [day] = weekOf(MONDAY, meetings).days
    expect(day?.lanes).toBe(2)
    expect(day?.meetings.map(({ sameTime }) => sameTime.map(({ time }) => time))).toEqual([
      [],
      ['11:30'],
      ['11:15'],
      [],
    ])
    expect(day?.meetings.map(({ row, rows, beside, freeBefore }) => [row, rows, beside, freeBefore])).toEqual([
      [1, 2, false, 0],
      [5, 2, true, 90],
      [6, 2, true, 0],
      [30, 1, false, 660],
    ])
  })
})
