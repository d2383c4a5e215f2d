import { readFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'

/** Below these lie known holes: `next` and React before these ran a stranger's code. */
const floor = {
  next: '16.4.6',
  react: '19.3.1',
  'react-dom': '19.3.1',
  'next-auth': '4.24.15',
}
/** Earlier versions could damage a database that several processes write to. */
const sqliteFloor = '3.51.3'

type Locked = { version?: string; resolved?: string; optionalDependencies?: Record<string, string> }
const packages: Record<string, Locked> = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages

test.each(Object.entries(floor))('%s is %s or later, wherever it is installed', (name, least) => {
  const versions = Object.entries(packages)
    .filter(([place]) => place.endsWith(`node_modules/${name}`))
    .map(([, { version }]) => version ?? '')
  expect(versions).not.toEqual([])
  expect(versions.filter((version) => isBelow(version, least))).toEqual([])
})

test(`SQLite itself is ${sqliteFloor} or later`, () => {
  const handle = new Database(':memory:')
  const version = String(handle.prepare('select sqlite_version()').pluck().get())
  handle.close()
  expect(isBelow(version, sqliteFloor), version).toBe(false)
})

test('the lock file names no registry', () => {
  const named = Object.entries(packages).filter(([, { resolved }]) => /^https?:/.test(resolved ?? ''))
  expect(named.map(([place]) => place)).toEqual([])
})

test('the lock file holds every platform’s own packages', () => {
  const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name, wanted]) => !isLocked(place, name, wanted))
      .map(([name]) => `${name}, wanted by ${place || 'us'}`),
  )
  expect(missing).toEqual([])
})

test('a version is compared number by number', () => {
  expect(isBelow('16.4.5', '16.4.6')).toBe(true)
  expect(isBelow('16.4.6-canary.1', '16.4.6')).toBe(true)
  expect(isBelow('16.10.0', '16.4.6')).toBe(false)
})

/** npm looks in the folder of the one who asks, then in those around it. An exact version must be met exactly. */
function isLocked(place: string, name: string, wanted: string): boolean {
  const found = packages[`${place ? `${place}/` : ''}node_modules/${name}`]
  if (found) return /^\d/.test(wanted) ? found.version === wanted : true
  if (place === '') return false
  return isLocked(place.slice(0, Math.max(0, place.lastIndexOf('/node_modules/'))), name, wanted)
}

function isBelow(version: string, least: string): boolean {
  const [numbers = [], leastNumbers = []] = [version, least].map((text) => text.split('-')[0]?.split('.').map(Number))
  const first = numbers.findIndex((number, index) => number !== leastNumbers[index])
  if (first === -1) return version.includes('-')
  return (numbers[first] ?? 0) < (leastNumbers[first] ?? 0)
}
