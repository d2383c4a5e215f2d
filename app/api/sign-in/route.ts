import { type NextRequest, NextResponse } from 'next/server'
import { networkOf } from '#lib/access/client-address'
import { deviceOf } from '#lib/access/device'
import { firstPageOf, ownPath, signInPath } from '#lib/access/paths'
import { postedForm } from '#lib/access/posted-form'
import { sealSession, sessionCookieName, sessionCookieSettings, sessionIn } from '#lib/access/session-cookie'
import { signIn } from '#lib/access/sign-in'
import { TYPED_BEFORE_COOKIE, typedBefore, typedBeforeSettings } from '#lib/access/typed-before'
import { now } from '#lib/shared/clock'
import { env } from '#lib/shared/env'
import { pleaseWait } from './please-wait.ts'

// A plain handler and not next-auth's: why is in docs/decisions/0004-sign-in.md.
export async function POST(request: NextRequest): Promise<Response> {
  const form = await postedForm(request)
  if ('refused' in form) return form.refused
  const { email = '', password = '', next } = Object.fromEntries(form.fields)
  const answer = await signIn({
    email,
    password,
    device: deviceOf(request.headers.get('user-agent')),
    network: networkOf(request.headers, env().TRUST_PROXY),
    now: now(),
    earlierSession: await sessionIn(request.cookies.get(sessionCookieName())?.value),
  })
  if (answer.kind === 'wait')
    return pleaseWait(answer.seconds, signInPath(next), request.headers.get('content-security-policy'))
  if (answer.kind === 'not_recognised') {
    const again = goTo(signInPath(next))
    again.cookies.set(TYPED_BEFORE_COOKIE, typedBefore(email), typedBeforeSettings())
    return again
  }
  const inside = goTo(ownPath(next) ?? firstPageOf(answer.role))
  inside.cookies.set(sessionCookieName(), await sealSession(answer.sessionId), sessionCookieSettings())
  inside.cookies.set(TYPED_BEFORE_COOKIE, '', typedBeforeSettings(0))
  return inside
}

const goTo = (path: string) => NextResponse.redirect(new URL(path, env().APP_ORIGIN), 303)
