import { expect, test } from 'vitest'
import { searchText } from '#lib/shared/search-text'

test.each([
  ['Signe Sørensen', 'signe soerensen'],
  ['ÅSE LYKKE', 'aase lykke'],
  ['Torben Kjær', 'torben kjaer'],
  ['Émile Dürr', 'emile durr'],
  ['  Nadia El-Amin ', 'nadia el-amin'],
  ['Ǿrsted', 'oersted'],
  ['Åse', 'aase'],
])('%s is searched as %s', (name, searched) => {
  expect(searchText(name)).toBe(searched)
})

test('searching what is searched already changes nothing', () => {
  const searched = searchText('Åse Sørensen-Dürr')
  expect(searchText(searched)).toBe(searched)
})
