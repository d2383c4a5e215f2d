import { describe, expect, test } from 'vitest'
import { linesFor, type NowLine } from '#lib/today/rules'
import type { Known } from '#lib/today/rules/known'
import { person, TODAY, told } from '#tests/today/kit'

const textEveryWeek = { fromDay: '2026-02-02', touchBy: 'text', touchEvery: 'week', touchWeekday: null } as const

const quiet = (name: string, heardOn: string | null, known: Partial<Known> = {}) =>
  person(name, { heardOn, touchedOn: heardOn, ...known })
const held = (name: string, touchedOn: string | null, agreed: Partial<NonNullable<Known['pause']>> = {}) =>
  person(name, { touchedOn, pause: { ...textEveryWeek, id: 'p', lookAgainDay: null, ...agreed } })
const weekly = (name: string, touchedOn: string, known: Partial<Known> = {}) =>
  person(name, { touchedOn, rhythm: textEveryWeek, ...known })

const namesNow = (...people: Known[]) => linesFor(people, TODAY).now.map((line) => line.person.name)
const namesLater = (...people: Known[]) => linesFor(people, TODAY).later.map((line) => line.person.name)
const now = (one: Known) => linesFor([one], TODAY).now.map(told)
const reasonOf = (one: Known): NowLine['reason'] | undefined => linesFor([one], TODAY).now[0]?.reason

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
    expect(now(quiet('Torben', null, { rhythm: { ...textEveryWeek, touchEvery: 'as_it_comes' } }))).toEqual([])
  })

  test('among those one meets in the next days', () => {
    expect(now(quiet('Jonas', '2026-03-01', { nextAppointment: '2026-03-18' }))).toEqual([])
    expect(now(quiet('Jonas', '2026-03-01', { nextAppointment: '2026-04-18' }))).toEqual(['quiet'])
  })
})

describe('a meeting today is the word itself', () => {
  const meets = (known: Known) => now({ ...known, nextAppointment: TODAY })

  test('for a promise, on hold or not, a first contact, and a week after a hospital stay', () => {
    expect(meets(weekly('Jonas', '2026-03-02'))).toEqual([])
    expect(meets(held('Signe', '2026-03-02'))).toEqual([])
    expect(meets(person('Asta', { firstContactBy: TODAY, heardOn: null, touchedOn: null }))).toEqual([])
    const home = { afterStay: { id: 's', week: 1, weekFrom: '2026-03-15' } }
    expect(meets(person('Karsten', { touchedOn: '2026-03-01', ...home }))).toEqual([])
  })

  test('and not for what needs an answer or an agreement, nor for a day that comes once', () => {
    expect(meets(person('Jonas', { notSoWell: { id: 'n', day: TODAY } }))).toEqual(['not_so_well'])
    expect(meets(weekly('Jonas', '2026-03-02', { wish: { id: 'w', wish: 'more', day: TODAY } }))).toEqual(['wish'])
    const moment = { about: 'start:p', said: TODAY, due: TODAY, day: TODAY, what: 'the shop' }
    expect(meets(person('Mads', { moments: [{ ...moment, kind: 'week' }] }))).toEqual([])
    expect(meets(person('Mads', { moments: [{ ...moment, kind: 'interview' }] }))).toEqual(['moment'])
  })

  test('told above, it is not told again among those on hold', () => {
    const signe = { ...held('Signe', TODAY), nextAppointment: TODAY }
    expect(linesFor([signe], TODAY, new Set(['Signe']))).toEqual({ now: [], later: [] })
    expect(linesFor([signe], TODAY).later).toMatchObject([{ because: 'resting' }])
  })

  test('nor for a promise where it is only tomorrow', () => {
    expect(now(weekly('Jonas', '2026-03-02', { nextAppointment: '2026-03-17' }))).toEqual(['agreed'])
  })
})

