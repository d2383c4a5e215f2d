import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { beganOn, SOURCES } from '#lib/clients/rules'
import {
  AGREED_BY,
  agreedEnough,
  CLOSING_REASONS,
  endingRefused,
  firstContactDue,
  lastStepOf,
  NOT_TAKEN_UP_REASONS,
  SAID_HOW,
  sayingOf,
} from '#lib/episodes/rules'
import { addDays } from '#lib/shared/day'
import { keysFor, toldApart, wordless } from '#tests/build/words'

const today = '2026-03-16'

describe('the person’s own word', () => {
  const asked = { reason: 'moved_away' as const, said: null, saidHow: null }

  test.each([
    ['is asked for', asked, 'saidHow', 'saidHowMissing'],
    ['is missing where it is promised', { ...asked, saidHow: 'their_words' as const }, 'said', 'saidMissing'],
    [
      'is not both written down and not said',
      { ...asked, said: 'Enough.', saidHow: 'did_not_say' as const },
      'saidHow',
      'saidTwoWays',
    ],
  ])('%s', (_how, saying, field, key) => {
    expect(sayingOf(saying)).toEqual({ refused: { field, key: `episodes.errors.${key}` } })
  })

  test('is theirs where it was written, and not asked of somebody who has died', () => {
    expect(sayingOf({ ...asked, said: 'Enough.' })).toEqual({ saidHow: 'their_words' })
    expect(sayingOf({ ...asked, saidHow: 'not_reached' })).toEqual({ saidHow: 'not_reached' })
    expect(sayingOf({ ...asked, reason: 'died' })).toEqual({ saidHow: 'did_not_say' })
  })
})

describe('support does not end', () => {
  const ending = { closedOn: today, reason: 'moved_away' as const, saidHow: 'did_not_say' as const }
  const around = { today, lastStepOn: '2026-01-05', lastTalkOn: null }
  const unreached = { ...ending, saidHow: 'not_reached' as const }

  test('tomorrow, or before the last step we know of', () => {
    const tomorrow = endingRefused({ ...ending, closedOn: '2026-03-17' }, around)
    expect(tomorrow).toEqual({ field: 'closedOn', key: 'episodes.errors.endsLater' })
    const before = endingRefused({ ...ending, closedOn: '2026-01-04' }, around)
    expect(before).toEqual({ field: 'closedOn', key: 'episodes.errors.endsBefore', values: { day: '2026-01-05' } })
  })

  test.each([
    ['was not reached', unreached],
    ['was never met, whatever they said', { ...ending, reason: 'never_met' as const }],
  ])('for a silence: where somebody %s, the team talked about it in the last eight weeks', (_who, asked) => {
    const talk = { field: 'saidHow', key: 'episodes.errors.talkFirst' }
    expect(endingRefused(asked, around)).toEqual(talk)
    expect(endingRefused(asked, { ...around, lastTalkOn: addDays(today, -57) })).toEqual(talk)
    expect(endingRefused(asked, { ...around, lastTalkOn: addDays(today, -56) })).toBeUndefined()
    expect(endingRefused(asked, { ...around, lastTalkOn: today })).toBeUndefined()
  })

  test('but it can today, on the day of the last step, or where nobody knows any; and somebody who died needs no talk', () => {
    expect(endingRefused(ending, around)).toBeUndefined()
    expect(endingRefused({ ...ending, closedOn: '2026-01-05' }, around)).toBeUndefined()
    expect(endingRefused({ ...ending, closedOn: '2019-01-05' }, { ...around, lastStepOn: null })).toBeUndefined()
    expect(endingRefused({ ...unreached, reason: 'died' }, around)).toBeUndefined()
  })
})

test.each([
  ['nobody', [], 'specialist', false],
  ['the specialist alone', ['specialist'], 'specialist', false],
  ['the supervisor alone', ['supervisor'], 'supervisor', false],
  ['the family alone', ['family', 'specialist'], 'specialist', false],
  ['the person', ['person'], 'specialist', true],
  ['the treatment team', ['treatment_team'], 'supervisor', true],
  ['the supervisor, beside the specialist', ['supervisor'], 'specialist', true],
  ['the specialist, beside the supervisor', ['specialist'], 'supervisor', true],
] as const)('support ends by agreement: %s agrees', (_who, agreedBy, self, enough) => {
  expect(agreedEnough('moved_away', [...agreedBy], self)).toBe(enough)
  expect(agreedEnough('died', [...agreedBy], self)).toBe(true)
})

