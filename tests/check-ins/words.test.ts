import { expect, test } from 'vitest'
import { ANSWERS, OPENINGS, SILENCES } from '#lib/check-ins/rules'
import { messagesIn } from '#tests/architecture/messages'
import { keysFor, toldApart, wordless } from '#tests/build/words'

test.each([
  ['openings', OPENINGS],
  ['answers', ANSWERS],
  ['taps', ANSWERS],
  ['meant', SILENCES],
  ['times', SILENCES],
] as const)('every one of “%s” has words in both languages', (group, values) => {
  expect(wordless('check-ins', keysFor(group, values))).toEqual([])
})

test.each([
  ['answered', 'answer', ANSWERS.filter((answer) => answer !== 'no_answer')],
  ['meantLine', 'meant', SILENCES.filter((meant) => meant !== 'something_else')],
] as const)('“%s” tells every %s apart in both languages', (key, argument, values) => {
  const named = [...values, 'other'].sort()
  expect(toldApart('check-ins', key, argument)).toEqual([named, named])
})

/** A message may be read by whoever holds the phone. */
const GIVES_AWAY = {
  en: /\b(health|ill|illness|well again|medic|doctor|hospital|ward|treatment|therap|psych|programme|ips|job|work|employ|intern|apply|application|benefit|specialist|support)/i,
  da: /(helbred|syg|medic|læge|hospital|afdeling|behandl|terapi|psyk|program|ips|job|arbejd|praktik|ansøg|kommune|konsulent|støtte|borger)/i,
}

test.each(['en', 'da'] as const)('no beginning in “%s” tells who writes, or why', (language) => {
  const openings =
    messagesIn(language)
      .get('check-ins')
      ?.filter(({ key }) => key.startsWith('openings.')) ?? []
  expect(openings).toHaveLength(OPENINGS.length)
  expect(new Set(openings.map(({ text }) => text)).size).toBe(OPENINGS.length)
  for (const { key, text } of openings) {
    expect(text, key).not.toMatch(GIVES_AWAY[language])
    expect(text, key).toContain('{name}')
    // One message, also on an old phone.
    expect(text.length, key).toBeLessThan(120)
  }
})
