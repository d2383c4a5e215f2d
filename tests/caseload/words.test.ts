import { expect, test } from 'vitest'
import { OUTCOMES } from '#lib/contacts/rules'
import { CASELOAD_SHOWS, CASELOAD_SORTS } from '#lib/preferences/rules'
import { keysFor, toldApart, wordless } from '#tests/build/words'

test('every way to sort and to filter has words', () => {
  expect(wordless('caseload', [...keysFor('sorts', CASELOAD_SORTS), ...keysFor('shows', CASELOAD_SHOWS)])).toEqual([])
  const headings = ['on_hold', 'others', 'planned', 'nothing_planned']
  const columns = ['name', 'wish', 'tracks', 'heard', 'rhythm', 'next']
  expect(wordless('caseload', [...keysFor('groups', headings), ...keysFor('columns', columns)])).toEqual([])
})

test('and is told apart in the sentences about it: one of each is left to “other”', () => {
  for (const key of ['arrangedBy', 'arranged'])
    for (const told of toldApart('caseload', key, 'sort'))
      expect(CASELOAD_SORTS.filter((sort) => !told.includes(sort))).toHaveLength(1)
  for (const key of ['arrangedBy', 'arranged', 'countShown', 'nobodyShown'])
    for (const told of toldApart('caseload', key, 'show'))
      expect(CASELOAD_SHOWS.filter((show) => !told.includes(show))).toHaveLength(1)
})

test('every outcome but the spoken ones says how we were last in touch', () => {
  for (const told of toldApart('caseload', 'touched', 'how'))
    expect(told.filter((how) => how !== 'other').every((how) => OUTCOMES.some((outcome) => outcome === how))).toBe(true)
})
