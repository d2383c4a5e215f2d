import { encode } from 'next-auth/jwt'
import { expect, onTestFinished, test, vi } from 'vitest'
import { sealSession, sessionCookieName, sessionCookieSettings, sessionIn } from '#lib/access/session-cookie'

test('a cookie sealed by somebody else names no session', async () => {
  const forged = await encode({ token: { sessionId: 'mine' }, secret: 'another secret, as long as ours would be' })
  expect(await sessionIn(forged)).toBeUndefined()
})

test.each([undefined, '', 'nonsense', 'a.b.c.d.e'])('a cookie that reads “%s” names no session', async (cookie) => {
  expect(await sessionIn(cookie)).toBeUndefined()
})

test('a cookie whose day is over names no session', async () => {
  const secret = process.env.APP_SECRET ?? ''
  expect(await sessionIn(await encode({ token: { sessionId: 'mine' }, secret, maxAge: -60 }))).toBeUndefined()
})

test('a cookie that named a session yesterday names none today', async () => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  const sealed = await sealSession('0198-session')
  expect(await sessionIn(sealed)).toBe('0198-session')
  vi.advanceTimersByTime(24 * 3_600_000)
  expect(await sessionIn(sealed)).toBeUndefined()
})

test('a cookie of ours names the session, and shows nothing of it', async () => {
  const sealed = await sealSession('0198-session')
  expect(await sessionIn(sealed)).toBe('0198-session')
  expect(sealed).not.toContain('0198')
})

test('scripts cannot read the cookie, and other sites cannot send it', () => {
  expect(sessionCookieSettings()).toEqual({ httpOnly: true, sameSite: 'lax', secure: false, path: '/' })
  expect(sessionCookieName()).toBe('next-auth.session-token')
})
