import { expect, test } from 'vitest'
import { answerHeaders, pagePolicy } from '#lib/access/answer-headers'

const live = { isHttps: true, isDevelopment: false }

test('a page runs no script and takes no style but those of its own answer', () => {
  const policy = pagePolicy('abc', live).split('; ')
  expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic'")
  expect(policy).toContain("style-src 'self' 'nonce-abc'")
  expect(policy.join()).not.toMatch(/unsafe|\*/)
})

test('nobody can put a page into a frame, or send its forms elsewhere', () => {
  const policy = pagePolicy('abc', live).split('; ')
  expect(policy).toEqual(
    expect.arrayContaining(["frame-ancestors 'none'", "form-action 'self'", "base-uri 'none'", "object-src 'none'"]),
  )
})

test('browsers keep to https for two years once they have seen it, and are not told to where there is none', () => {
  const told = (isHttps: boolean) => answerHeaders({ path: '/', isHttps })['strict-transport-security']
  expect(told(true)).toMatch(/^max-age=63072000/)
  expect(told(false)).toBeUndefined()
  expect(pagePolicy('abc', live)).toContain('upgrade-insecure-requests')
  expect(pagePolicy('abc', { ...live, isHttps: false })).not.toContain('upgrade-insecure-requests')
})

test('an answer that is no page may load nothing', () => {
  expect(answerHeaders({ path: '/', isHttps: true })['content-security-policy']).toBe(
    "default-src 'none'; frame-ancestors 'none'",
  )
})
