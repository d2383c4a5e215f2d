import fc from 'fast-check'
import { expect, test } from 'vitest'
import { TOUCH_RHYTHMS, TOUCH_WAYS } from '#lib/pauses/rules'
import { addDays } from '#lib/shared/day'
import { type Known, type Line, linesFor } from '#lib/today/rules'

const TODAY = '2026-03-16'
const pastDay = fc.nat(60).map((days) => addDays(TODAY, -days))

const anyPause = fc.record({
  fromDay: pastDay,
  touchBy: fc.constantFrom(...TOUCH_WAYS),
  touchEvery: fc.constantFrom(...TOUCH_RHYTHMS),
  touchWeekday: fc.option(fc.integer({ min: 1, max: 7 })),
})
const anybody = fc.record({
  id: fc.uuid(),
  name: fc.constantFrom('Signe', 'Jonas', 'Åse'),
  phone: fc.constant(null),
  supported: fc.boolean(),
  pause: fc.option(anyPause),
  heardOn: fc.option(pastDay),
  touchedOn: fc.option(pastDay),
})
const people = fc.uniqueArray(anybody, { selector: (person) => person.id, maxLength: 25 })

const isQuiet = ({ heardOn }: Known) => heardOn === null || heardOn <= addDays(TODAY, -14)

test('everybody supported who is on hold or quiet has one line, and nobody has two', () => {
  fc.assert(
    fc.property(people, (all) => {
      const { now, later } = linesFor(all, TODAY)
      const told = [...now, ...later].map((line) => line.person.id)
      const expected = all.filter((one) => one.supported && (one.pause !== null || isQuiet(one)))
      expect(told.toSorted()).toEqual(expected.map((one) => one.id).toSorted())
    }),
    { seed: 23 },
  )
})

test('what is for now is due, and what is for later is not', () => {
  fc.assert(
    fc.property(people, (all) => {
      const { now, later } = linesFor(all, TODAY)
      const isDue = (line: Line) => line.because === 'quiet' || (line.because === 'agreed' && line.due <= TODAY)
      expect(now.filter((line) => !isDue(line))).toEqual([])
      expect(later.filter(isDue)).toEqual([])
      expect(later.filter((line) => line.because === 'resting' && line.due !== null && line.due <= TODAY)).toEqual([])
    }),
    { seed: 29 },
  )
})

test('the order does not depend on the order in which people are known', () => {
  const shuffled = people.chain((all) => fc.shuffledSubarray(all, { minLength: all.length }).map((some) => [all, some]))
  const reasons = (all: Known[]) => linesFor(all, TODAY).now.map((line) => [line.because, line.person.name])
  fc.assert(
    fc.property(shuffled, ([one = [], other = []]) => {
      expect(reasons(one)).toEqual(reasons(other))
    }),
    { seed: 31 },
  )
})

test('a promise to somebody on hold comes before every silence', () => {
  fc.assert(
    fc.property(people, (all) => {
      const reasons = linesFor(all, TODAY).now.map((line) => line.because)
      expect(reasons.indexOf('quiet') === -1 || reasons.lastIndexOf('agreed') < reasons.indexOf('quiet')).toBe(true)
    }),
    { seed: 37 },
  )
})
