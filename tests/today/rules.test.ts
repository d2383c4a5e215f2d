import { describe, expect, test } from 'vitest'
import { type Known, linesFor } from '#lib/today/rules'

/** A Monday. */
const TODAY = '2026-03-16'
const textEveryWeek = { fromDay: '2026-02-02', touchBy: 'text', touchEvery: 'week', touchWeekday: null } as const

const person = (name: string, known: Partial<Known> = {}): Known => ({
  id: name,
  name,
  phone: null,
  supported: true,
  pause: null,
  heardOn: TODAY,
  touchedOn: TODAY,
  ...known,
})
const quiet = (name: string, heardOn: string | null) => person(name, { heardOn, touchedOn: heardOn })
const held = (name: string, touchedOn: string | null, agreed: Partial<NonNullable<Known['pause']>> = {}) =>
  person(name, { touchedOn, pause: { ...textEveryWeek, ...agreed } })

const namesNow = (...people: Known[]) => linesFor(people, TODAY).now.map((line) => line.person.name)
const namesLater = (...people: Known[]) => linesFor(people, TODAY).later.map((line) => line.person.name)

describe('nobody is waiting', () => {
  test('where support has ended, however long ago a word was promised', () => {
    const ended = [quiet('Karin', null), held('Bo', '2026-02-02')].map((known) => ({ ...known, supported: false }))
    expect(linesFor(ended, TODAY)).toEqual({ now: [], later: [] })
  })

  test('among those heard from within two weeks', () => {
    expect(linesFor([quiet('Jonas', '2026-03-03'), quiet('Signe', TODAY)], TODAY)).toEqual({ now: [], later: [] })
  })

  test('among those who reach out themselves, or where contact comes as it comes', () => {
    const resting = [
      held('Asta', '2026-02-02', { touchBy: 'they_reach_out' }),
      held('Bo', null, { touchEvery: 'as_it_comes' }),
    ]
    expect(namesNow(...resting)).toEqual([])
    expect(linesFor(resting, TODAY).later).toMatchObject([
      { because: 'resting', due: null },
      { because: 'resting', due: null },
    ])
  })
})

test('somebody not heard from for two weeks would be glad of a word', () => {
  expect(linesFor([quiet('Jonas', '2026-03-02')], TODAY).now).toMatchObject([{ because: 'quiet', days: 14 }])
})

test('a try gives three days’ time to answer, then the name comes back', () => {
  const tried = (touchedOn: string) => person('Jonas', { heardOn: '2026-02-01', touchedOn })
  expect(linesFor([tried('2026-03-14')], TODAY)).toMatchObject({ now: [], later: [{ because: 'waiting' }] })
  expect(linesFor([tried('2026-03-13')], TODAY)).toMatchObject({ now: [{ because: 'quiet' }], later: [] })
})

test('on hold, a try is a word kept: the next one is due a week later', () => {
  expect(linesFor([held('Signe', '2026-03-09')], TODAY).now).toMatchObject([{ because: 'agreed', due: TODAY }])
  const kept = linesFor([held('Signe', '2026-03-10')], TODAY)
  expect(kept).toMatchObject({ now: [], later: [{ because: 'resting', due: '2026-03-17' }] })
})

test('somebody on hold is never asked about for being quiet, only as was agreed', () => {
  const long = { ...held('Signe', '2026-03-12'), heardOn: '2025-11-01' }
  expect(linesFor([long], TODAY).now).toEqual([])
})

describe('who comes first', () => {
  test('people on hold whose word is due, the earliest promise on top', () => {
    const lastWeek = held('Signe', '2026-03-02')
    const today = held('Asta', '2026-03-09')
    expect(namesNow(quiet('Jonas', null), today, lastWeek)).toEqual(['Signe', 'Asta', 'Jonas'])
  })

  test('then those not heard from at all, then those not heard from the longest', () => {
    const all = [quiet('Jonas', '2026-03-01'), quiet('Emil', '2026-01-01'), quiet('Nadia', null)]
    expect(namesNow(...all)).toEqual(['Nadia', 'Emil', 'Jonas'])
  })

  test('and of equals the one whose name comes first, as Danish orders names', () => {
    const all = ['Åse', 'Ænne', 'Øjvind', 'Zara', 'Anna'].map((name) => quiet(name, '2026-01-01'))
    expect(namesNow(...all)).toEqual(['Anna', 'Zara', 'Ænne', 'Øjvind', 'Åse'])
  })

  test('later on: the next promise, those without one, and those just written to', () => {
    const soon = held('Signe', '2026-03-10')
    const sooner = held('Bo', '2026-03-10', { touchWeekday: 2, touchEvery: 'fortnight' })
    const open = held('Asta', null, { touchEvery: 'as_it_comes' })
    const waiting = person('Jonas', { heardOn: null, touchedOn: TODAY })
    expect(namesLater(waiting, open, sooner, soon)).toEqual(['Signe', 'Bo', 'Asta', 'Jonas'])
  })
})