describe('a rhythm of their own', () => {
  test('says the day, however long they have not been heard from', () => {
    expect(now(weekly('Jonas', '2026-03-10', { heardOn: '2026-01-01' }))).toEqual([])
    expect(reasonOf(weekly('Jonas', '2026-03-09'))).toMatchObject({ because: 'agreed', said: TODAY, due: TODAY })
  })

  test('rests while the pause’s own agreement holds', () => {
    const both = held('Signe', '2026-03-09', { touchEvery: 'month' })
    expect(now({ ...both, rhythm: textEveryWeek })).toEqual([])
  })

  test('waits for days off to be over, and says so', () => {
    const back = weekly('Jonas', '2026-03-02', { isKept: (day) => day >= TODAY })
    expect(reasonOf(back)).toMatchObject({ said: '2026-03-09', due: TODAY, moved: 'away' })
  })

  test('moves with what was decided about it', () => {
    const moved = (movedTo: string | null) =>
      weekly('Jonas', '2026-03-02', { putOffs: [{ about: 'touch', dueDay: '2026-03-09', movedTo }] })
    expect(reasonOf(moved(TODAY))).toMatchObject({ said: '2026-03-09', due: TODAY, moved: 'moved' })
    expect(now(moved('2026-03-17'))).toEqual([])
    expect(reasonOf(moved(null))).toMatchObject({ said: TODAY, moved: 'agreed' })
  })
})

test('somebody not heard from for two weeks would be glad of a word', () => {
  expect(reasonOf(quiet('Jonas', '2026-03-02'))).toMatchObject({ because: 'quiet', days: 14 })
})

test('a try gives three days’ time to answer, then the name comes back', () => {
  const tried = (touchedOn: string) => person('Jonas', { heardOn: '2026-02-01', touchedOn })
  expect(linesFor([tried('2026-03-14')], TODAY)).toMatchObject({ now: [], later: [{ because: 'waiting' }] })
  expect(now(tried('2026-03-13'))).toEqual(['quiet'])
})

test('on hold, a try is a word kept: the next one is due a week later', () => {
  expect(reasonOf(held('Signe', '2026-03-09'))).toMatchObject({ because: 'agreed', due: TODAY })
  const kept = linesFor([held('Signe', '2026-03-10')], TODAY)
  expect(kept).toMatchObject({ now: [], later: [{ because: 'resting', due: '2026-03-17' }] })
})

test('somebody on hold is never asked about for being quiet, only as was agreed', () => {
  expect(now({ ...held('Signe', '2026-03-12'), heardOn: '2025-11-01' })).toEqual([])
})

test('a check-in’s answer is asked for from the day after, for a week', () => {
  const asked = (day: string) => now(weekly('Jonas', day, { asked: { id: 'c', day } }))
  expect(asked(TODAY)).toEqual([])
  expect(asked('2026-03-15')).toEqual(['asked'])
  expect(asked('2026-03-09')).toEqual(['agreed + asked'])
  expect(now(person('Jonas', { asked: { id: 'c', day: '2026-03-08' } }))).toEqual([])
})

test('each of the weeks after a hospital stay has its line until somebody has been in touch in it', () => {
  const home = (touchedOn: string) =>
    weekly('Karsten', touchedOn, { rhythm: null, afterStay: { id: 's', week: 2, weekFrom: '2026-03-14' } })
  expect(now(home('2026-03-13'))).toEqual(['after_stay'])
  expect(now(home('2026-03-14'))).toEqual([])
})

