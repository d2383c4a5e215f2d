import { describe, expect, test } from 'vitest'
import { isElsewhere } from '#lib/access/own-name'
import { GET as sendOn } from '../../app/(public)/home/route.ts'

const OWN = 'localhost:3000'
const came = (headers: Record<string, string>, url = '/today', method = 'GET', behindProxy = false) =>
  isElsewhere({ method, url, headers }, OWN, behindProxy)

describe('a visitor under another name', () => {
  test.each(['127.0.0.1:3000', 'old-name.example', 'localhost', 'localhost:3000.elsewhere.example'])(
    'is sent on from %s',
    (host) => {
      expect(came({ host })).toBe(true)
      expect(came({ host }, '/today', 'HEAD')).toBe(true)
    },
  )

  test('is sent on also where a header says that they came under ours', () => {
    expect(came({ host: '127.0.0.1:3000', 'x-forwarded-host': OWN })).toBe(true)
  })

  test('is not sent on with what they posted: the guard refuses that', () => {
    expect(came({ host: '127.0.0.1:3000' }, '/today', 'POST')).toBe(false)
  })

  test('may ask whether the house is well', () => {
    expect(came({ host: '127.0.0.1:3000' }, '/api/health')).toBe(false)
  })
})

test('a visitor under our own name stays, also behind a proxy of ours that uses another one inside', () => {
  expect(came({ host: OWN })).toBe(false)
  expect(came({ host: 'inside:8080', 'x-forwarded-host': OWN }, '/today', 'GET', true)).toBe(false)
  expect(came({ host: OWN }, '/today', 'GET', true)).toBe(false)
})

test.each([
  ['/people/1?tab=pauses', '/people/1?tab=pauses'],
  ['//elsewhere.example', '/'],
  ['/\\elsewhere.example', '/'],
  ['https://elsewhere.example', '/'],
  [undefined, '/'],
])('who asked for %s is sent to our own %s', (asked, path) => {
  const sent = sendOn(
    new Request('http://localhost:3000/home', { headers: asked ? { 'x-alongside-asked': asked } : {} }),
  )
  expect([sent.status, sent.headers.get('location')]).toEqual([307, `http://localhost:3000${path}`])
})
