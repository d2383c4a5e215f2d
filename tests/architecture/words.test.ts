import { describe, expect, test } from 'vitest'
import { messagesIn, partsOf } from '#tests/architecture/messages'

/** design/ux-rules.md, “Words we don't use”. Staff: couldn't make it, support ended. */
const nowhere = {
  en: [/no[- ]?shows?/, /drop(ped|ping)?[- ]?outs?/],
  da: [/udebl(iv|ev)\p{L}*/u, /frafald\p{L}*/u, /drop(pe[rt]?|pede) ud/, /dropouts?/, /no[- ]?shows?/],
}

/** What a person reads about themselves never speaks of a case, a target, or a failure. */
const neverToThePerson = {
  en: [
    /clients?/,
    /cases?/,
    /caseloads?/,
    /overdue/,
    /late/,
    /inactive/,
    /lost to follow-up/,
    /non-?complian(ce|t)/,
    /lack of engagement/,
    /failed to attend/,
    /abandon(ed|s|ing)?/,
    /objectives? exceeded/,
    /targets?/,
  ],
  da: [
    /klient\p{L}*/u,
    /sag(en|er|erne|s)?/,
    /sagsstamme\p{L}*/u,
    /forfald(en|ne|et)/,
    /forsinke[dt]\p{L}*/u,
    /overskred\p{L}*/u,
    /inaktiv\p{L}*/u,
    /manglende (samarbejde|engagement|fremmøde)\p{L}*/u,
    /ikke mødt op/,
    /opgive[rt]/,
    /opgav/,
    /måltal\p{L}*/u,
  ],
}

describe.each(['en', 'da'] as const)('in %s', (language) => {
  const messages = messagesIn(language)

  test('nobody is a no-show or a drop-out', () => {
    const all = [...messages].flatMap(([file, list]) => list.map(({ key, text }) => ({ key: `${file}: ${key}`, text })))
    expect(all).not.toEqual([])
    expect(using(nowhere[language], all)).toEqual([])
  })

  test('nobody is a case in their own pages', () => {
    const own = messages.get('my') ?? []
    expect(own).not.toEqual([])
    expect(using(neverToThePerson[language], own)).toEqual([])
  })
})

test('the lists find a word where it stands alone, in any case', () => {
  const found = (text: string) => using(neverToThePerson.en, [{ key: 'any', text }]).length > 0
  expect(found('Your CASE is open')).toBe(true)
  expect(found('{case} will see you later')).toBe(false)
})

function using(words: RegExp[], messages: { key: string; text: string }[]) {
  const anyOf = new RegExp(`(?<!\\p{L})(${words.map((word) => word.source).join('|')})(?!\\p{L})`, 'iu')
  return messages.flatMap(({ key, text }) => {
    const found = anyOf.exec(partsOf(text).words)
    return found ? [`${key} says “${found[0]}”`] : []
  })
}
