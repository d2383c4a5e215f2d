import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Signing in and out. What only asks a page to be otherwise, by GET, is no form that saves. */
const WITHOUT_DRAFTS = ['app/(public)/sign-in/page.tsx', 'app/settings/sign-out-form.tsx']
const ACT_FORM = 'app/components/act-form.tsx'
const FIELDS = 'app/components/fields.tsx'

const sources = globSync('app/**/*.tsx').map((file) => ({ file, text: readFileSync(file, 'utf8') }))
const filesWith = (what: RegExp) => sources.filter(({ text }) => what.test(text)).map(({ file }) => file)

test('whoever builds a form builds an ActForm, which keeps drafts', () => {
  expect(filesWith(/<form\b(?![^>]*method="get")/i).toSorted()).toEqual([...WITHOUT_DRAFTS, ACT_FORM].toSorted())
})

test('what drafts put back keeps its own value: no field of a form follows a state of the page', () => {
  const fields = readFileSync(FIELDS, 'utf8')
  expect(fields).toMatch(/defaultValue/)
  expect(fields).not.toMatch(/\bvalue=\{(?!choice\.value)|\bchecked=\{/)
})
