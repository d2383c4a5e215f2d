import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { covers, type Stretch, TOUCH_RHYTHMS, TOUCH_WAYS } from '#lib/pauses/rules'
import { agreementRefused, followedTheirWish, honouredFrom, lastDayBefore } from '#lib/rhythm/rules/agreed'
import { daysWaited, wishVersusGiven } from '#lib/rhythm/rules/given'
import { addDays, type Day } from '#lib/shared/day'

const FROM = '2026-01-05'
const on = (days: number): Day => addDays(FROM, days)
const weekly = { touchBy: 'text', touchEvery: 'week', touchWeekday: null } as const
const rhythm = (id: string, fromDay: Day, toDay: Day | null = null) => ({ id, ...weekly, fromDay, toDay })

describe('what was given', () => {
  test('is days in touch, and about every how many days', () => {
    const [given] = wishVersusGiven([rhythm('a', on(0))], [], [on(3), on(3), on(10), on(17)], on(20))
    expect(given).toMatchObject({ days: 21, inTouch: 3, every: 7, agreedEvery: 7, toDay: null })
  })

  test('stays unknown where there was nothing, and where it is too early to say', () => {
    const [never] = wishVersusGiven([rhythm('a', on(0))], [], [], on(60))
    expect(never).toMatchObject({ days: 61, inTouch: 0, every: null })
    const [early] = wishVersusGiven([rhythm('a', on(0))], [], [on(1)], on(5))
    expect(early).toMatchObject({ days: 6, inTouch: 1, every: null })
  })

  test('is not held against a number where none was agreed', () => {
    const comes = { ...rhythm('a', on(0)), touchBy: 'they_reach_out' as const }
    expect(wishVersusGiven([comes], [], [on(2)], on(9))).toMatchObject([{ every: 10, agreedEvery: null }])
  })

  test('is nothing for an agreement that was replaced on the day it began', () => {
    const both = [rhythm('a', on(0), on(0)), rhythm('b', on(0))]
    expect(wishVersusGiven(both, [], [on(0)], on(9)).map(({ id }) => id)).toEqual(['b'])
  })

  test('waits while the search is on hold: the pause has an agreement and a count of its own', () => {
    const pause = { id: 'p', ...weekly, fromDay: on(7), endedOn: on(14), endedHow: 'resumed' as const }
    const given = wishVersusGiven([rhythm('a', on(0))], [pause], [on(6), on(7), on(13), on(14)], on(20))
    expect(given).toMatchObject([
      { id: 'p', of: 'pause', fromDay: on(7), toDay: on(13), days: 7, inTouch: 2 },
      { id: 'a', of: 'rhythm', days: 14, inTouch: 2, every: 7 },
    ])
  })
})

const agreement = fc.record({
  touchBy: fc.constantFrom(...TOUCH_WAYS),
  touchEvery: fc.constantFrom(...TOUCH_RHYTHMS),
  touchWeekday: fc.option(fc.integer({ min: 1, max: 7 }), { nil: null }),
})
const days = (max: number) => fc.integer({ min: 0, max }).map(on)
const rhythmsAgreed = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 300 }), agreement), { maxLength: 5, selector: ([day]) => day })
  .map((list) => list.toSorted(([a], [b]) => a - b))
  .map((list) =>
    list.map(([day, agreed], at) => {
      const next = list[at + 1]
      return { id: `r${at}`, ...agreed, fromDay: on(day), toDay: next ? lastDayBefore(on(day), on(next[0])) : null }
    }),
  )
/** Pauses one after the other, the last of which may still be open; some were taken back. */
const pausesHeld = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 30 }), fc.boolean(), agreement), {
    maxLength: 5,
  })
  .map((list) => {
    let day = 0
    return list.map(([gap, length, isReal, agreed], at) => {
      const fromDay = on(day + gap + 1)
      const endedOn = on(day + gap + 1 + length)
      day += gap + 1 + length
      const isOpen = at === list.length - 1 && isReal && length > 25
      const end: Pick<Stretch, 'endedOn' | 'endedHow'> = isOpen
        ? { endedOn: null, endedHow: null }
        : { endedOn, endedHow: isReal ? 'resumed' : 'taken_back' }
      return { id: `p${at}`, ...agreed, fromDay, ...end }
    })
  })

test('over random histories every day belongs to what held on it, once, and no day in touch is counted twice or lost', () => {
  const histories = fc.tuple(rhythmsAgreed, pausesHeld, fc.array(days(330), { maxLength: 60 }), days(330))
  fc.assert(
    fc.property(histories, ([rhythms, pauses, touchDays, today]) => {
      const given = wishVersusGiven(rhythms, pauses, touchDays, today)
      const counted = new Map<string, { days: number; inTouch: number }>()
      for (let day = FROM; day <= today; day = addDays(day, 1)) {
        const pause = pauses.find((one) => covers(one, day))
        const held = rhythms.findLast((one) => one.fromDay <= day)
        const id = pause?.id ?? held?.id
        if (!id) continue
        const so = counted.get(id) ?? { days: 0, inTouch: 0 }
        counted.set(id, { days: so.days + 1, inTouch: so.inTouch + (touchDays.includes(day) ? 1 : 0) })
      }
      for (const one of given) {
        expect({ days: one.days, inTouch: one.inTouch }).toEqual(counted.get(one.id) ?? { days: 0, inTouch: 0 })
        if (one.every !== null) expect(Math.abs(one.every * one.inTouch - one.days)).toBeLessThanOrEqual(one.inTouch)
        if (one.inTouch === 0) expect(one.every).toBeNull()
      }
      expect([...counted.keys()].filter((id) => !given.some((one) => one.id === id))).toEqual([])
    }),
    { numRuns: 60, seed: 20_261_130 },
  )
})

test('an agreement cannot come before the one it follows, and ends the day before the next', () => {
  const around = { today: on(30), withUsSince: on(0), lastFrom: on(10) }
  const refused = [-1, 9, 10, 30, 31].map((day) => agreementRefused(on(day), around)?.key.split('.').at(-1))
  expect(refused).toEqual(['beforeStart', 'beforeCurrent', undefined, undefined, 'later'])
  expect([lastDayBefore(on(1), on(8)), lastDayBefore(on(8), on(8))]).toEqual([on(7), on(8)])
})

test('a wish is honoured no earlier than it was said', () => {
  expect([honouredFrom(on(9), on(2)), honouredFrom(on(1), on(2))]).toEqual([on(9), on(2)])
  expect(daysWaited({ wishedOn: on(2), honouredOn: on(9) })).toBe(7)
  expect(daysWaited({ wishedOn: on(2), honouredOn: null })).toBeNull()
})

test.each([
  ['more, by a new agreement', 'more', 'person', 'rhythm', true],
  ['the same, by leaving it', 'same', 'person', 'talk', true],
  ['more, only talked about', 'more', 'person', 'talk', false],
  ['less, not answered', 'less', 'person', null, false],
  ['more, wished by us', 'more', 'us', 'rhythm', false],
] as const)('contact followed their wish? %s', (_which, wish, wishedBy, honouredHow, follows) => {
  expect(followedTheirWish({ wish, wishedBy, honouredHow, takenBackAt: null })).toBe(follows)
  expect(followedTheirWish({ wish, wishedBy, honouredHow, takenBackAt: new Date(0) })).toBe(false)
})
