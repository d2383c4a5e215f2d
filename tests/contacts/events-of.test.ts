import { describe, expect, test } from 'vitest'
import { eventsOf, type Facts, OUTCOMES, type Outcome, PLACES, REACHED_OUT } from '#lib/contacts/rules'
import type { Stretch } from '#lib/pauses/rules'
import type { EventKind } from '#lib/support-events/rules'

const DAY = '2026-03-10'
const onHold: Stretch = { fromDay: '2026-03-01', endedOn: null, endedHow: null }
const around = {
  'no pause': [],
  'a pause': [onHold],
  'a pause resumed on that day': [{ ...onHold, endedOn: DAY, endedHow: 'resumed' as const }],
  'a pause taken back': [{ ...onHold, endedHow: 'taken_back' as const }],
  'a pause that began later': [{ ...onHold, fromDay: '2026-03-11' }],
}
const facts: Facts = { outcome: 'met', day: DAY, place: null, reachedOut: null, together: [], withdrawn: false }

/** The outcomes after which an event follows, of all there are. */
const outcomesWith = (event: EventKind, more: Partial<Facts>, pauses: Stretch[] = []): Outcome[] =>
  OUTCOMES.filter((outcome) => eventsOf({ ...facts, ...more, outcome }, pauses).includes(event))

const REACHED: Outcome[] = ['met', 'phoned', 'texted', 'emailed', 'they_contacted']

test.each(OUTCOMES)('a withdrawn “%s” tells of nothing', (outcome) => {
  const all = { ...facts, outcome, place: 'ward' as const, together: ['cv'], withdrawn: true }
  expect(eventsOf(all, [onHold])).toEqual([])
})

test.each(OUTCOMES)('“%s” with no more said tells of nothing but who turned to us', (outcome) => {
  expect(eventsOf({ ...facts, outcome }, [])).toEqual(outcome === 'they_contacted' ? ['they_reached_out'] : [])
})

describe('in touch through the pause', () => {
  test.each(Object.keys(around).filter((when) => when !== 'a pause'))('does not follow with %s', (when) => {
    const pauses = around[when as keyof typeof around]
    for (const place of PLACES) expect(outcomesWith('stayed_in_touch', { place }, pauses)).toEqual([])
  })

  test('follows in a pause from every contact and every try, wherever it was', () => {
    for (const place of [...PLACES, null]) {
      expect(outcomesWith('stayed_in_touch', { place }, [onHold])).toEqual([...REACHED, 'tried'])
    }
  })

  test('counts once, however many pauses lie around', () => {
    const events = eventsOf(facts, [...around['a pause taken back'], onHold, ...around['a pause that began later']])
    expect(events).toEqual(['stayed_in_touch'])
  })
})

describe.each([
  ['was_there_on_ward', 'ward'],
  ['was_there_at_work', 'workplace'],
] as const)('%s', (event, place) => {
  test('does not follow from a meeting elsewhere', () => {
    const elsewhere = PLACES.filter((other) => other !== place)
    expect(elsewhere.filter((other) => outcomesWith(event, { place: other }).length > 0)).toEqual([])
  })

  test('follows from meeting there, and only from meeting', () => {
    expect(outcomesWith(event, { place }, [onHold])).toEqual(['met'])
  })
})

describe('did it together', () => {
  test('does not follow from talking alone, or from nothing', () => {
    expect(outcomesWith('did_together', { together: ['talk'] })).toEqual([])
    expect(outcomesWith('did_together', { together: [] })).toEqual([])
  })

  test('follows from anything done, unless nobody was reached', () => {
    expect(outcomesWith('did_together', { together: ['talk', 'cv'] })).toEqual(REACHED)
  })
})

test('turned to us follows from their own contact, whoever is said to have reached out', () => {
  for (const reachedOut of [...REACHED_OUT, null]) {
    expect(outcomesWith('they_reached_out', { reachedOut })).toEqual(['they_contacted'])
  }
})

test('one meeting can matter in several ways', () => {
  expect(eventsOf({ ...facts, place: 'ward', together: ['application'] }, [onHold])).toEqual([
    'stayed_in_touch',
    'was_there_on_ward',
    'did_together',
  ])
})
