import { describe, expect, test } from 'vitest'
import { search } from '#lib/caseload/rules'
import { searchText } from '#lib/shared/search-text'

const CAST = [
  'Signe Sørensen',
  'Jonas Bruun',
  'Åse Lykke',
  'Nadia El-Amin',
  'Torben Kjær',
  'Karsten Holm',
  'Émile Dürr',
  'Jonna Friis',
  'Mikkel Bang',
  'Ida Marie Lund',
  'Danijel Marić',
  'Mads Mark',
].map((name) => ({ name, searchName: searchText(name) }))

const found = (typed: string) => search(CAST, typed).map((person) => person.name)

describe('nobody is found', () => {
  test.each(['Xerxes', 'qqqq', '12345'])('by “%s”, which is like no name here', (typed) => {
    expect(found(typed)).toEqual([])
  })
})

test.each(['', '   ', '\t'])('everybody is shown, in the order they were in, where nothing was typed (%j)', (typed) => {
  expect(search(CAST, typed)).toEqual(CAST)
})

test.each([
  ['Signe', 'Signe Sørensen'],
  ['SIGNE', 'Signe Sørensen'],
  ['  signe ', 'Signe Sørensen'],
  ['Sørensen', 'Signe Sørensen'],
  ['sorensen', 'Signe Sørensen'],
  ['soerensen', 'Signe Sørensen'],
  ['Sörensen', 'Signe Sørensen'],
  ['Sørnsen', 'Signe Sørensen'],
  ['Singe', 'Signe Sørensen'],
  ['Sigme', 'Signe Sørensen'],
  ['Jonnas', 'Jonas Bruun'],
  ['jonsa', 'Jonas Bruun'],
  ['Brun', 'Jonas Bruun'],
  ['Åse', 'Åse Lykke'],
  ['Ase', 'Åse Lykke'],
  ['Aase', 'Åse Lykke'],
  ['Aase Lyke', 'Åse Lykke'],
  ['elamin', 'Nadia El-Amin'],
  ['el amin', 'Nadia El-Amin'],
  ['Kjaer', 'Torben Kjær'],
  ['kjar', 'Torben Kjær'],
  ['Carsten', 'Karsten Holm'],
  ['Emile Durr', 'Émile Dürr'],
  ['lund', 'Ida Marie Lund'],
  ['mikel', 'Mikkel Bang'],
  ['sinje', 'Signe Sørensen'],
  ['danj', 'Danijel Marić'],
  ['ida lund', 'Ida Marie Lund'],
  ['lund ida', 'Ida Marie Lund'],
])('“%s” finds %s first', (typed, name) => {
  expect(found(typed)[0]).toBe(name)
})

test('a few letters find everybody whose name holds them, before names that only come near', () => {
  expect(found('jon').slice(0, 2).toSorted()).toEqual(['Jonas Bruun', 'Jonna Friis'])
})

test('a name that is spelled as it is comes first, whoever else is near', () => {
  expect(found('maric')[0]).toBe('Danijel Marić')
  expect(found('mark')[0]).toBe('Mads Mark')
  expect(found('sinje')).not.toContain('Danijel Marić')
})

test('signs find nobody by themselves, and nobody is missed for them', () => {
  expect(found('<>')).toEqual([])
  expect(found('El-Amin,')).toEqual(['Nadia El-Amin'])
})

test('nobody is found twice', () => {
  for (const typed of ['a', 'an', 'ar', 'en', 'ja']) expect(new Set(found(typed)).size).toBe(found(typed).length)
})