describe('who comes first', () => {
  test('not so well, first contacts, on hold, promises, wishes, answers, after a stay, talks, and silence', () => {
    const everybody = [
      quiet('9 quiet', '2026-01-01'),
      person('8 talk', {
        isLongSilent: true,
        heardOn: '2025-12-01',
        rhythm: { ...textEveryWeek, touchEvery: 'as_it_comes' },
      }),
      person('7 stay', { touchedOn: '2026-03-01', afterStay: { id: 's', week: 1, weekFrom: '2026-03-15' } }),
      person('6 asked', { asked: { id: 'c', day: '2026-03-13' } }),
      person('5 wish', { wish: { id: 'w', wish: 'more', day: TODAY } }),
      weekly('4 promise', '2026-03-02'),
      held('3 on hold', '2026-03-09'),
      person('2 new', { firstContactBy: TODAY, heardOn: null, touchedOn: null }),
      person('1 not so well', { notSoWell: { id: 'n', day: TODAY } }),
    ]
    expect(namesNow(...everybody)).toEqual(everybody.map(({ name }) => name).toReversed())
  })

  test('whoever is new from the first day on, and the one whose week is over before', () => {
    const fresh = (name: string, firstContactBy: string) =>
      person(name, { firstContactBy, heardOn: null, touchedOn: null })
    expect(namesNow(fresh('accepted today', '2026-03-23'), fresh('a week ago', TODAY))).toEqual([
      'a week ago',
      'accepted today',
    ])
    expect(reasonOf(fresh('Asta', '2026-03-23'))).toMatchObject({
      because: 'first_contact',
      by: '2026-03-23',
      due: TODAY,
    })
  })

  test('a pause that was to be looked at again, from that day on and as long as nobody moved it', () => {
    const resting = (lookAgainDay: string | null, putOffs: Known['putOffs'] = []) => ({
      ...held('Signe', TODAY, { lookAgainDay }),
      putOffs,
    })
    expect(now(resting('2026-03-17'))).toEqual([])
    expect(now(resting(null))).toEqual([])
    expect(reasonOf(resting('2026-03-02'))).toMatchObject({ because: 'look_again', said: '2026-03-02' })
    expect(now(resting('2026-03-02', [{ about: 'look:p', dueDay: '2026-03-02', movedTo: '2026-03-20' }]))).toEqual([])
  })

  test('a day that comes once before what comes every week, and only one moment for each person', () => {
    const moment = (kind: 'week' | 'first_day' | 'interview', due = TODAY) => ({
      ...{ about: `start:p:${kind}`, said: due, due, kind, day: due, what: 'the shop' },
    })
    const working = person('Signe', { moments: [moment('week', '2026-03-10'), moment('interview')] })
    expect(now(working)).toEqual(['moment'])
    expect(reasonOf(working)).toMatchObject({ because: 'moment', kind: 'interview' })
    expect(namesNow(weekly('Jonas', '2026-03-02'), working)).toEqual(['Signe', 'Jonas'])
    expect(namesNow(weekly('Jonas', '2026-03-02'), person('Mads', { moments: [moment('week')] }))).toEqual([
      'Jonas',
      'Mads',
    ])
    expect(now(weekly('Jonas', '2026-03-02', { moments: [moment('week')] }))).toEqual(['agreed + moment'])
  })

  test('a last day to apply from three days before, and what was to be looked at again', () => {
    const applying = (day: string) => person('Louise', { deadlines: [{ id: 'a', day, what: 'the bookshop' }] })
    expect(now(applying('2026-03-20'))).toEqual([])
    expect(now(applying('2026-03-19'))).toEqual(['deadline'])
    expect(now(person('Signe', { toRevisit: [{ id: 'd', day: TODAY }] }))).toEqual(['revisit'])
    const advice = (day: string) => person('Mads', { adviceToOffer: [{ placementId: 'p', day }] })
    expect(now(advice('2026-03-10'))).toEqual(['advice'])
    expect(now(advice('2026-02-01'))).toEqual([])
  })

  test('the earliest promise on top', () => {
    expect(namesNow(held('Asta', '2026-03-09'), held('Signe', '2026-03-02'))).toEqual(['Signe', 'Asta'])
  })

  test('those not heard from at all, then those not heard from the longest', () => {
    const all = [quiet('Jonas', '2026-03-01'), quiet('Emil', '2026-01-01'), quiet('Nadia', null)]
    expect(namesNow(...all)).toEqual(['Nadia', 'Emil', 'Jonas'])
  })

  test('and equals as they are given', () => {
    const all = ['Zara', 'Anna', 'Åse'].map((name) => quiet(name, '2026-01-01'))
    expect(namesNow(...all)).toEqual(['Zara', 'Anna', 'Åse'])
  })

  test('later on: the next promise, those without one, and those just written to', () => {
    const soon = held('Signe', '2026-03-10')
    const sooner = held('Bo', '2026-03-10', { touchWeekday: 2, touchEvery: 'fortnight' })
    const open = held('Asta', null, { touchEvery: 'as_it_comes' })
    const waiting = person('Jonas', { heardOn: null, touchedOn: TODAY })
    expect(namesLater(waiting, open, sooner, soon)).toEqual(['Signe', 'Bo', 'Asta', 'Jonas'])
  })
})
