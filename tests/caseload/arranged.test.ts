import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arranged, grouped, type Known } from '#lib/caseload/rules'
import { CASELOAD_SHOWS, CASELOAD_SORTS, type CaseloadOrder, FIRST_ORDER } from '#lib/preferences/rules'
import type { Language } from '#lib/shared/in-order'

const PAUSE = { fromDay: '2026-03-02', touchBy: 'text', touchEvery: 'week', touchWeekday: null } as const

const somebody = (name: string, more: Partial<Known> = {}): Known => ({
  id: name,
  name,
  support: 'supported',
  search: 'active',
  pause: null,
  heardOn: null,
  touchedOn: null,
  nextAppointment: null,
  cover: null,
  specialistId: 'mette',
  ...more,
})

const CAST = [
  somebody('Åse', { heardOn: '2026-03-10', touchedOn: '2026-03-12', search: 'in_work' }),
  somebody('Zenia', { heardOn: '2026-03-01', touchedOn: '2026-03-14', pause: PAUSE }),
  somebody('Ørn', { heardOn: null, touchedOn: '2026-03-02', search: 'not_started', support: 'referred' }),
  somebody('Ali', { heardOn: '2026-03-10', touchedOn: null, nextAppointment: { day: '2026-03-20', time: '14:00' } }),
  somebody('Ærø', {
    nextAppointment: { day: '2026-03-20', time: '09:30' },
    search: 'lighter',
    cover: { isMine: true },
  }),
  somebody('Bo', { pause: PAUSE, search: 'in_work', specialistId: 'sofie', cover: { isMine: false } }),
  somebody('Karin', { support: 'closed', heardOn: '2025-01-01', pause: null }),
]

const names = (order: Partial<CaseloadOrder>, language: Language = 'da') =>
  arranged(CAST, { ...FIRST_ORDER, ...order }, language).map(({ name }) => name)

describe('sorted', () => {
  test('names are in the order of the reader’s alphabet', () => {
    expect(names({})).toEqual(['Ali', 'Bo', 'Zenia', 'Ærø', 'Ørn', 'Åse'])
    expect(names({}, 'en')).toEqual(['Ærø', 'Ali', 'Åse', 'Bo', 'Ørn', 'Zenia'])
  })

  test('those nobody has heard from come first, then those not heard from the longest', () => {
    expect(names({ sort: 'heard' })).toEqual(['Bo', 'Ærø', 'Ørn', 'Zenia', 'Ali', 'Åse'])
  })

  test('those nobody was ever in touch with come first, then those longest without', () => {
    expect(names({ sort: 'touched' })).toEqual(['Ali', 'Bo', 'Ærø', 'Ørn', 'Åse', 'Zenia'])
  })

  test('the next appointment comes first, and those without one last', () => {
    expect(names({ sort: 'appointment' })).toEqual(['Ærø', 'Ali', 'Bo', 'Zenia', 'Ørn', 'Åse'])
  })

  test('those on hold come first', () => {
    expect(names({ sort: 'on_hold' })).toEqual(['Bo', 'Zenia', 'Ali', 'Ærø', 'Ørn', 'Åse'])
  })
})

describe('filtered', () => {
  test.each<[Partial<CaseloadOrder>, string[]]>([
    [{ show: 'on_hold' }, ['Bo', 'Zenia']],
    [{ show: 'searching' }, ['Ali', 'Ærø']],
    [{ show: 'in_work' }, ['Åse']],
    [{ show: 'not_started' }, ['Ørn']],
    [{ show: 'covered' }, ['Ærø']],
    [{ show: 'ended' }, ['Karin']],
    [{ specialistId: 'sofie' }, ['Bo']],
    [{ specialistId: 'nobody' }, []],
  ])('by %j', (order, shown) => {
    expect(names(order)).toEqual(shown)
  })

  test('whoever is on hold is in none of the others: each person is in exactly one', () => {
    const shows = ['on_hold', 'searching', 'in_work', 'not_started', 'ended'] as const
    expect(shows.flatMap((show) => names({ show })).toSorted()).toEqual(CAST.map(({ name }) => name).toSorted())
  })
})

describe('grouped', () => {
  test('under headings where the order has a seam', () => {
    const groups = grouped(arranged(CAST, { ...FIRST_ORDER, sort: 'on_hold' }, 'da'), 'on_hold')
    expect(groups.map(({ heading, people }) => [heading, people.length])).toEqual([
      ['on_hold', 2],
      ['others', 4],
    ])
    const plans = grouped(arranged(CAST, { ...FIRST_ORDER, sort: 'appointment' }, 'da'), 'appointment')
    expect(plans.map(({ heading, people }) => [heading, people.length])).toEqual([
      ['planned', 2],
      ['nothing_planned', 4],
    ])
  })

  test('in one where everybody is on the same side of it, or there is none', () => {
    expect(grouped(arranged(CAST, FIRST_ORDER, 'da'), 'name')).toMatchObject([{ heading: null }])
    const held = arranged(CAST, { ...FIRST_ORDER, show: 'on_hold' }, 'da')
    expect(grouped(held, 'on_hold')).toMatchObject([{ heading: null }])
    expect(grouped([], 'on_hold')).toEqual([{ heading: null, people: [] }])
  })
})

const day = fc.option(fc.constantFrom('2026-03-01', '2026-03-02', '2026-03-03'), { nil: null })
const anybody = fc
  .record({
    name: fc.constantFrom('Ali', 'Bo', 'Åse'),
    support: fc.constantFrom('referred', 'supported', 'closed'),
    search: fc.constantFrom('not_started', 'active', 'lighter', 'in_work'),
    heardOn: day,
    touchedOn: day,
    nextAppointment: fc.option(fc.record({ day: fc.constant('2026-04-01'), time: fc.constantFrom('09:00', '10:00') }), {
      nil: null,
    }),
    pause: fc.constantFrom(null, PAUSE),
  })
  .map(({ name, ...more }) => somebody(name, more as Partial<Known>))
const people = fc.array(anybody, { maxLength: 12 }).map((all) => all.map((one, id) => ({ ...one, id: String(id) })))

test('whatever order they came in, they are shown in the same one, each once, and nobody who is not asked for', () => {
  fc.assert(
    fc.property(
      people,
      fc.constantFrom(...CASELOAD_SORTS),
      fc.constantFrom(...CASELOAD_SHOWS),
      fc.integer(),
      (all, sort, show, turn) => {
        const order = { ...FIRST_ORDER, sort, show }
        const shown = arranged(all, order, 'da')
        const turned = all.toSorted((a, b) => ((Number(a.id) + turn) % 5) - ((Number(b.id) + turn) % 5))
        expect(arranged(turned, order, 'da')).toEqual(shown)
        expect(new Set(shown.map(({ id }) => id)).size).toBe(shown.length)
        expect(grouped(shown, sort).flatMap((group) => group.people)).toEqual(shown)
      },
    ),
    { seed: 11, numRuns: 200 },
  )
})
