import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keptName, MEDIA_TYPES, type MediaType, nameFits, titleFrom } from '#lib/documents/rules'

const types = Object.keys(MEDIA_TYPES) as MediaType[]

describe('a name', () => {
  test.each([
    ['cv.png', false],
    ['cv.pdf.exe', false],
    ['cv.PDF', true],
    ['cv', true],
    ['Ansøgning 2. udkast', true],
  ])('%s says what a PDF is: %s', (name, fits) => {
    expect(nameFits(name, 'application/pdf')).toBe(fits)
  })

  test('a picture may end either way', () => {
    expect(nameFits('a.jpg', 'image/jpeg') && nameFits('a.JPEG', 'image/jpeg')).toBe(true)
  })

  test('is kept with its own letters, and an ending that is true', () => {
    expect(keptName('Åses ansøgning.PDF', 'application/pdf')).toBe('Åses ansøgning.pdf')
    expect(keptName('../../etc/passwd', 'application/pdf')).toBe('etc passwd.pdf')
    expect(keptName('', 'image/png')).toBe('document.png')
    expect(keptName('cv\u202Efdp.exe.pdf', 'application/pdf')).toBe('cv fdp.exe.pdf')
    expect(titleFrom('CV_Signe-2026.pdf')).toBe('CV Signe 2026')
  })

  test('whatever it was, can be a path or a header of nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom(...types), (name, type) => {
        const kept = keptName(name, type)
        expect(kept).not.toMatch(/[\p{Cc}\p{Cf}/\\:"<>|]/u)
        expect(kept.startsWith('.')).toBe(false)
        expect(kept.length).toBeLessThan(140)
        expect(nameFits(kept, type)).toBe(true)
      }),
      { seed: 51 },
    )
  })
})
