import { type NextRequest, NextResponse } from 'next/server'
import { answerHeaders } from '#lib/access/answer-headers'
import { refusalOf } from '#lib/access/guard'
import { PATH_HEADER } from '#lib/access/paths'
import { env } from '#lib/shared/env'

// No `config.matcher`: every path passes here, those that look like files or prefetches too.
export function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl
  const own = new URL(env().APP_ORIGIN)
  const isDevelopment = process.env.NODE_ENV !== 'production'
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64')
  const headers = answerHeaders({ nonce, path: pathname, isHttps: own.protocol === 'https:', isDevelopment })
  const answer = refuse(request, own) ?? sendHome(request, own) ?? letThrough(request, own, headers)
  for (const [name, value] of Object.entries(headers)) answer.headers.set(name, value)
  return answer
}

function refuse(request: NextRequest, own: URL): NextResponse | undefined {
  const refusal = refusalOf(request, own.origin)
  if (!refusal) return undefined
  const headers = new Headers({ 'content-type': 'text/plain; charset=utf-8' })
  if (refusal.status === 405) headers.set('allow', 'GET, HEAD, POST')
  return new NextResponse(`${refusal.reason}\n`, { status: refusal.status, headers })
}

/** Cookies and origins belong to one name, so a visitor under another one (127.0.0.1, an old name) is sent on. */
function sendHome(request: NextRequest, own: URL): NextResponse | undefined {
  const { pathname, search } = request.nextUrl
  const behindProxy = env().TRUST_PROXY > 0
  const host = (behindProxy && request.headers.get('x-forwarded-host')) || request.headers.get('host')
  if (host === own.host || pathname === '/api/health' || !['GET', 'HEAD'].includes(request.method)) return undefined
  const home = new URL(own.origin)
  home.pathname = pathname
  home.search = search
  return NextResponse.redirect(home, 307)
}

function letThrough(request: NextRequest, own: URL, answer: Record<string, string>): NextResponse {
  const { pathname, searchParams } = request.nextUrl
  const headers = new Headers(request.headers)
  const query = new URLSearchParams(searchParams)
  query.delete('_rsc')
  headers.set(PATH_HEADER, query.size > 0 ? `${pathname}?${query}` : pathname)
  // Next finds the nonce for its own scripts in the policy of the request.
  headers.set('content-security-policy', answer['content-security-policy'] ?? '')
  // Next compares an action's origin with this one, and would believe whatever a visitor sent.
  headers.set('x-forwarded-host', own.host)
  return NextResponse.next({ request: { headers } })
}
