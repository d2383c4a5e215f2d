import { expect, test } from 'vitest'
import { quoted } from '#lib/shared/quoted'

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
])('%s is quoted as %s', (words, shown) => expect(quoted(words)).toBe(shown))
