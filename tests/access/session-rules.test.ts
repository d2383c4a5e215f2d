import { expect, test } from 'vitest'
import { isOver, isSeenAgain } from '#lib/access/session-rules'

const limits = { SESSION_IDLE_MINUTES: 120, SESSION_HOURS: 14 }
const at = (time: string) => new Date(`2026-03-16T${time}:00Z`)
const session = { openedAt: at('08:00'), lastSeenAt: at('08:00'), endedAt: null }

test('a session rests for two hours and is then over', () => {
  expect(isOver(session, at('09:59'), limits)).toBe(false)
  expect(isOver(session, at('10:00'), limits)).toBe(true)
})

test('a session lasts a working day, however busy it is', () => {
  expect(isOver({ ...session, lastSeenAt: at('21:50') }, at('21:59'), limits)).toBe(false)
  expect(isOver({ ...session, lastSeenAt: at('21:59') }, at('22:00'), limits)).toBe(true)
})

test('a session that was ended is over at once', () => {
  expect(isOver({ ...session, endedAt: at('08:01') }, at('08:01'), limits)).toBe(true)
})

test('being seen again is written down every five minutes, sooner where sessions may hardly rest', () => {
  expect(isSeenAgain(at('08:00'), at('08:04'), limits)).toBe(false)
  expect(isSeenAgain(at('08:00'), at('08:05'), limits)).toBe(true)
  expect(isSeenAgain(at('08:00'), at('08:01'), { ...limits, SESSION_IDLE_MINUTES: 4 })).toBe(true)
})
