import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  contactRefused,
  cursorOf,
  cursorText,
  eventsOf,
  MODES,
  mayStillUndo,
  numberVisits,
  PURPOSES,
  SECTORS,
  WHO_WENT,
  withoutName,
} from '#lib/employers/rules'
import { familyOf, rootOf, stayingFirst } from '#lib/employers/rules/merges'
import { keysFor, toldApart, wordless } from '#tests/build/words'

const today = '2026-03-16'
const runs = { seed: 7, numRuns: 100 }

describe('what follows from a contact with an employer', () => {
  const contact = { mode: 'face_to_face', whoWent: 'together', clientId: 'signe', takenBackAt: null } as const
  test.each([
    ['both there', contact, ['introduced_to_employer', 'did_together']],
    ['the person alone', { ...contact, whoWent: 'person' }, ['introduced_to_employer', 'they_led']],
    ['both on the phone', { ...contact, mode: 'phone' }, ['did_together']],
    ['the person alone on the phone', { ...contact, mode: 'phone', whoWent: 'person' }, ['they_led']],
    ['only us, for the person', { ...contact, whoWent: 'us' }, []],
    ['for nobody in particular', { ...contact, clientId: null }, []],
    ['withdrawn', { ...contact, takenBackAt: new Date() }, []],
  ] as const)('%s', (_what, happened, events) => {
    expect(eventsOf(happened)).toEqual(events)
  })
})

describe('a contact cannot', () => {
  const said = { day: today, whoWent: 'us', clientId: null, fitsWish: null, nextStep: null, nextDay: null } as const
  test.each([
    ['have been tomorrow', { ...said, day: '2026-03-17' }, 'day', 'later'],
    ['be together with nobody', { ...said, whoWent: 'together' }, 'clientId', 'forWhom'],
    ['fit the wish of nobody', { ...said, fitsWish: false }, 'clientId', 'forWhom'],
    ['have a day for no step', { ...said, nextDay: '2026-03-20' }, 'nextStep', 'nextMissing'],
    ['have a step before itself', { ...said, nextStep: 'Call', nextDay: '2026-03-15' }, 'nextDay', 'nextBefore'],
  ] as const)('%s', (_what, contact, field, key) => {
    expect(contactRefused(contact, today)).toEqual({ field, key: `employers.errors.${key}` })
  })

  test('and otherwise can be as short as a day', () => {
    expect(contactRefused(said, today)).toBeUndefined()
    expect(contactRefused({ ...said, nextStep: 'Call', nextDay: today }, today)).toBeUndefined()
  })
})

test('undoing is the writer’s own, for half an hour', () => {
  const written = { byAccount: 'mette', writtenAt: new Date('2026-03-16T09:00:00Z') }
  const mette = { accountId: 'mette', now: new Date('2026-03-16T09:29:59Z') }
  expect(mayStillUndo(written, mette)).toBe(true)
  expect(mayStillUndo(written, { ...mette, now: new Date('2026-03-16T09:30:00Z') })).toBe(false)
  expect(mayStillUndo(written, { ...mette, accountId: 'karim' })).toBe(false)
})

describe('a text without a name', () => {
  test.each([
    ['They liked Signe a lot', 'They liked … a lot'],
    ["signe’s hours, SIGNES timer, Signe's", '… hours, … timer, …'],
    ['Fru Sørensen-Holm kan ringe', 'Fru …-… kan ringe'],
    ['A new assignment for designers', 'A new assignment for designers'],
    ['S.S. called', 'S.S. called'],
  ])('%s', (text, kept) => {
    expect(withoutName(text, 'Signe Sørensen-Holm')).toBe(kept)
  })

  test('tells no part of it, whatever the name and wherever it stands', () => {
    const part = fc
      .array(fc.constantFrom(...'abdeghiklmnorstuæøåé'), { minLength: 3, maxLength: 8 })
      .map((some) => some.join(''))
    fc.assert(
      fc.property(part, part, fc.constantFrom(' ', ', ', '. ', '\n', '/'), (first, last, between) => {
        const text = ['Met', first, 'and', `${last}s`, `${first} ${last}`.toUpperCase(), 'there'].join(between)
        const left = withoutName(text, `${first} ${last}`)
          .toLowerCase()
          .split(/[^\p{L}]+/u)
        expect(left.filter((word) => word === first || word === last)).toEqual([])
      }),
      runs,
    )
  })
})

test('visits are numbered back from the newest; what is no visit has no number', () => {
  const contacts = [
    { mode: 'face_to_face', takenBackAt: null },
    { mode: 'phone', takenBackAt: null },
    { mode: 'face_to_face', takenBackAt: new Date() },
    { mode: 'face_to_face', takenBackAt: null },
  ] as const
  expect(numberVisits([...contacts], 7).map(({ visit }) => visit)).toEqual([7, null, null, 6])
})

describe('employers made one', () => {
  /** Merging, in any order, and taking apart: only two that stand by themselves are ever made one. */
  const steps = fc.array(fc.tuple(fc.nat(7), fc.nat(7), fc.boolean()), { maxLength: 40 })

  test('however it went, each is read through exactly one, and taking one apart restores it and its own exactly', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const into = new Map<string, string>()
        for (const [kept, other, merges] of all) {
          const [a, b] = [`e${kept}`, `e${other}`]
          if (!merges) into.delete(b)
          else if (a !== b && !into.has(a) && !into.has(b)) {
            const [before, apart] = [familyOf(into, b), familyOf(into, a)]
            into.set(b, a)
            expect(familyOf(into, a).toSorted()).toEqual([...apart, ...before].toSorted())
            const restored = new Map(into)
            restored.delete(b)
            expect([familyOf(restored, b), familyOf(restored, a)]).toEqual([before, apart])
          }
        }
        const everybody = Array.from({ length: 8 }, (_, at) => `e${at}`)
        const roots = everybody.filter((id) => rootOf(into, id) === id)
        expect(roots.flatMap((root) => familyOf(into, root)).toSorted()).toEqual(everybody)
        for (const root of roots)
          expect(familyOf(into, root).map((id) => rootOf(into, id))).toEqual(familyOf(into, root).map(() => root))
      }),
      runs,
    )
  })
})

test('a cursor travels there and back; anything else is none', () => {
  const cursor = { day: today, writtenAt: new Date(1_773_651_600_000), id: '019a0000-0000-7000-8000-000000000000' }
  expect(cursorOf(cursorText(cursor))).toEqual(cursor)
  expect([undefined, '', 'x~1~y', '2026-02-30~1~019a0000-0000-7000-8000-000000000000'].map(cursorOf)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})

test('every choice has words in both languages', () => {
  const groups = { sectors: SECTORS, modes: MODES, went: WHO_WENT, purposes: PURPOSES }
  expect(Object.entries(groups).flatMap(([group, values]) => wordless('employers', keysFor(group, values)))).toEqual([])
  expect(toldApart('employers', 'saved', 'mode')).toEqual(
    Array(2).fill(['email', 'face_to_face', 'message', 'online', 'other', 'phone']),
  )
})

test('of two that are to be one, the name of the older comes first', () => {
  const [older, younger] = [{ id: '0198' }, { id: '0199' }]
  expect(stayingFirst(younger, older)).toEqual([older, younger])
  expect(stayingFirst(older, younger)).toEqual([older, younger])
})
