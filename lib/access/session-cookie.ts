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

/** The session a cookie names, or nothing where it was not sealed by us. */
export async function sessionIn(cookie: string | undefined): Promise<string | undefined> {
  if (!cookie) return undefined
  try {
    const token = await decode({ token: cookie, secret: env().APP_SECRET })
    return typeof token?.sessionId === 'string' ? token.sessionId : undefined
  } catch {
    // Forged, cut off, expired, or sealed with an earlier secret: all of these are just "not signed in".
    return undefined
  }
}
