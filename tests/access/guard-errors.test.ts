import { afterEach, beforeEach, expect, test } from 'vitest'
import { keepErrorsQuiet, logError } from '#lib/access/log-error'

const { error, warn } = console
let said: unknown[] = []

beforeEach(() => {
  said = []
  console.error = (...words: unknown[]) => said.push(...words)
  console.warn = (...words: unknown[]) => said.push(...words)
})
afterEach(() => Object.assign(console, { error, warn }))

const request = { method: 'POST', routePath: '/people/[id]', routeType: 'action' }

/** As Drizzle makes them: what somebody wrote stands in the message. */
function failedQuery() {
  const cause = Object.assign(new Error('UNIQUE constraint failed: contacts.id'), { code: 'SQLITE_CONSTRAINT_UNIQUE' })
  const failed = new Error('Failed query: insert into contacts\nparams: Jonas slept badly\n    at all', { cause })
  return Object.assign(failed, { digest: '123456', params: ['Jonas slept badly'] })
}

test('what somebody wrote is not in the log: the route, the kind and the number are', () => {
  logError(failedQuery(), request)
  expect(said).toEqual(['failed: POST /people/[id] (action) Error, code SQLITE_CONSTRAINT_UNIQUE, digest 123456'])
})

test('an error that Next prints itself is printed without its words, but with the places it came from', () => {
  keepErrorsQuiet()
  console.error('⨯', failedQuery())
  expect(said[0]).toBe('⨯')
  expect(said[1]).toMatch(/^Error, code SQLITE_CONSTRAINT_UNIQUE, digest 123456\n\s+at .*guard-errors\.test\.ts/)
  expect(String(said[1])).not.toMatch(/Jonas|at all/)
})

test('a body nobody could read is told apart from a mistake of ours', () => {
  logError(new Error('Unexpected end of form'), request)
  expect(said).toEqual(['failed: POST /people/[id] (action) unreadable body'])
})

test('what is thrown without being an error says nothing', () => {
  logError('Jonas slept badly', request)
  expect(said).toEqual(['failed: POST /people/[id] (action) something that is no error'])
})
