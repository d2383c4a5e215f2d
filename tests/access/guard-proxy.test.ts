import { NextRequest } from 'next/server'
import { describe, expect, test } from 'vitest'
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

test('Next hears our own name, whatever a visitor forwards', () => {
  const answer = ask('/today', { headers: { 'x-forwarded-host': 'elsewhere.example' } })
  expect(passedOn(answer, 'x-forwarded-host')).toBe('localhost:3000')
})

test('pages hear which path was asked for, whatever a visitor sends', () => {
  const answer = ask('/caseload?q=jo&_rsc=abc', { headers: { 'x-alongside-path': '/elsewhere' } })
  expect(passedOn(answer, 'x-alongside-path')).toBe('/caseload?q=jo')
})
