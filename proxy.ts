import { type NextRequest, NextResponse } from 'next/server'
import { answerHeaders, pagePolicy } from '#lib/access/answer-headers'
import { refusalOf } from '#lib/access/guard'
import { PATH_HEADER } from '#lib/access/paths'
import { env } from '#lib/shared/env'

// No `config.matcher`: every path passes here, those that look like files or prefetches too.
export function proxy(request: NextRequest): NextResponse {
  const own = new URL(env().APP_ORIGIN)
  const isHttps = own.protocol === 'https:'
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64')
  const policy = pagePolicy(nonce, { isHttps, isDevelopment: process.env.NODE_ENV !== 'production' })
  const answer = refuse(request, own) ?? letThrough(request, own, policy)
  const headers = answerHeaders({ path: request.nextUrl.pathname, isHttps, policy })
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

function letThrough(request: NextRequest, own: URL, policy: string): NextResponse {
  const { pathname, searchParams } = request.nextUrl
  const headers = new Headers(request.headers)
  const query = new URLSearchParams(searchParams)
  query.delete('_rsc')
  headers.set(PATH_HEADER, query.size > 0 ? `${pathname}?${query}` : pathname)
  // Next finds the nonce for its own scripts in the policy of the request.
  headers.set('content-security-policy', policy)
  // Next compares an action's origin with this one, and would believe whatever a visitor sent.
  headers.set('x-forwarded-host', own.host)
  return NextResponse.next({ request: { headers } })
}
