import fc from 'fast-check'
import { expect, test } from 'vitest'
import { TOUCH_RHYTHMS, TOUCH_WAYS } from '#lib/pauses/rules'
import { addDays } from '#lib/shared/day'
import { linesFor } from '#lib/today/rules'
import type { Known } from '#lib/today/rules/known'
import { person, TODAY, told } from '#tests/today/kit'

const pastDay = fc.nat(60).map((days) => addDays(TODAY, -days))
const nearDay = fc.integer({ min: -30, max: 30 }).map((days) => addDays(TODAY, days))
const id = fc.constantFrom('a', 'b')

const agreement = fc.record({
  fromDay: pastDay,
  touchBy: fc.constantFrom(...TOUCH_WAYS),
  touchEvery: fc.constantFrom(...TOUCH_RHYTHMS),
  touchWeekday: fc.option(fc.integer({ min: 1, max: 7 })),
})
const anybody = fc
  .record({
    id: fc.uuid(),
    name: fc.constantFrom('Signe', 'Jonas', 'Åse'),
    supported: fc.boolean(),
    pause: fc.option(
      fc.tuple(agreement, fc.option(nearDay)).map(([agreed, lookAgainDay]) => ({ ...agreed, id: 'p', lookAgainDay })),
    ),
    isReferred: fc.boolean(),
    rhythm: fc.option(agreement),
    heardOn: fc.option(pastDay),
    touchedOn: fc.option(pastDay),
    firstContactBy: fc.option(nearDay),
    notSoWell: fc.option(fc.record({ id, day: pastDay })),
    asked: fc.option(fc.record({ id, day: pastDay })),
    wish: fc.option(fc.record({ id, day: pastDay, wish: fc.constantFrom('more', 'same', 'less') })),
    afterStay: fc.option(fc.record({ id, week: fc.integer({ min: 1, max: 6 }), weekFrom: pastDay })),
    moments: fc.array(
      fc.record({
        about: fc.constantFrom('hours:x', 'exam:y', 'ended:z'),
        kind: fc.constantFrom('hours', 'exam', 'ended'),
        said: pastDay,
        due: pastDay,
        day: nearDay,
        what: fc.constant('the shop'),
      }),
      { maxLength: 2 },
    ),
    deadlines: fc.array(fc.record({ id, day: nearDay, what: fc.constant('the shop') }), { maxLength: 1 }),
    toRevisit: fc.array(fc.record({ id, day: pastDay }), { maxLength: 1 }),
    adviceToOffer: fc.array(fc.record({ placementId: id, day: pastDay }), { maxLength: 1 }),
    isLongSilent: fc.boolean(),
    nextAppointment: fc.option(nearDay),
  })
  .map((known): Known => person(known.name, known))
const people = fc.uniqueArray(anybody, { selector: (one) => one.id, maxLength: 25 })

/** What a meeting is a word for as well. */
const MET = ['agreed', 'first_contact', 'moment', 'after_stay', 'quiet']

test('nobody has two lines, and nobody whose support has ended has one', () => {
  fc.assert(
    fc.property(people, (all) => {
      const { now, later } = linesFor(all, TODAY)
      const ids = [...now, ...later].map((line) => line.person.id)
      expect(new Set(ids).size).toBe(ids.length)
      expect([...now, ...later].every((line) => line.person.supported)).toBe(true)
    }),
    { seed: 23 },
  )
})

test('nobody on hold, not so well, or without a rhythm and not heard from for two weeks is left out', () => {
  const mustShow = (one: Known) =>
    one.supported &&
    (one.pause !== null ||
      one.notSoWell !== null ||
      (one.rhythm === null &&
        one.firstContactBy === null &&
        one.nextAppointment === null &&
        (one.heardOn === null || one.heardOn <= addDays(TODAY, -14))))
  fc.assert(
    fc.property(people, (all) => {
      const { now, later } = linesFor(all, TODAY)
      const shown = new Set([...now, ...later].map((line) => line.person.id))
      expect(all.filter(mustShow).filter((one) => !shown.has(one.id))).toEqual([])
    }),
    { seed: 24 },
  )
})

test('what is for now is due, and every reason is told once', () => {
  fc.assert(
    fc.property(people, (all) => {
      for (const line of linesFor(all, TODAY).now) {
        const reasons = [line.reason, ...line.also]
        expect(reasons.every((reason) => reason.due <= TODAY)).toBe(true)
        expect(new Set(reasons.map((reason) => reason.because)).size).toBe(reasons.length)
      }
    }),
    { seed: 29 },
  )
})

test('a line that was moved is back on its day, and one that was let go is not', () => {
  fc.assert(
    fc.property(people, fc.integer({ min: 1, max: 20 }), fc.boolean(), (all, days, letGo) => {
      for (const { person: one, reason } of linesFor(all, TODAY).now) {
        // A moment of work comes here moved, or not at all: that is its own rule.
        if (reason.because === 'not_so_well' || reason.because === 'moment') continue
        const movedTo = letGo ? null : addDays(TODAY, days)
        const decided = { ...one, putOffs: [{ about: reason.about, dueDay: reason.said, movedTo }] }
        const isThere = (day: string) =>
          linesFor([{ ...decided, isLongSilent: false, nextAppointment: null }], day).now.some((line) =>
            [line.reason, ...line.also].some(({ about, said }) => about === reason.about && said === reason.said),
          )
        expect(isThere(TODAY)).toBe(false)
        const stays = !['asked', 'talk'].includes(reason.because)
        if (stays) expect(isThere(addDays(TODAY, days))).toBe(!letGo)
      }
    }),
    { seed: 30, numRuns: 60 },
  )
})

test('a meeting today takes only a word’s place: called off, everything is back', () => {
  fc.assert(
    fc.property(people, (all) => {
      const reasonsOf = (nextAppointment: string | null) =>
        new Map(
          linesFor(
            all.map((one) => ({ ...one, nextAppointment })),
            TODAY,
          ).now.map((line) => [line.person.id, [line.reason, ...line.also].map(({ because }) => because)]),
        )
      const [meeting, calledOff] = [reasonsOf(TODAY), reasonsOf(null)]
      for (const one of all) {
        const [then, again] = [meeting.get(one.id) ?? [], calledOff.get(one.id) ?? []]
        const waited = again.filter((because) => !then.includes(because))
        expect(then.every((because) => again.includes(because))).toBe(true)
        expect(waited.every((because) => MET.includes(because))).toBe(true)
      }
    }),
    { seed: 32 },
  )
})

test('the order does not depend on the order in which people are known', () => {
  const shuffled = people.chain((all) => fc.shuffledSubarray(all, { minLength: all.length }).map((some) => [all, some]))
  const reasons = (all: Known[]) => linesFor(all, TODAY).now.map((line) => [told(line).split(' ')[0], line.person.name])
  fc.assert(
    fc.property(shuffled, ([one = [], other = []]) => {
      expect(reasons(one)).toEqual(reasons(other))
    }),
    { seed: 31 },
  )
})

test('whoever is not so well comes before all others, and a promise before every silence', () => {
  fc.assert(
    fc.property(people, (all) => {
      const reasons = linesFor(all, TODAY).now.map((line) => line.reason.because)
      const comesBefore = (first: string, then: string) =>
        !reasons.some((reason, index) => reason === then && reasons.slice(index).includes(first as typeof reason))
      expect(comesBefore('not_so_well', 'first_contact') && comesBefore('not_so_well', 'quiet')).toBe(true)
      expect(comesBefore('agreed', 'quiet')).toBe(true)
    }),
    { seed: 37 },
  )
})
