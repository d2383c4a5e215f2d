import { expect, test } from 'vitest'
import * as rules from '#lib/placements/rules'
import { BEGINNINGS } from '#lib/placements/rules/greetings'
import { OCCUPATIONS } from '#lib/placements/rules/occupations'
import { PUT_OFF_TO } from '#lib/rhythm/rules'
import { messagesIn } from '#tests/architecture/messages'
import { keysFor, wordless } from '#tests/build/words'

const KINDS = [
  'week_before',
  'first_day',
  'days_after',
  'week',
  'month',
  'hours',
  'interview',
  'exam',
  'hand_in',
  'ended',
]
const STATES = ['ahead', 'not_known', 'now', 'away', 'ended', 'taken_back']

test.each([
  ['kinds', rules.KINDS],
  ['wagePers', rules.WAGE_PER],
  ['wageValue', rules.WAGE_PER],
  ['lastings', rules.LASTING],
  ['openTos', rules.OPEN_TO],
  ['usualWages', rules.USUAL_WAGE],
  ['subsidies', rules.SUBSIDY],
  ['foundBys', rules.FOUND_BY],
  ['ledBys', rules.LED_BY],
  ['disclosures', rules.DISCLOSURE],
  ['mayContacts', rules.MAY_CONTACT],
  ['end.endedBys', rules.ENDED_BY],
  ['study.kinds', rules.STUDY_KINDS],
  ['searchThens', rules.SEARCH_THEN],
  ['sentence', STATES],
  ['competitive', ['competitive', 'not_competitive', 'for_the_service', 'not_known']],
  ['because', ['reserved', 'other_wage', 'subsidised', 'open_to', 'usual_wage', 'subsidy']],
  ['moments.what', KINDS],
  ['moments.why', KINDS],
  ['moments.keptHow', ['face_to_face', 'by_phone', 'by_message', 'they_wrote', 'tried']],
  ['moments.putOff', PUT_OFF_TO],
  ['beginnings', Object.values(BEGINNINGS).flat()],
] as const)('every one of “%s” has words in both languages', (group, values) => {
  expect(wordless('placements', keysFor(group, values))).toEqual([])
})

test('every kind of work has a name and everyday words in both languages, and no two the same name', () => {
  const keys = OCCUPATIONS.flatMap((code) => [`occupations.${code}.name`, `occupations.${code}.words`])
  expect(wordless('placements', keys)).toEqual([])
  for (const language of ['en', 'da'] as const) {
    const names =
      messagesIn(language)
        .get('placements')
        ?.filter(({ key }) => /^occupations\.\d\d\.name$/.test(key)) ?? []
    expect(new Set(names.map(({ text }) => text)).size).toBe(OCCUPATIONS.length)
  }
})

/** A message may be read by whoever holds the phone. */
const GIVES_AWAY = {
  en: /\b(health|ill|illness|medic|doctor|hospital|ward|treatment|therap|psych|programme|ips|job|work|employ|intern|exam|interview|apply|application|benefit|specialist|support|boss|colleague)/i,
  da: /(helbred|syg|medic|læge|hospital|afdeling|behandl|terapi|psyk|program|ips|job|arbejd|praktik|eksamen|samtale|ansøg|kommune|konsulent|støtte|borger|chef|kolleg)/i,
}

test.each(['en', 'da'] as const)('no kind word in “%s” tells of work, of a place, or who writes', (language) => {
  const words =
    messagesIn(language)
      .get('placements')
      ?.filter(({ key }) => key.startsWith('beginnings.')) ?? []
  expect(words).toHaveLength(Object.values(BEGINNINGS).flat().length)
  expect(new Set(words.map(({ text }) => text)).size).toBe(words.length)
  for (const { key, text } of words) {
    expect(text, key).not.toMatch(GIVES_AWAY[language])
    expect(text, key).toContain('{name}')
    expect(text.length, key).toBeLessThan(120)
  }
})
