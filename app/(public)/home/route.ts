import { NextResponse } from 'next/server'
import { ownPath, PATH_HEADER } from '#lib/access/paths'
import { env } from '#lib/shared/env'

/** Whoever came under another name than ours is sent here by the proxy, and from here to the same page under our own. */
export function GET(request: Request): Response {
  const asked = ownPath(request.headers.get(PATH_HEADER)) ?? '/'
  return NextResponse.redirect(new URL(asked === '/home' ? '/' : asked, env().APP_ORIGIN), 307)
}
