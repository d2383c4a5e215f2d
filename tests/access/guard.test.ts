import { describe, expect, test } from 'vitest'
import { refusalOf } from '#lib/access/guard'

const OWN = 'https://alongside.example'
const ACTION = 'a'.repeat(42)
const MULTIPART = 'multipart/form-data; boundary=----form'
const action = { origin: OWN, 'content-type': MULTIPART, 'next-action': ACTION }
const form = { origin: OWN, 'content-type': 'application/x-www-form-urlencoded' }

const answerTo = (method: string, path: string, headers: Record<string, string> = {}) =>
  refusalOf({ method, url: OWN + path, headers: new Headers(headers) }, OWN)?.status ?? 'let in'

describe('refused', () => {
  test.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND'])('%s, on any path', (method) => {
    for (const path of ['/', '/today', '/api/sign-in', '/wave.svg', '/_next/static/x.js']) {
      expect(answerTo(method, path, action)).toBe(405)
    }
  })

  test.each([
    ['another site', { origin: 'https://elsewhere.example' }],
    ['our name without its scheme', { origin: 'http://alongside.example' }],
    ['another port', { origin: `${OWN}:8443` }],
    ['a name that begins like ours', { origin: `${OWN}.elsewhere.example` }],
    ['nowhere', { origin: 'null' }],
    ['a page of ours as another site tells it', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbouring site', { 'sec-fetch-site': 'same-site' }],
    ['an address somebody typed', { 'sec-fetch-site': 'none' }],
  ])('a change that comes from %s', (_where, headers) => {
    expect(answerTo('POST', '/today', { ...action, ...headers })).toBe(403)
    expect(answerTo('POST', '/api/sign-in', { ...form, ...headers })).toBe(403)
  })

  test('a change that does not say where it comes from', () => {
    const { origin: _, ...silent } = action
    expect(answerTo('POST', '/today', silent)).toBe(403)
  })

  test.each(['/photo.png', '/wave.svg', '/favicon.ico', '/_next/image', '/_next/static/chunk.js', '/nowhere'])(
    'an action from another site posted to %s',
    (path) => {
      expect(answerTo('POST', path, { ...action, origin: 'https://elsewhere.example' })).toBe(403)
    },
  )

  test.each<Record<string, string>>([
    { 'next-router-prefetch': '1' },
    { purpose: 'prefetch' },
    { 'sec-purpose': 'prefetch' },
    { rsc: '1' },
  ])('an action from another site dressed as a prefetch', (dress) => {
    expect(answerTo('POST', '/today', { ...action, origin: 'https://elsewhere.example', ...dress })).toBe(403)
  })

  test.each(['', 'short', 'z'.repeat(42), 'A'.repeat(42), `${ACTION}0`, `${ACTION},${ACTION}`])(
    'an action called “%s”',
    (id) => {
      expect(answerTo('POST', '/today', { ...action, 'next-action': id })).toBe(400)
    },
  )

  test('an action posted to a route of ours', () => {
    expect(answerTo('POST', '/api/sign-in', { ...form, 'next-action': ACTION })).toBe(400)
  })

  test.each([
    '',
    'application/json',
    'text/html',
    'multipart/form-data',
    'application/x-www-form-urlencoded',
    'text/plainer',
  ])('an action of content type “%s”', (type) => {
    expect(answerTo('POST', '/today', { ...action, 'content-type': type })).toBe(415)
  })

  test('plain text that calls no action', () => {
    expect(answerTo('POST', '/today', { origin: OWN, 'content-type': 'text/plain' })).toBe(415)
  })

  test.each(['', 'application/json', 'text/plain'])('a form of ours of content type “%s”', (type) => {
    expect(answerTo('POST', '/api/sign-in', { ...form, 'content-type': type })).toBe(415)
  })

  test('a body that says it is larger than a megabyte', () => {
    expect(answerTo('POST', '/today', { ...action, 'content-length': '1000001' })).toBe(413)
    expect(answerTo('POST', '/api/sign-in', { ...form, 'content-length': '1000001' })).toBe(413)
  })
})

describe('let in', () => {
  test.each(['GET', 'HEAD'])('%s, wherever it comes from', (method) => {
    expect(answerTo(method, '/today', { origin: 'https://elsewhere.example' })).toBe('let in')
  })

  test('an action called by a script', () => {
    expect(answerTo('POST', '/today', action)).toBe('let in')
    expect(answerTo('POST', '/today', { ...action, 'content-type': 'text/plain;charset=UTF-8' })).toBe('let in')
  })

  test('a form sent where no script runs', () => {
    expect(answerTo('POST', '/today', { origin: OWN, 'content-type': MULTIPART })).toBe('let in')
    expect(answerTo('POST', '/api/sign-in', { ...form, 'sec-fetch-site': 'same-origin' })).toBe('let in')
  })

  test('a body that does not say its length, because Next passes actions on in chunks', () => {
    expect(answerTo('POST', '/today', { ...action, 'transfer-encoding': 'chunked' })).toBe('let in')
  })
})
