import { expect, test } from 'vitest'
import { linesFor } from '#lib/today/rules'
import type { Known } from '#lib/today/rules/known'
import { person, TODAY } from '#tests/today/kit'
import { actOf } from '../../app/today/line-act.ts'

const agreedBy = (touchBy: 'text' | 'phone' | 'meeting', touchedOn = '2026-03-02'): Partial<Known> => ({
  touchedOn,
  rhythm: { fromDay: '2026-02-02', touchBy, touchEvery: 'week', touchWeekday: null },
})
const wish: Partial<Known> = { wish: { id: 'w', wish: 'more', day: TODAY } }
const begins: Partial<Known> = {
  moments: [{ about: 'start:p:week_before', said: TODAY, due: TODAY, kind: 'week_before', day: TODAY, what: 'it' }],
}

function act(known: Partial<Known>): string | undefined {
  const [line] = linesFor([person('Louise', known)], TODAY).now
  return line && actOf(line.person, [line.reason, ...line.also])?.label
}

test('a reason that has no act of its own leaves room for the next: a wish is agreed on where it is told', () => {
  expect(act({ ...begins, ...agreedBy('phone', TODAY) })).toBeUndefined()
  expect(act({ ...begins, ...wish, ...agreedBy('phone', TODAY) })).toBe('agree')
  expect(act({ ...begins, ...wish, ...agreedBy('text', TODAY) })).toBe('agree')
})

test('whoever is written to, is written to when a word is due, whatever else is told', () => {
  expect(act({ ...wish, ...agreedBy('text') })).toBe('write')
  expect(act({ ...begins, ...agreedBy('text', TODAY) })).toBe('write')
  expect(act({ ...wish, ...agreedBy('phone') })).toBe('agree')
})

test('whom one meets, one plans a meeting with, unless the next one is planned', () => {
  expect(act(agreedBy('meeting'))).toBe('plan')
  expect(act({ ...agreedBy('meeting'), nextAppointment: '2026-03-18' })).toBeUndefined()
  expect(act(agreedBy('phone'))).toBeUndefined()
})

test('on a referral one decides, before the first word and after it', () => {
  const referred: Partial<Known> = { isReferred: true }
  expect(act({ ...referred, firstContactBy: TODAY, heardOn: null, touchedOn: null })).toBe('decide')
  expect(act({ ...referred, heardOn: '2026-02-02', touchedOn: '2026-02-02' })).toBe('decide')
  expect(act({ heardOn: '2026-02-02', touchedOn: '2026-02-02' })).toBeUndefined()
})
