import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { OUTCOMES, PLACES, TOGETHER } from '#lib/contacts/rules'
import { CELLS, type LoggedContact, minutesWritten, sumOf, weekFrom, weekRefused, weeksBefore } from '#lib/weeks/rules'

const contact = (more: Partial<LoggedContact> = {}): LoggedContact => ({
  ...{ entryId: '1', outcome: 'met', place: 'community', minutes: 60, together: [] },
  ...more,
})

describe('a week is told from what was logged', () => {
  test.each([
    ['a talk at home', contact({ place: 'home' }), { engagement_community: 60 }],
    ['a CV at the library', contact({ together: ['cv'] }), { job_search_community: 60 }],
    [
      'an interview at the firm',
      contact({ place: 'workplace', together: ['interview'] }),
      { follow_along_community: 60 },
    ],
    ['a visit to an employer', contact({ together: ['employer_visit', 'cv'] }), { employers_community: 60 }],
    ['a text', contact({ outcome: 'texted', place: null, minutes: null }), { check_ins_office: 15 }],
    ['a try at the door', contact({ outcome: 'tried', place: 'home', minutes: 20 }), { engagement_community: 30 }],
    ['a meeting online', contact({ place: 'online', minutes: 50 }), { engagement_online: 60 }],
    ['what could not be', contact({ outcome: 'could_not', minutes: null }), {}],
  ])('%s', (_what, one, hours) => {
    expect(weekFrom([one], [], {})).toEqual(hours)
  })

  test('time with several people at once was spent once', () => {
    expect(weekFrom([contact(), contact()], [], {})).toEqual({ engagement_community: 60 })
    expect(weekFrom([contact(), contact({ entryId: '2' })], [], {})).toEqual({ engagement_community: 120 })
  })

  test('employers met count as out of the office, those rung do not', () => {
    const visits = [
      { isFaceToFace: true, minutes: 40 },
      { isFaceToFace: false, minutes: null },
    ]
    expect(weekFrom([], visits, {})).toEqual({ employers_community: 45, employers_office: 15 })
  })

  test('what comes every week is as it was the last time; being with people is not', () => {
    const last = { team_meetings_office: 120, engagement_community: 600 }
    expect(weekFrom([], [], last)).toEqual({ team_meetings_office: 120 })
  })

  test('in quarters of an hour, none lost and less than a quarter added in each box', () => {
    const logged = fc.record({
      entryId: fc.uuid(),
      outcome: fc.constantFrom(...OUTCOMES),
      place: fc.option(fc.constantFrom(...PLACES)),
      minutes: fc.integer({ min: 1, max: 300 }),
      together: fc.subarray([...TOGETHER]),
    })
    fc.assert(
      fc.property(fc.uniqueArray(logged, { selector: (one) => one.entryId, maxLength: 40 }), (contacts) => {
        const hours = weekFrom(contacts, [], {})
        const { all, outside } = sumOf(hours)
        const spent = contacts.reduce((sum, { minutes }) => sum + minutes, 0)
        expect(all).toBeGreaterThanOrEqual(spent)
        expect(all).toBeLessThan(spent + 15 * (Object.keys(hours).length + 1))
        expect(outside).toBeLessThanOrEqual(all)
        expect(Object.values(hours).every((minutes) => minutes % 15 === 0)).toBe(true)
      }),
      { seed: 61 },
    )
  })
})

test.each([
  ['', null],
  ['0', null],
  ['1', 60],
  ['1.5', 90],
  ['1,25', 75],
  [' 2 ', 120],
  ['0,1', 6],
  ['1e3', undefined],
  ['-1', undefined],
  ['81', undefined],
  ['1.2.3', undefined],
  ['two', undefined],
])('%o hours are %o minutes', (text, minutes) => {
  expect(minutesWritten(text)).toBe(minutes)
})

test('a week can be told from its Monday on', () => {
  expect(weekRefused('2026-03-16', '2026-03-16')).toBeUndefined()
  expect(weekRefused('2026-03-23', '2026-03-22')).toBe('weeks.errors.notYet')
  expect(weekRefused('2026-03-17', '2026-03-22')).toBe('weeks.errors.notYet')
  expect(weeksBefore('2026-03-18', 2)).toEqual(['2026-03-09', '2026-03-02'])
  expect(CELLS).toHaveLength(36)
})
