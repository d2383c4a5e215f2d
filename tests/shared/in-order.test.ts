import { expect, test } from 'vitest'
import { byName } from '#lib/shared/in-order'

const NAMES = [
  'Åse Lykke',
  'Zita Holm',
  'Ørjan Dahl',
  'Anna Åberg',
  'Ælse Møller',
  'anton Bech',
  'Bo Lyngby',
  'Émile Dürr',
]
const inOrder = (language: 'en' | 'da') =>
  byName(
    NAMES.map((name, at) => ({ name, id: String(at) })),
    language,
  ).map(({ name }) => name.split(' ')[0])

test('in Danish æ, ø and å come last', () => {
  expect(inOrder('da')).toEqual(['Anna', 'anton', 'Bo', 'Émile', 'Zita', 'Ælse', 'Ørjan', 'Åse'])
})

test('in English they stand with the letters they look like', () => {
  expect(inOrder('en')).toEqual(['Ælse', 'Anna', 'anton', 'Åse', 'Bo', 'Émile', 'Ørjan', 'Zita'])
})

test('namesakes stand in the order they came', () => {
  const both = [
    { id: 'b', name: 'Bo' },
    { id: 'a', name: 'Bo' },
  ]
  expect(byName(both, 'da').map(({ id }) => id)).toEqual(['a', 'b'])
})
