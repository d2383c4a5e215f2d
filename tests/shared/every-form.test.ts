import { globSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { messagesIn } from '#tests/architecture/messages'

/** What a browser never sends, and somebody with a script does: a field twice, or with anything in it. */
const NONSENSE: unknown[] = [
  ['a', 'b'],
  [],
  ['', ''],
  '',
  ' ',
  'nonsense',
  '\0',
  '0x1F',
  '1e3',
  '-1',
  '99999999999999999999',
  '2026-02-30',
  'a~b~c~d',
  '~~~~~~',
  '__proto__',
  'x'.repeat(5000),
  undefined,
]

const known = new Set([...messagesIn('en')].flatMap(([file, list]) => list.map(({ key }) => `${file}.${key}`)))

const files = globSync('lib/**/forms.ts').sort()
const loaded = await Promise.all(files.map(async (file) => [file, await import(path.resolve(file))] as const))
const forms = loaded.flatMap(([file, module]) =>
  Object.entries(module as Record<string, unknown>).flatMap(([name, form]) =>
    form instanceof z.ZodType ? [{ name: `${file} ${name}`, form, fields: fieldsOf(form) }] : [],
  ),
)

test('every form of the house is here', () => {
  expect(forms.length).toBeGreaterThan(30)
})

describe.each(forms)('$name', ({ form, fields }) => {
  test('answers nonsense in a sentence of ours, whichever field it is in', () => {
    const strange: string[] = []
    expect(fields).toContain('commandId')
    for (const field of fields) {
      for (const value of NONSENSE) {
        const problems = form.safeParse({ [field]: value }).error?.issues ?? []
        const keys = problems.map(({ message }) => message).filter((key) => !known.has(key))
        strange.push(...keys.map((key) => `${field} = ${JSON.stringify(value)?.slice(0, 40)}: ${key}`))
      }
    }
    expect([...new Set(strange)]).toEqual([])
  })
})

/** The fields of a form, also where what was read is put into another shape afterwards. */
function fieldsOf(form: unknown): string[] {
  if (form instanceof z.ZodObject) return Object.keys(form.shape)
  return form instanceof z.ZodPipe ? fieldsOf(form.in) : []
}
