import { NextResponse } from 'next/server'
import { postedForm } from '#lib/access/posted-form'
import { sessionCookieName, sessionCookieSettings } from '#lib/access/session-cookie'
import { signOut } from '#lib/access/sign-out'
import { maybeSignedIn } from '#lib/access/signed-in'
import { signOutEverywhere } from '#lib/accounts/sign-out-everywhere'
import { env } from '#lib/shared/env'
import { newId } from '#lib/shared/ids'

export async function POST(request: Request): Promise<Response> {
  const form = await postedForm(request)
  if ('refused' in form) return form.refused
  const actor = await maybeSignedIn()
  if (actor && form.fields.has('everywhere')) await signOutEverywhere(actor, { commandId: newId() })
  else if (actor) await signOut(actor)
  const outside = NextResponse.redirect(new URL('/sign-in', env().APP_ORIGIN), 303)
  outside.cookies.set(sessionCookieName(), '', { ...sessionCookieSettings(), maxAge: 0 })
  // Drafts kept in this browser go too: the next person at it may be somebody else. Where a script has seen to it, what
  // another account left here unsaved stays, sealed.
  if (form.fields.get('forgotten') !== 'yes') outside.headers.set('clear-site-data', '"storage"')
  return outside
}
