import { decode, encode } from 'next-auth/jwt'
import { env } from '#lib/shared/env'

/**
 * next-auth's session cookie, sealed by next-auth. All it holds is the id of a session row of ours, which is looked up
 * on every request: ending the row ends the session, whoever still has the cookie.
 */
export const sessionCookieName = () => (isHttps() ? '__Host-next-auth.session-token' : 'next-auth.session-token')

export const sessionCookieSettings = () => ({ httpOnly: true, sameSite: 'lax', secure: isHttps(), path: '/' }) as const

export const isHttps = () => env().APP_ORIGIN.startsWith('https:')

export function sealSession(sessionId: string): Promise<string> {
  return encode({ token: { sessionId }, secret: env().APP_SECRET, maxAge: env().SESSION_HOURS * 3600 })
}

/** Opening a cookie costs more than looking up what it names, so those opened lately are remembered, oldest first. */
const opened = new Map<string, { sessionId: string; until: number }>()
const REMEMBERED = 1000

/** The session a cookie names, or nothing where it was not sealed by us. */
export async function sessionIn(cookie: string | undefined): Promise<string | undefined> {
  if (!cookie) return undefined
  const known = opened.get(cookie)
  if (known && Date.now() < known.until) return known.sessionId
  opened.delete(cookie)
  try {
    const token = await decode({ token: cookie, secret: env().APP_SECRET })
    if (typeof token?.sessionId !== 'string') return undefined
    remember(cookie, { sessionId: token.sessionId, until: Number(token.exp) * 1000 })
    return token.sessionId
  } catch {
    // Forged, cut off, expired, or sealed with an earlier secret: all of these are just "not signed in".
    return undefined
  }
}

function remember(cookie: string, named: { sessionId: string; until: number }) {
  opened.set(cookie, named)
  const oldest = opened.keys().next().value
  if (opened.size > REMEMBERED && oldest !== undefined) opened.delete(oldest)
}
