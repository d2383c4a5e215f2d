import { expect, test } from 'vitest'
import { messagesIn, partsOf } from '#tests/architecture/messages'

/** Names, and words that Danish and English share. */
const sameInBoth = new Set([
  'Alongside',
  'OK',
  'Dansk',
  'English',
  'e-mail',
  'E-mail',
  'SMS',
  'IPS',
  'Team',
  'Status',
  'Type',
  'Find',
  'for',
  'CV',
  'Service',
  'Supervision',
  'Online',
  'Pause',
  'Online',
  'Job',
  'min',
  '30\u00a0min',
  '45\u00a0min',
])

const english = messagesIn('en')
const danish = messagesIn('da')
const textsOf = (messages: Map<string, { key: string; text: string }[]>) =>
  new Map([...messages].flatMap(([file, list]) => list.map(({ key, text }) => [`${file}: ${key}`, text] as const)))
const inEnglish = textsOf(english)
const inDanish = textsOf(danish)

test('every message exists in both languages', () => {
  expect(inEnglish.size).toBeGreaterThan(0)
  expect([...inDanish.keys()].sort()).toEqual([...inEnglish.keys()].sort())
})

test('a message asks for the same things in both languages', () => {
  const asked = (texts: Map<string, string>) => [...texts].map(([key, text]) => [key, partsOf(text).asks])
  expect(Object.fromEntries(asked(inDanish))).toEqual(Object.fromEntries(asked(inEnglish)))
})

test('no message is empty', () => {
  const empty = [...inEnglish, ...inDanish].filter(([, text]) => text.trim() === '')
  expect(empty).toEqual([])
})

test('no message was left untranslated', () => {
  const untranslated = [...inEnglish].filter(([key, text]) => inDanish.get(key) === text && hasWords(text))
  expect(untranslated.filter(([, text]) => !sameInBoth.has(partsOf(text).words))).toEqual([])
})

test('a message is taken apart into words and what it asks for', () => {
  const message = '{n, plural, one {# day} other {# days}} with <b>{name}</b>, {how, select, met {met} other {heard}}'
  expect(partsOf(message)).toEqual({
    words: '# day # days with , met heard',
    asks: ['<b>', 'how: met|other', 'n', 'name'],
  })
})

function hasWords(text: string) {
  return /\p{L}/u.test(partsOf(text).words)
}
