import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const screens = globSync('app/**/*.{ts,tsx}')
const whereIs = (what: RegExp) => screens.filter((file) => what.test(readFileSync(file, 'utf8')))

test('no page arrives in parts: what comes later needs a script, and answers 200 where nothing is to be seen', () => {
  expect(screens.filter((file) => /(^|\/)(loading|template)\.tsx?$/.test(file))).toEqual([])
  expect(whereIs(/\bSuspense\b|['"]next\/dynamic['"]/)).toEqual([])
})

test('no element carries a style of its own, which the policy of each page would block', () => {
  expect(whereIs(/\bstyle=\{|\bdangerouslySetInnerHTML\b/)).toEqual([])
})

test('no page hands its visitors all the words there are: a person supported would be sent those of the staff', () => {
  expect(whereIs(/\bNextIntlClientProvider\b|\buseMessages\b/)).toEqual([])
})
