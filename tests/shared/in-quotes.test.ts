import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { quoted } from '../../app/components/in-quotes.ts'

test.each([
  ['Mornings are best.', '“Mornings are best.”'],
  ['"Mornings are best."', '“Mornings are best.”'],
  [' “Mornings are best.” ', '“Mornings are best.”'],
  ['»Morgener er bedst.«', '“Morgener er bedst.”'],
  ['„Morgener er bedst.”', '“Morgener er bedst.”'],
  ['“I was away,” and no more.', '“I was away,” and no more.'],
  ['“Yes” to some, “no” to others, “later”', '“Yes” to some, “no” to others, “later”'],
  ['She said “no”', '“She said “no””'],
  ['”', '”'],
])('%s is quoted as %s', (words, shown) => expect(quoted(words, 'en-GB')).toBe(shown))

test.each([
  ['Morgener er bedst.', '”Morgener er bedst.”'],
  ['“Morgener er bedst.”', '”Morgener er bedst.”'],
  ['»Morgener« er bedst.', '»Morgener« er bedst.'],
])('in Danish %s is quoted as %s', (words, shown) => {
  for (const locale of ['da', 'da-DK']) expect(quoted(words, locale)).toBe(shown)
})

test('no page puts somebody’s words in marks of its own', () => {
  const files = globSync('app/**/*.tsx').filter((file) => /[“”„»«]\{|\}[“”„»«]/.test(readFileSync(file, 'utf8')))
  expect(files).toEqual([])
})

test('what the pages say in Danish has Danish marks', () => {
  const messages = globSync('messages/da/*.json').filter((file) => /[“„«»]/.test(readFileSync(file, 'utf8')))
  expect(messages).toEqual([])
})
