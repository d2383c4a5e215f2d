import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alsoThere, likelySame } from '#lib/job-search/rules/duplicates'
import { found } from '#lib/job-search/rules/find'
import { alike, distance } from '#lib/job-search/rules/words'
import { searchText } from '#lib/shared/search-text'

const at = (title: string, employerName: string | null) => ({ title, employerName })
const isAsked = (one: ReturnType<typeof at>, other: ReturnType<typeof at>) => likelySame(one, [other]).length > 0

describe('it is asked whether we applied there already', () => {
  test.each([
    ['the same', at('Shop assistant', 'Netto'), at('Shop assistant', 'Netto')],
    ['in other capitals', at('shop ASSISTANT', 'NETTO'), at('Shop assistant', 'Netto')],
    ['with a slip of the fingers', at('Shop asistant', 'Nettoo'), at('Shop assistant', 'Netto')],
    ['two letters swapped', at('Shop assitsant', 'Netto'), at('Shop assistant', 'Netto')],
    ['the words the other way round', at('Assistant, shop', 'Netto'), at('Shop assistant', 'Netto')],
    ['the Nordic letters spelled out', at('Gartner', 'Foetex'), at('Gartner', 'Føtex')],
    ['the legal form left out', at('Driver', 'Jensen Transport'), at('Driver', 'Jensen Transport A/S')],
    ['where it stands added', at('Shop assistant', 'Netto Amager'), at('Shop assistant', 'Netto')],
    ['a space more', at('Shop assistant', 'Rema1000'), at('Shop assistant', 'Rema 1000')],
    ['hours added', at('Shop assistant 15 hours', 'Netto'), at('Shop assistant', 'Netto')],
    ['no place given, the same title', at('Chocolatier', null), at('Chocolatier', 'Summerbird')],
  ])('%s', (_how, one, other) => {
    expect(isAsked(one, other)).toBe(true)
    expect(isAsked(other, one)).toBe(true)
  })
})

describe('it is not asked', () => {
  test.each([
    ['another title at the same place', at('Baker', 'Netto'), at('Shop assistant', 'Netto')],
    ['the same title at another place', at('Shop assistant', 'Bilka'), at('Shop assistant', 'Netto')],
    ['short words that are only near', at('Cook', 'Bar'), at('Cook', 'Car')],
    ['no place given, another title', at('Gardener', null), at('Shop assistant', 'Netto')],
  ])('%s', (_how, one, other) => {
    expect(isAsked(one, other)).toBe(false)
  })
})

test('others at the same place are counted, whatever their title', () => {
  const known = [at('Baker', 'Netto A/S'), at('Cleaner', 'Neto'), at('Baker', 'Bilka'), at('Baker', null)]
  expect(alsoThere(at('Shop assistant', 'Netto'), known)).toEqual(known.slice(0, 2))
})

const anyWord = fc.stringMatching(/^[bcdfghjklmpqrvwxz]{5,9}$/)
const anyName = fc.array(anyWord, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))
const settings = { seed: 3, numRuns: 300 }

/** One slip of the fingers in one word. */
const slip = (text: string, where: number, letter: string) =>
  `${text.slice(0, where % text.length)}${letter}${text.slice((where % text.length) + 1)}`

test('whatever is added a second time is asked about, with a slip in it too, and either way round', () => {
  fc.assert(
    fc.property(anyName, anyName, fc.nat(60), (title, place, where) => {
      const mistyped = at(title, slip(place.replaceAll(' ', ''), where, 'y'))
      expect(isAsked(at(title.toUpperCase(), `  ${place}, ApS`), at(title, place))).toBe(true)
      expect(isAsked(mistyped, at(title, place))).toBe(true)
      expect(isAsked(at(title, place), mistyped)).toBe(true)
    }),
    settings,
  )
})

test('whether two are asked about does not depend on which came first', () => {
  const any = fc.record({ title: anyName, employerName: fc.option(anyName) })
  fc.assert(
    fc.property(any, any, (one, other) => {
      expect(isAsked(one, other)).toBe(isAsked(other, one))
    }),
    settings,
  )
})

test('places that share no letter are never taken for each other', () => {
  const other = fc.array(fc.stringMatching(/^[aeiounst]{5,9}$/), { minLength: 1, maxLength: 3 })
  fc.assert(
    fc.property(anyName, anyName, other, (title, place, elsewhere) => {
      expect(isAsked(at(title, place), at(title, elsewhere.join(' ')))).toBe(false)
    }),
    settings,
  )
})

test('the distance of two words is none only to itself, the same both ways, and one for one slip', () => {
  fc.assert(
    fc.property(anyWord, anyWord, fc.nat(8), (one, other, where) => {
      expect(distance(one, other)).toBe(distance(other, one))
      expect(distance(one, other) === 0).toBe(one === other)
      expect(distance(one, slip(one, where, 'y'))).toBe(1)
      expect(alike(one, slip(one, where, 'y'))).toBe(true)
    }),
    settings,
  )
})

test('everything is found by the beginning of any of its words, and with a slip in one', () => {
  fc.assert(
    fc.property(anyName, anyName, fc.nat(60), (title, place, where) => {
      const row = { searchName: searchText(`${title} ${place}`) }
      const word = place.split(' ')[0] ?? ''
      expect(found([row], word.slice(0, 3))).toEqual([row])
      expect(found([row], slip(word, where, 'y'))).toEqual([row])
      expect(found([row], `${word} yyyyyyyyyyyy`)).toEqual([])
    }),
    settings,
  )
})
