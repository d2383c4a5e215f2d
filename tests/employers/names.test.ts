import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gramsOf, gramsSought, likelySame, nameKey, nearest } from '#lib/employers/rules/names'

const at = (name: string, town: string | null = null) => ({ name, town })
const twins = (one: string, other: string) => likelySame(at(one), at(other))

describe('likely the same', () => {
  test.each([
    ['Føtex', 'Fotex'],
    ['FØTEX', 'føtex'],
    ['Café Nord ApS', 'Cafe Nord'],
    ['Café Nord A/S', 'cafe nord aps'],
    ['Nord Café', 'Café Nord'],
    ['Århus Bageri', 'Aarhus bageri'],
    ["Joe's Diner", 'Joes Diner'],
    ['Bageri & Konditori Holm', 'Bageri og konditori Holm'],
    ['Blomster Huset', 'Blomsterhuset'],
    ['Havnens Fiskehus', 'Havnens Fiskhus'],
    ['Havnens Fiskehus', 'Havnesn Fiskehus'],
  ])('%s and %s', (one, other) => {
    expect(twins(one, other)).toBe(true)
  })

  test('where one has no town, or a part of the same', () => {
    expect(likelySame(at('Føtex', 'Amager'), at('Fotex'))).toBe(true)
    expect(likelySame(at('Føtex', 'København S'), at('Fotex', 'københavn'))).toBe(true)
  })
})

describe('not the same', () => {
  test.each([
    ['Netto', 'Lidl'],
    ['Kvik', 'Kvist'],
    ['IKEA', 'IDEA'],
    ['Café Nord', 'Café Syd'],
    ['Amager Hospital', 'Bispebjerg Hospital'],
    ['A/S', 'ApS'],
  ])('%s and %s', (one, other) => {
    expect(twins(one, other)).toBe(false)
  })

  test('a chain’s shops in different towns, and a name that is all signs', () => {
    expect(likelySame(at('Føtex', 'Amager'), at('Føtex', 'Valby'))).toBe(false)
    expect(twins('!!!', '???')).toBe(false)
  })
})

const syllable = fc
  .tuple(fc.constantFrom(...'bcdfghjklmnprstv'), fc.constantFrom(...'aeiouyæøå'))
  .map(([a, b]) => a + b)
const word = fc.array(syllable, { minLength: 3, maxLength: 5 }).map((some) => some.join(''))
const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))
const town = fc.option(fc.constantFrom('Amager', 'Valby', 'Odense C', 'odense'), { nil: null })
const employer = fc.record({ name, town })
const runs = { seed: 5, numRuns: 150 }

describe('whatever the names', () => {
  test('an employer is likely the same as itself, and two are so from either side', () => {
    fc.assert(
      fc.property(employer, employer, (one, other) => {
        expect(likelySame(one, one)).toBe(true)
        expect(likelySame(one, other)).toBe(likelySame(other, one))
      }),
      runs,
    )
  })

  test('capitals, accents, order and legal form make no difference; a town of its own does', () => {
    const ending = fc.constantFrom(' ApS', ' A/S', ' a/s', ' I/S', ' Ltd.', '')
    fc.assert(
      fc.property(name, ending, fc.boolean(), (one, end, turns) => {
        const words = one.split(' ')
        const other = (turns ? words.toReversed() : words).join(' ').replaceAll('ø', 'o').toUpperCase() + end
        expect(likelySame(at(one), at(other))).toBe(true)
        expect(likelySame(at(one, 'Amager'), at(other, 'Valby'))).toBe(false)
      }),
      runs,
    )
  })

  test('one slip is seen through: both as a twin and when it is searched for', () => {
    const slips = fc.tuple(name, fc.nat(), fc.constantFrom('out', 'twice', 'else'))
    fc.assert(
      fc.property(slips, ([one, where, how]) => {
        const i = 1 + (where % (one.length - 1))
        const middle = { out: '', twice: one.charAt(i) + one.charAt(i), else: 'x' }[how]
        const other = one.slice(0, i) + middle + one.slice(i + 1)
        if (one.charAt(i) === ' ') return
        expect(likelySame(at(one), at(other)), `${one} / ${other}`).toBe(true)
        const shared = gramsSought(other).filter((gram) => gramsOf(one).includes(gram))
        expect(shared.length, `${one} / ${other}`).toBeGreaterThan(0)
      }),
      runs,
    )
  })

  test('the beginning of a name shares every letter group but those of its end', () => {
    fc.assert(
      fc.property(word, fc.integer({ min: 3, max: 5 }), (one, long) => {
        const typed = nameKey(one).slice(0, long)
        expect(gramsSought(typed).filter((gram) => !gramsOf(one).includes(gram))).toEqual([])
      }),
      runs,
    )
  })

  test('letter groups have three letters, each once', () => {
    fc.assert(
      fc.property(fc.string(), (any) => {
        for (const grams of [gramsOf(any), gramsSought(any)]) {
          expect(grams.filter((gram) => gram.length !== 3)).toEqual([])
          expect(new Set(grams).size).toBe(grams.length)
        }
      }),
      runs,
    )
  })
})

describe('found by what was typed', () => {
  const known = [
    at('Føtex', 'Amager'),
    at('Føtex', 'Valby'),
    at('Café Nord ApS', 'Nordhavn'),
    at('Supermarkedet Torvet'),
    at('Nordhavn Tømrer & Snedker', 'Nordhavn'),
  ]
  const names = (typed: string) => nearest(known, typed).map((one) => `${one.name} ${one.town ?? ''}`.trim())

  test.each([
    ['fotex', ['Føtex Amager', 'Føtex Valby']],
    ['fotx valby', ['Føtex Valby']],
    ['nord café', ['Café Nord ApS Nordhavn']],
    ['market', ['Supermarkedet Torvet']],
    ['tomrer', ['Nordhavn Tømrer & Snedker Nordhavn']],
    ['zzz', []],
    ['  ', []],
  ])('%s', (typed, found) => {
    expect(names(typed)).toEqual(found)
  })

  test('the nearest first', () => {
    expect(names('cafe nrod')[0]).toBe('Café Nord ApS Nordhavn')
    expect(names('nordhavn tomrer')[0]).toBe('Nordhavn Tømrer & Snedker Nordhavn')
  })
})
