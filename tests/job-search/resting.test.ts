import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  cameMeanwhile,
  eventsOfStep,
  isOpen,
  isResting,
  OPEN_STAGES,
  path,
  STAGES,
  type Step,
  standsAt,
} from '#lib/job-search/rules'
import { covers, type Stretch } from '#lib/pauses/rules'
import { addDays } from '#lib/shared/day'

const WINDOW = 60
const anyOffset = fc.integer({ min: 0, max: WINDOW })
const day = (offset: number) => addDays('2026-01-01', offset)

/** Pauses one after the other, the last of which may go on; some were taken back. */
const anyPauses = fc
  .uniqueArray(anyOffset, { minLength: 0, maxLength: 8 })
  .chain((offsets) =>
    fc.tuple(fc.constant(offsets.toSorted((a, b) => a - b)), fc.array(fc.boolean(), { maxLength: 4 })),
  )
  .map(([offsets, taken]) =>
    Array.from({ length: Math.ceil(offsets.length / 2) }, (_, at): Stretch => {
      const [from = 0, to] = offsets.slice(at * 2, at * 2 + 2)
      const goesOn = to === undefined
      if (taken[at]) return { fromDay: day(from), endedOn: null, endedHow: 'taken_back' }
      return { fromDay: day(from), endedOn: goesOn ? null : day(to), endedHow: goesOn ? null : 'resumed' }
    }),
  )

const anySteps = fc
  .array(
    fc.record({
      offset: anyOffset,
      stage: fc.constantFrom(...STAGES),
      minute: fc.integer({ min: 0, max: 9 }),
      isGone: fc.boolean(),
    }),
    { maxLength: 10 },
  )
  .map((all) =>
    all.map(({ offset, stage, minute, isGone }, at): Step => {
      const writtenAt = new Date(Date.UTC(2026, 0, 1, 0, minute))
      return { id: `s${at}`, stage, day: day(offset), writtenAt, takenBackAt: isGone ? writtenAt : null }
    }),
  )

/** The pause that lies on the search on a day, as the page of that day finds it. */
const pauseOn = (pauses: Stretch[], on: string) => pauses.find((pause) => covers(pause, on)) ?? null
const settings = { seed: 3, numRuns: 400 }

test('what is open rests on exactly the days of a pause, and what is over never rests', () => {
  fc.assert(
    fc.property(anyPauses, fc.constantFrom(...STAGES), anyOffset, (pauses, stage, offset) => {
      const pause = pauseOn(pauses, day(offset))
      expect(isResting({ stage }, { pause })).toBe(isOpen(stage) && pause !== null)
    }),
    settings,
  )
})

test('once every pause is over nothing rests, whatever was noted meanwhile, and it stands where the steps left it', () => {
  fc.assert(
    fc.property(anyPauses, anySteps, (pauses, steps) => {
      const resumed = pauses.map(
        (pause): Stretch => ({ ...pause, endedOn: pause.endedOn ?? day(WINDOW), endedHow: 'resumed' }),
      )
      const later = addDays(day(WINDOW), 1)
      for (const { stage } of path(steps)) expect(isResting({ stage }, { pause: pauseOn(resumed, later) })).toBe(false)
      // What was kept meanwhile is a step like any other.
      const meanwhile = path(steps).filter((step) => cameMeanwhile(step, pauses))
      for (const step of meanwhile) expect(path(steps)).toContain(step)
    }),
    settings,
  )
})

test('an answer is kept exactly where it came during a pause, and counts no longer once that was taken back', () => {
  fc.assert(
    fc.property(anyPauses, anyOffset, fc.constantFrom(...STAGES), (pauses, offset, stage) => {
      const step = { stage, day: day(offset), ledBy: null, firstTime: false, takenBack: false }
      const isAnswer = stage === 'interview' || stage === 'offer' || stage === 'not_this_time'
      const kept = eventsOfStep(step, pauses).includes('kept_meanwhile')
      expect(kept).toBe(isAnswer && cameMeanwhile(step, pauses))
      const none = pauses.map((pause): Stretch => ({ ...pause, endedHow: 'taken_back' }))
      expect(eventsOfStep(step, none)).toEqual([])
      expect(eventsOfStep({ ...step, takenBack: true }, pauses)).toEqual([])
    }),
    settings,
  )
})

test('an application stands at the last day that was noted, and on one day at what was noted last', () => {
  fc.assert(
    fc.property(anySteps, (steps) => {
      const way = path(steps)
      expect(way.length).toBe(steps.filter(({ takenBackAt }) => takenBackAt === null).length)
      const last = standsAt(steps)
      for (const step of way) {
        const isNotAfter = step.day < (last?.day ?? '') || (step.day === last?.day && step.writtenAt <= last.writtenAt)
        expect(isNotAfter).toBe(true)
      }
      expect(path(steps.toReversed())).toEqual(way)
    }),
    settings,
  )
})

test('taking the last step back leaves an application where it stood before that step', () => {
  fc.assert(
    fc.property(anySteps, (steps) => {
      const way = path(steps)
      const last = way.at(-1)
      const after = steps.map((step) => (step.id === last?.id ? { ...step, takenBackAt: new Date(0) } : step))
      expect(standsAt(after)?.id).toBe(way.at(-2)?.id)
    }),
    settings,
  )
})

test('an answer of every kind is one that may come meanwhile, and what we do ourselves is none', () => {
  const pause: Stretch = { fromDay: day(0), endedOn: null, endedHow: null }
  const kept = STAGES.filter((stage) =>
    eventsOfStep({ stage, day: day(3), ledBy: 'person', firstTime: true, takenBack: false }, [pause]).includes(
      'kept_meanwhile',
    ),
  )
  expect(kept).toEqual(['interview', 'offer', 'not_this_time'])
  expect(OPEN_STAGES.every((stage) => isResting({ stage }, { pause }))).toBe(true)
})
