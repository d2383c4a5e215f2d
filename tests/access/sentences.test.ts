import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { messagesIn } from '#tests/architecture/messages'

/** What stands in the gap of a key that is put together, by the file in which that is done. */
const reasons: Record<string, string[]> = {
  'lib/check-ins/send-check-in.ts': ['later', 'beforeStart'],
  'lib/rhythm/note-wish.ts': ['later', 'beforeStart'],
  'lib/rhythm/rules/agreed.ts': ['later', 'beforeStart'],
  'lib/contacts/log-contact.ts': ['later', 'beforeStart'],
  'lib/contacts/correct-contact.ts': ['later', 'beforeStart'],
  'lib/continuity/note-moment.ts': ['later', 'beforeStart'],
  'lib/placements/greet.ts': ['later', 'beforeStart'],
  'lib/accounts/staff-account.ts': ['yourself', 'lastAdmin'],
}
const files = [...messagesIn('en').keys()]
const KEY = new RegExp(`['\`]((?:${files.join('|')})\\.[A-Za-z][\\w.]*(?:\\$\\{[^}]+\\})?)['\`]`, 'g')

const used = globSync('lib/**/*.ts').flatMap((file) => {
  const keys = [...readFileSync(file, 'utf8').matchAll(KEY)].flatMap(([, key]) => (key ? [key] : []))
  return keys.map((key) => ({ file: file.replaceAll('\\', '/'), key }))
})
const sentences = used.filter(({ key }) => key.startsWith('form.') || key.includes('.errors.'))

test('a key put together from parts has its parts listed here', () => {
  const open = sentences.filter(({ key }) => key.includes('${')).map(({ file }) => file)
  expect([...new Set(open)].sort()).toEqual(Object.keys(reasons).sort())
})

describe.each(['en', 'da'] as const)('in %s', (language) => {
  const known = new Set([...messagesIn(language)].flatMap(([file, list]) => list.map(({ key }) => `${file}.${key}`)))

  test('there is a sentence for everything a form or a use case may answer with', () => {
    const wanted = sentences.flatMap(({ file, key }) =>
      key.includes('${') ? (reasons[file] ?? []).map((reason) => key.replace(/\$\{.*\}/, reason)) : [key],
    )
    expect(wanted.length).toBeGreaterThan(30)
    expect(wanted.filter((key) => !known.has(key))).toEqual([])
  })

  test('no sentence for a refusal is left over', () => {
    const errors = [...known].filter((key) => key.includes('.errors.'))
    const said = sentences.flatMap(({ file, key }) =>
      (reasons[file] ?? ['']).map((why) => key.replace(/\$\{.*\}/, why)),
    )
    expect(errors.filter((key) => !said.includes(key))).toEqual([])
  })
})
