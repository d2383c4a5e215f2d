import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CATALOGUE, EVENT_KINDS, type EventKind, type Noted, settle, standing } from '#lib/support-events/rules'

/** `counters` by the position of an earlier line. */
const line = (id: number, kind: EventKind, counters: number | null = null): Noted => ({
  id: String(id),
  kind,
  counters: counters === null ? null : String(counters),
})

describe('what stands', () => {
  test('is neither a line that was countered nor the line that counters it', () => {
    const lines = [line(1, 'stayed_in_touch'), line(2, 'did_together'), line(3, 'stayed_in_touch', 1)]
    expect(standing(lines)).toEqual([line(2, 'did_together')])
  })

  test('is a line written anew after the first was countered', () => {
    const lines = [line(1, 'resumed'), line(2, 'resumed', 1), line(3, 'resumed')]
    expect(standing(lines)).toEqual([line(3, 'resumed')])
  })
})

describe('settling', () => {
  test('adds what is missing and counters what no longer holds', () => {
    const lines = [line(1, 'stayed_in_touch'), line(2, 'was_there_on_ward')]
    expect(settle(lines, ['was_there_on_ward', 'did_together'])).toEqual({ add: ['did_together'], counter: [lines[0]] })
  })

  test('writes nothing where what stands is what is wanted', () => {
    const lines = [line(1, 'resumed'), line(2, 'resumed', 1), line(3, 'resumed')]
    expect(settle(lines, ['resumed'])).toEqual({ add: [], counter: [] })
  })
})

const wanted = fc.uniqueArray(fc.constantFrom(...EVENT_KINDS), { maxLength: 6 })

test('after each settling exactly what was wanted stands, whatever was wanted before, and no line was touched', () => {
  fc.assert(
    fc.property(fc.array(wanted, { maxLength: 8 }), (changes) => {
      let lines: Noted[] = []
      for (const kinds of changes) {
        const { add, counter } = settle(lines, kinds)
        const more = [
          ...counter.map((event) => ({ kind: event.kind, counters: event.id })),
          ...add.map((kind) => ({ kind, counters: null })),
        ]
        lines = [...lines, ...more.map((one, index) => ({ ...one, id: String(lines.length + index) }))]
        expect(namesOf(standing(lines))).toEqual([...kinds].sort())
        expect(settle(lines, kinds)).toEqual({ add: [], counter: [] })
      }
      const countered = lines.flatMap((one) => one.counters ?? [])
      expect(new Set(countered).size).toBe(countered.length)
    }),
    { seed: 5 },
  )
})

const FINDINGS = { 1: [1, 6], 2: [7, 14], 3: [15, 18] } as const

test.each(EVENT_KINDS)('%s belongs to the mechanism in which its finding was made', (kind) => {
  const { mechanism, finding } = CATALOGUE[kind]
  const [first, last] = FINDINGS[mechanism]
  const number = Number(finding.slice(1))
  expect(number).toBeGreaterThanOrEqual(first)
  expect(number).toBeLessThanOrEqual(last)
})

function namesOf(lines: Noted[]) {
  return lines.map(({ kind }) => kind).sort()
}
