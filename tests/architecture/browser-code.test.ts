import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { importsOf } from '#tests/architecture/imports'

const startsWith = (file: string, directive: string) =>
  /^['"]use (\w+)['"]/.exec(readFileSync(file, 'utf8'))?.[1] === directive
const appFiles = globSync('app/**/*.{ts,tsx}')

test('what runs in the browser takes only types from lib, and rules, which are pure', () => {
  const browserFiles = everythingReachedFrom(appFiles.filter((file) => startsWith(file, 'client')))
  const wrong = browserFiles.flatMap((file) =>
    valuesFromLib(file).map((from) => `${file} takes more than types from ${from}`),
  )
  expect(wrong).toEqual([])
})

test('server actions live in files named actions.ts, one formAction each', () => {
  const elsewhere = appFiles.filter((file) => /['"]use server['"]/.test(readFileSync(file, 'utf8')) && !isActions(file))
  expect(elsewhere).toEqual([])
  for (const file of appFiles.filter(isActions)) {
    const exported = readFileSync(file, 'utf8').match(/^export .*/gm) ?? []
    expect(startsWith(file, 'server'), `${file} starts with 'use server'`).toBe(true)
    expect(
      exported.filter((line) => !/^export const \w+ = formAction\(/.test(line)),
      file,
    ).toEqual([])
  }
})

function valuesFromLib(file: string) {
  const isPure = (from: string) => /^lib\/[^/]+\/rules(\.ts$|\/)/.test(from)
  const values = importsOf(file).filter(
    ({ from, onlyTypes }) => /^(lib|db)\//.test(from) && !onlyTypes && !isPure(from),
  )
  return values.map(({ from }) => from)
}

function isActions(file: string) {
  return /(^|\/)actions\.ts$/.test(file)
}

/** What a browser file imports reaches the browser too, unless it is an action, which is only called from there. */
function everythingReachedFrom(starts: string[]): string[] {
  const reached = new Set<string>()
  const visit = (file: string) => {
    if (reached.has(file) || !file.startsWith('app/') || isActions(file)) return
    reached.add(file)
    for (const { from, onlyTypes } of importsOf(file)) if (!onlyTypes && /\.tsx?$/.test(from)) visit(from)
  }
  for (const start of starts) visit(start)
  return [...reached].sort()
}
