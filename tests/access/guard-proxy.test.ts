import { NextRequest } from 'next/server'
import { describe, expect, test } from 'vitest'
import { GET as sendOn } from '../../app/(public)/home/route.ts'
import * as wholeProxy from '../../proxy.ts'

const { proxy } = wholeProxy
const OWN = 'http://localhost:3000'

type Asked = { method?: string; headers?: Record<string, string> }
const ask = (path: string, { method = 'GET', headers = {} }: Asked = {}) =>
  proxy(new NextRequest(OWN + path, { method, headers: { host: 'localhost:3000', ...headers } }))
const passedOn = (answer: Response, name: string) => answer.headers.get(`x-middleware-request-${name}`)

test('no path and no kind of request goes round the guard', () => {
  expect(Object.keys(wholeProxy)).toEqual(['proxy'])
})

describe('every answer, a refusal too,', () => {
  const answers = {
    'a page': () => ask('/today'),
    'a file': () => ask('/_next/static/chunk.js'),
    'a refusal': () => ask('/photo.png', { method: 'POST' }),
    'a method we do not know': () => ask('/', { method: 'DELETE' }),
    'a visitor sent on': () => ask('/', { headers: { host: '127.0.0.1:3000' } }),
  }

  test.each(Object.entries(answers))('guards the browser: %s', (_what, answer) => {
    const { headers } = answer()
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('same-origin')
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(headers.get('permissions-policy')).toContain('camera=()')
    const policy = headers.get('content-security-policy')
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/]{22}==' 'strict-dynamic'/)
    expect(policy).not.toContain("script-src 'unsafe-inline'")
  })

  test.each(Object.entries(answers))('is kept by nobody, except files that never change: %s', (what, answer) => {
    expect(answer().headers.get('cache-control')).toBe(what === 'a file' ? null : 'no-store')
  })
})

test('each answer has a nonce of its own, and Next is told it', () => {
  const [first, second] = [ask('/today'), ask('/today')]
  expect(first.headers.get('content-security-policy')).not.toBe(second.headers.get('content-security-policy'))
  expect(passedOn(first, 'content-security-policy')).toBe(first.headers.get('content-security-policy'))
})

test('a method we do not know is told which we do', () => {
  const answer = ask('/today', { method: 'DELETE' })
  expect(answer.status).toBe(405)
  expect(answer.headers.get('allow')).toBe('GET, HEAD, POST')
})

describe('a visitor under another name', () => {
  const isSentOn = (answer: Response) => answer.headers.get('x-middleware-rewrite') === 'http://localhost:3000/home'

  test.each(['127.0.0.1:3000', 'old-name.example', 'localhost'])('is sent on from %s to the same page', (host) => {
    const answer = ask('/people/1?tab=pauses', { headers: { host } })
    expect(isSentOn(answer)).toBe(true)
    const sent = sendOn(
      new Request(OWN, { headers: { 'x-alongside-path': passedOn(answer, 'x-alongside-path') ?? '' } }),
    )
    expect([sent.status, sent.headers.get('location')]).toEqual([307, 'http://localhost:3000/people/1?tab=pauses'])
  })

  test.each(['//elsewhere.example', '/\\elsewhere.example', '/home', 'https://elsewhere.example'])(
    'is not sent to %s',
    (path) => {
      const sent = sendOn(new Request(OWN, { headers: { 'x-alongside-path': path } }))
      expect(sent.headers.get('location')).toBe('http://localhost:3000/')
    },
  )

  test('is not sent on with what they posted: that is refused', () => {
    const headers = {
      host: '127.0.0.1:3000',
      origin: 'http://127.0.0.1:3000',
      'content-type': 'multipart/form-data; boundary=x',
    }
    expect(ask('/today', { method: 'POST', headers }).status).toBe(403)
  })

  test('may ask whether the house is well', () => {
    expect(isSentOn(ask('/api/health', { headers: { host: '127.0.0.1:3000' } }))).toBe(false)
  })

  test('is not believed to come under ours because a header says so', () => {
    expect(isSentOn(ask('/today', { headers: { host: '127.0.0.1:3000', 'x-forwarded-host': 'localhost:3000' } }))).toBe(
      true,
    )
  })
})

test('Next hears our own name, whatever a visitor forwards', () => {
  const answer = ask('/today', { headers: { 'x-forwarded-host': 'elsewhere.example' } })
  expect(passedOn(answer, 'x-forwarded-host')).toBe('localhost:3000')
})

test('pages hear which path was asked for, whatever a visitor sends', () => {
  const answer = ask('/caseload?q=jo&_rsc=abc', { headers: { 'x-alongside-path': '/elsewhere' } })
  expect(passedOn(answer, 'x-alongside-path')).toBe('/caseload?q=jo')
})