describe('the first contact', () => {
  const begun = {
    state: 'accepted' as const,
    referredOn: '2026-03-02',
    acceptedOn: '2026-03-10',
    supportedFrom: null,
    touchedOn: null,
  }

  test.each([
    ['within a week of acceptance', begun, '2026-03-17'],
    ['within a week of referral, where nobody accepted yet', { ...begun, state: 'referred' as const }, '2026-03-09'],
    [
      'from the day support began, where acceptance has no day',
      { ...begun, acceptedOn: null, supportedFrom: '2026-03-12' },
      '2026-03-19',
    ],
    [
      'again, for whoever came back',
      { ...begun, state: 'supported' as const, referredOn: null, touchedOn: '2025-01-01' },
      '2026-03-17',
    ],
  ])('is due %s', (_when, asked, due) => {
    expect(firstContactDue(asked)).toEqual({ due })
  })

  test.each([
    ['once somebody was in touch or tried', { ...begun, touchedOn: '2026-03-02' }],
    ['where support has ended', { ...begun, state: 'closed' as const }],
    ['where nobody knows a day', { ...begun, referredOn: null, acceptedOn: null }],
  ])('is not due %s', (_when, asked) => {
    expect(firstContactDue(asked)).toBeUndefined()
  })

  test('is due a week after a referral was written down, where its day is not known', () => {
    const asked = { state: 'referred' as const, referredOn: null, acceptedOn: null, supportedFrom: null }
    const writtenOn = '2026-03-16'
    expect(firstContactDue({ ...asked, touchedOn: null, writtenOn })).toEqual({ due: '2026-03-23' })
    expect(firstContactDue({ ...asked, touchedOn: '2025-01-01', writtenOn })).toBeUndefined()
    expect(firstContactDue({ ...asked, state: 'supported', touchedOn: null, writtenOn })).toBeUndefined()
  })

  test('whatever the days, it is due a week after a day we know, and never once we were in touch since', () => {
    const anyDay = fc.option(fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2016-01-01', days)))
    const anyState = fc.constantFrom('referred' as const, 'accepted' as const, 'supported' as const)
    const anything = fc.record({
      state: anyState,
      ...{ referredOn: anyDay, acceptedOn: anyDay, supportedFrom: anyDay, touchedOn: anyDay },
    })
    fc.assert(
      fc.property(anything, (asked) => {
        const due = firstContactDue(asked)?.due
        const began = beganOn(asked)
        if (began && asked.touchedOn && asked.touchedOn >= began) expect(due).toBeUndefined()
        const known = [asked.referredOn, asked.acceptedOn, asked.supportedFrom].map((day) => day && addDays(day, 7))
        if (due) expect(known).toContain(due)
      }),
      { seed: 3, numRuns: 300 },
    )
  })
})

test('the last step of a time with us is its latest day, whatever is unknown', () => {
  const unknown = { state: 'supported' as const, referredOn: null, acceptedOn: null, supportedFrom: null }
  expect(lastStepOf(unknown)).toBeNull()
  expect(lastStepOf({ ...unknown, referredOn: '2026-01-01', supportedFrom: '2026-02-01' })).toBe('2026-02-01')
})

test.each([
  ['episodes', 'reasons', CLOSING_REASONS],
  ['episodes', 'reasons', NOT_TAKEN_UP_REASONS],
  ['episodes', 'saidHows', SAID_HOW],
  ['episodes', 'agreed', AGREED_BY],
  ['clients', 'sources', SOURCES],
] as const)('in “%s”, every one of “%s” has words in both languages', (file, group, values) => {
  expect(wordless(file, keysFor(group, values))).toEqual([])
})

test.each([
  ['errors.sureToEnd', CLOSING_REASONS],
  ['errors.sureToDecline', NOT_TAKEN_UP_REASONS],
] as const)('“%s” tells every reason apart in both languages', (key, reasons) => {
  const named = [...reasons.filter((reason) => reason !== 'not_said'), 'other'].sort()
  expect(toldApart('episodes', key, 'reason')).toEqual([named, named])
})
