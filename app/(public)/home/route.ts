import { NextResponse } from 'next/server'
import { ASKED_HEADER } from '#lib/access/own-name'
import { ownPath } from '#lib/access/paths'
import { env } from '#lib/shared/env'

/** Whoever came under another name than ours goes on to the same page under our own. */
export function GET(request: Request): Response {
  const asked = ownPath(request.headers.get(ASKED_HEADER)) ?? '/'
  return NextResponse.redirect(new URL(asked, env().APP_ORIGIN), 307)
}
