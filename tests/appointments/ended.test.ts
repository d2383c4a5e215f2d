import { expect, test } from 'vitest'
import { type TimeWithUs, takesPlace } from '#lib/appointments/rules/ended'

const ended = (closedOn: string | null): TimeWithUs => ({ state: 'closed', closedOn })
const on = (day: string, times: TimeWithUs[], state: 'planned' | 'held' = 'planned') =>
  takesPlace({ state, day }, times)

test('a planned meeting takes place up to the last day of a time with us, and not after it', () => {
  expect(on('2026-03-16', [ended('2026-03-16')])).toBe(true)
  expect(on('2026-03-17', [ended('2026-03-16')])).toBe(false)
  expect(on('2026-03-17', [ended(null)])).toBe(false)
  expect(on('2026-03-17', [ended('2026-03-16')], 'held')).toBe(true)
})

test('and whenever it is, while another time runs', () => {
  expect(on('2026-03-17', [ended('2026-03-16'), { state: 'supported', closedOn: null }])).toBe(true)
  expect(on('2026-03-17', [])).toBe(true)
})
