import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ownPath, signInPath } from '#lib/access/paths'

test.each([
  'https://elsewhere.example',
  '//elsewhere.example',
  '/\\elsewhere.example',
  '/\t/elsewhere.example',
  '/..//elsewhere.example',
  '/./\\elsewhere.example',
  '/\n/elsewhere.example',
  'javascript:alert(1)',
  'today',
  '',
  `/${'a'.repeat(500)}`,
])('nobody is sent on to “%s”', (asked) => {
  expect(ownPath(asked)).toBeUndefined()
})

test.each([
  ['/today', '/today'],
  ['/people/1?tab=pauses', '/people/1?tab=pauses'],
  ['/people/../team', '/team'],
  ['/today#top', '/today'],
])('somebody who asked for %s comes to %s', (asked, path) => {
  expect(ownPath(asked)).toBe(path)
})

test('signing in does not lead back to signing in', () => {
  expect(ownPath('/sign-in?next=/sign-in')).toBeUndefined()
  expect(ownPath('/api/sign-out')).toBeUndefined()
})

test('whatever is asked for, the answer stays on this site', () => {
  const nasty = fc.string({ unit: fc.constantFrom('/', '\\', '.', ':', '@', '?', '#', '%', '2', 'f', 'a', '\t', ' ') })
  fc.assert(
    fc.property(nasty, (asked) => {
      const path = ownPath(`/${asked}`)
      if (path !== undefined)
        expect(new URL(path, 'https://alongside.example').origin).toBe('https://alongside.example')
    }),
  )
})

test('the way to sign in remembers where one was going', () => {
  expect(signInPath('/people/1?tab=pauses')).toBe('/sign-in?next=%2Fpeople%2F1%3Ftab%3Dpauses')
  expect(signInPath('/')).toBe('/sign-in')
  expect(signInPath('//elsewhere.example')).toBe('/sign-in')
  expect(signInPath(null)).toBe('/sign-in')
})

test('and, where a form was sent after the sign-in had ended, what became of it', () => {
  expect(signInPath('/log?with=1', 'draft')).toBe('/sign-in?next=%2Flog%3Fwith%3D1&unsent=draft')
  expect(signInPath('/', 'lost')).toBe('/sign-in?unsent=lost')
})

test('whatever page a form was on, signing in comes back to it, with all that was asked', () => {
  const asked = fc.tuple(fc.uuid(), fc.stringMatching(/^[\wæøå &=%+-]{0,40}$/))
  fc.assert(
    fc.property(asked, ([id, words]) => {
      const path = `/people/${id}?${new URLSearchParams({ show: words, with: id })}`
      const query = new URL(signInPath(path, 'draft'), 'https://alongside.example').searchParams
      expect(ownPath(query.get('next'))).toBe(path)
    }),
  )
})
