import { describe, expect, test } from 'vitest'
import { logContactForm, withdrawContactForm } from '#lib/contacts/forms'
import { newId } from '#lib/shared/ids'

const sent = { commandId: newId(), people: newId(), outcome: 'met', day: '2026-03-16' }

/** The keys of what is wrong, by field. */
function wrong(
  fields: Record<string, unknown>,
  form: typeof logContactForm | typeof withdrawContactForm = logContactForm,
) {
  const { error } = form.safeParse({ ...sent, ...fields })
  return Object.fromEntries(error?.issues.map((issue) => [issue.path[0], issue.message]) ?? [])
}

describe('a contact is not read', () => {
  test.each([
    ['without a person', { people: undefined }, { people: 'contacts.errors.personMissing' }],
    ['with an empty person', { people: '' }, { people: 'contacts.errors.personMissing' }],
    ['with somebody who is no id', { people: ['Signe'] }, { people: 'contacts.errors.personMissing' }],
    ['without an outcome', { outcome: undefined }, { outcome: 'contacts.errors.outcomeMissing' }],
    ['with an outcome there is not', { outcome: 'no_show' }, { outcome: 'contacts.errors.outcomeMissing' }],
    ['without a day', { day: '' }, { day: 'contacts.errors.dayMissing' }],
    ['on a day no month has', { day: '2026-02-30' }, { day: 'contacts.errors.dayMissing' }],
    ['on a day written another way', { day: '16/03/2026' }, { day: 'contacts.errors.dayMissing' }],
    ['at an hour there is not', { time: '24:00' }, { time: 'contacts.errors.notATime' }],
    ['at a time without minutes', { time: '9' }, { time: 'contacts.errors.notATime' }],
    ['of no minutes', { minutes: '0' }, { minutes: 'contacts.errors.minutes' }],
    ['of more minutes than a day', { minutes: '1441' }, { minutes: 'contacts.errors.minutes' }],
    ['of half minutes', { minutes: '12.5' }, { minutes: 'contacts.errors.minutes' }],
    ['of minutes in a programmer’s digits', { minutes: '0x1F' }, { minutes: 'contacts.errors.minutes' }],
    ['of minutes in a scientist’s digits', { minutes: '1e2' }, { minutes: 'contacts.errors.minutes' }],
    ['of minutes given twice', { minutes: ['5', '6'] }, { minutes: 'contacts.errors.minutes' }],
    ['of minutes in words', { minutes: 'an hour' }, { minutes: 'contacts.errors.minutes' }],
    ['at a place there is not', { place: 'moon' }, { place: 'form.unknownChoice' }],
    ['with something done that is not on the list', { together: ['cv', 'skiing'] }, { together: 'form.unknownChoice' }],
    ['with a note that is too long', { note: 'x'.repeat(4001) }, { note: 'form.tooLong' }],
    ['from a form without an id', { commandId: 'x' }, { commandId: 'form.tooOld' }],
  ])('%s', (_how, fields, problems) => {
    expect(wrong(fields)).toEqual(problems)
  })
})

test('everything wrong is told at once', () => {
  expect(Object.keys(wrong({ outcome: '', day: '', minutes: '-1' })).sort()).toEqual(['day', 'minutes', 'outcome'])
})

test('a withdrawal needs a reason of some length, and not a letter', () => {
  const withdrawal = { contactId: newId(), version: '1' }
  expect(wrong({ ...withdrawal, because: ' ' }, withdrawContactForm)).toEqual({
    because: 'contacts.errors.reasonMissing',
  })
  expect(wrong({ ...withdrawal, because: 'x'.repeat(501) }, withdrawContactForm)).toEqual({ because: 'form.tooLong' })
  expect(wrong({ ...withdrawal, because: 'wrong person' }, withdrawContactForm)).toEqual({})
})

test('only a person, an outcome and a day are needed; what is empty is not given', () => {
  const empty = { time: '', place: '', minutes: '', reachedOut: '', note: '  ', together: '' }
  const nothing = { time: null, place: null, minutes: null, reachedOut: null, note: null, together: [], shared: false }
  expect(logContactForm.parse({ ...sent, ...empty })).toEqual({ ...sent, people: [sent.people], ...nothing })
  expect(logContactForm.parse(sent)).toEqual(logContactForm.parse({ ...sent, ...empty }))
})

test('somebody ticked twice is meant once', () => {
  expect(logContactForm.parse({ ...sent, people: [sent.people, sent.people] }).people).toEqual([sent.people])
})

test.each([
  ['1', 1],
  ['1440', 1440],
])('%s minutes are a contact', (minutes, read) => {
  expect(logContactForm.parse({ ...sent, minutes }).minutes).toBe(read)
})
