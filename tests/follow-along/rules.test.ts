import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  ADVICE_STATES,
  ADVISERS,
  type Advised,
  adviceMissing,
  adviceRefused,
  type Job,
  OCCASIONS,
} from '#lib/follow-along/rules/advice'
import {
  DECISIONS,
  disclosureRefused,
  isAboutJob,
  isToRevisit,
  REWRITTEN,
  revisitAfterTalk,
  talksAbout,
  WORDINGS,
} from '#lib/follow-along/rules/disclosure'
import {
  aroundJob,
  BEGINNINGS,
  BY_WHOM,
  beginningNamed,
  beginningsFor,
  HOW_OFTEN,
  lastsOn,
  supportRefused,
} from '#lib/follow-along/rules/supports'
import { addDays } from '#lib/shared/day'
import { keysFor, toldApart, wordless } from '#tests/build/words'

const today = '2026-03-16'
const runs = { seed: 22, numRuns: 200 }
const anyDay = fc.integer({ min: -400, max: 400 }).map((days) => addDays(today, days))
const maybeDay = fc.option(anyDay, { nil: null })

test.each([
  ['of the job itself', { placementId: 'job', employerId: null, employerName: 'Irma' }, true],
  ['of its employer in the directory', { placementId: null, employerId: 'netto', employerName: 'Netto A/S' }, true],
  ['of an employer of its name', { placementId: 'another', employerId: null, employerName: 'NETTO ' }, true],
  ['of another employer', { placementId: null, employerId: 'irma', employerName: 'Irma' }, false],
  ['of no employer', { placementId: null, employerId: null, employerName: null }, false],
])('a worksheet %s is about a job or not', (_whose, sheet, isAbout) => {
  expect(isAboutJob(sheet, { id: 'job', employerId: 'netto', employerName: 'Netto' })).toBe(isAbout)
  expect(isAboutJob({ ...sheet, placementId: null }, { id: 'job', employerId: null, employerName: null })).toBe(false)
})

describe('a support', () => {
  const open = { fromDay: '2026-03-02', toDay: null }
  test.each([
    ['is there from its first day', open, '2026-03-02', 'now'],
    ['is to come before it', open, '2026-03-01', 'coming'],
    ['goes on while nobody names a last day', open, '2027-03-02', 'now'],
    ['is there on its last day', { ...open, toDay: '2026-03-10' }, '2026-03-10', 'now'],
    ['is over the day after', { ...open, toDay: '2026-03-10' }, '2026-03-11', 'over'],
  ])('%s', (_what, support, day, expected) => {
    expect(lastsOn(support, day)).toBe(expected)
  })

  test('cannot end before it begins; it may begin and end on days to come', () => {
    const endsBefore = { field: 'toDay', key: 'follow-along.errors.endsBefore' }
    expect(supportRefused({ fromDay: '2026-03-02', toDay: '2026-03-01' })).toEqual(endsBefore)
    expect(supportRefused({ fromDay: '2027-03-02', toDay: '2027-03-02' })).toBeUndefined()
  })

  const anySupport = fc.record({
    byWhom: fc.constantFrom(...BY_WHOM),
    fromDay: anyDay,
    toDay: maybeDay,
    takenBackAt: fc.constantFrom(null, null, new Date(0)),
  })

  test('stands in exactly one place of the overview, unless it was taken back', () => {
    fc.assert(
      fc.property(fc.array(anySupport), (supports) => {
        const { around, over, others } = aroundJob(supports, today)
        const shown = [...around.flatMap((one) => one.supports), ...over]
        expect(new Set(shown)).toEqual(new Set(supports.filter((support) => support.takenBackAt === null)))
        expect(shown).toHaveLength(new Set(shown).size)
        for (const { byWhom, supports: theirs } of around) {
          expect(theirs.every((support) => support.byWhom === byWhom && lastsOn(support, today) !== 'over')).toBe(true)
          expect(others).not.toContain(byWhom)
        }
        const there = around.map(({ byWhom }) => byWhom)
        expect([...there, ...others].toSorted()).toEqual(
          BY_WHOM.filter((who) => (who !== 'other' && who !== 'person') || there.includes(who)).toSorted(),
        )
      }),
      runs,
    )
  })

  test('every beginning is offered once, those by somebody new first', () => {
    fc.assert(
      fc.property(fc.subarray([...BY_WHOM]), (already) => {
        const offered = beginningsFor(already)
        expect(offered.toSorted()).toEqual(Object.keys(BEGINNINGS).sort())
        const isThere = offered.map((key) => already.includes(BEGINNINGS[key].byWhom))
        expect(isThere).toEqual(isThere.toSorted((a, b) => Number(a) - Number(b)))
      }),
      runs,
    )
    expect([beginningNamed('hard_day'), beginningNamed('toString'), beginningNamed(['hard_day'])]).toEqual([
      'hard_day',
      undefined,
      undefined,
    ])
  })
})

describe('a worksheet on telling', () => {
  test.each([
    ['is not talked about tomorrow', { talkedOn: '2026-03-17', revisitDay: null }, 'talkedOn', 'talkedLater'],
    ['is looked at again later', { talkedOn: today, revisitDay: today }, 'revisitDay', 'revisitEarlier'],
  ])('%s', (_what, days, field, key) => {
    expect(disclosureRefused(days, today)).toEqual({ field, key: `follow-along.errors.${key}` })
  })

  test('is looked at again from the day agreed, and never by itself where none was', () => {
    const on = (revisitDay: string | null) => isToRevisit({ revisitDay }, today)
    expect([on('2026-03-15'), on(today), on('2026-03-17'), on(null)]).toEqual([true, true, false, false])
  })

  test('a day to look again that has come is kept by the talk; one that was typed anew is asked about', () => {
    const before = { talkedOn: '2026-01-16', revisitDay: '2026-03-15' }
    expect(revisitAfterTalk({ talkedOn: today, revisitDay: '2026-03-15' }, before)).toBeNull()
    expect(revisitAfterTalk({ talkedOn: today, revisitDay: '2026-03-14' }, before)).toBe('2026-03-14')
    expect(revisitAfterTalk({ talkedOn: '2026-03-01', revisitDay: '2026-03-15' }, before)).toBe('2026-03-15')
  })

  test('has as many talks as days on which it was talked about; what was put right never was', () => {
    const version = (talkedOn: string, decision: (typeof DECISIONS)[number], wasPutRight = false) => ({
      ...{ talkedOn, decision, wasPutRight },
    })
    const versions = [
      version('2026-01-05', 'undecided'),
      version('2026-02-05', 'tell', true),
      version('2026-02-06', 'tell_in_part'),
      version('2026-02-06', 'not_tell'),
    ]
    expect(talksAbout(versions).map(({ talkedOn, decision }) => [talkedOn, decision])).toEqual([
      ['2026-01-05', 'undecided'],
      ['2026-02-06', 'not_tell'],
    ])
  })
})

describe('advice', () => {
  const held = { state: 'held' as const, offeredOn: null, heldOn: null }
  test.each([
    ['is not offered tomorrow', { ...held, offeredOn: '2026-03-17' }, 'offeredOn', 'adviceLater'],
    ['is not held tomorrow', { ...held, heldOn: '2026-03-17' }, 'heldOn', 'adviceLater'],
    ['with a day on which it was held, was', { ...held, state: 'planned' as const, heldOn: today }, 'state', 'notHeld'],
    ['is not held before', { ...held, offeredOn: '2026-03-02', heldOn: '2026-03-01' }, 'heldOn', 'heldBefore'],
  ])('%s', (_what, said, field, key) => {
    expect(adviceRefused(said, today)).toEqual({ field, key: `follow-along.errors.${key}` })
  })

  test('may have been held on a day nobody knows', () => {
    expect(adviceRefused(held, today)).toBeUndefined()
  })
})

describe('advice is still to be offered', () => {
  const job: Job = { id: 'shop', startDay: '2026-03-02', changedOn: [], goesOn: true }
  const raised: Job = { ...job, changedOn: ['2026-05-01', '2026-08-01'] }
  const noted = (day: string, more: Partial<Advised> = {}): Advised => ({
    ...{ placementId: 'shop', occasion: 'before_start', day, ...more },
  })
  const start = [{ placementId: 'shop', occasion: 'before_start', day: '2026-03-02' }]
  const change = [{ placementId: 'shop', occasion: 'hours_or_pay', day: '2026-08-01' }]

  test.each<[string, Job, Advised[], object[]]>([
    ['at a start nobody noted it for', job, [], start],
    ['not once it was offered', job, [noted('2026-02-20')], []],
    ['although it was for another job', job, [noted('2026-02-20', { placementId: 'café' })], start],
    ['not where it came before any job was in sight', job, [noted('2025-10-01', { placementId: null })], []],
    ['where that is more than half a year ago', job, [noted('2025-07-01', { placementId: null })], start],
    ['at the latest change, and only there', raised, [noted('2026-02-20')], change],
    ['where it was about the change before', raised, [noted('2026-05-01', { occasion: 'hours_or_pay' })], change],
    ['not where it came shortly before the change', raised, [noted('2026-07-01', { occasion: 'hours_or_pay' })], []],
    [
      'not where a general talk fell there',
      raised,
      [noted('2026-08-05', { placementId: null, occasion: 'general' })],
      [],
    ],
    ['not where the job has ended', { ...raised, goesOn: false }, [], []],
    ['where nobody knows the first day', { ...job, startDay: null }, [], [{ ...start[0], day: null }]],
  ])('%s', (_when, one, advised, expected) => {
    expect(adviceMissing([one], advised, '2026-08-20')).toEqual(expected)
  })

  const anyJob = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    startDay: maybeDay,
    changedOn: fc.array(anyDay, { maxLength: 3 }),
    goesOn: fc.boolean(),
  })
  const anyJobs = fc.uniqueArray(anyJob, { selector: ({ id }) => id })
  const anyAdvice = fc.array(
    fc.record({
      placementId: fc.constantFrom(null, 'a', 'b', 'c'),
      occasion: fc.constantFrom(...OCCASIONS),
      day: anyDay,
    }),
    { maxLength: 6 },
  )

  test('at most once for each job that goes on, and for nothing else', () => {
    fc.assert(
      fc.property(anyJobs, anyAdvice, (jobs, advised) => {
        const ids = adviceMissing(jobs, advised, today).map(({ placementId }) => placementId)
        expect(ids).toEqual([...new Set(ids)])
        expect(ids.every((id) => jobs.some((one) => one.id === id && one.goesOn))).toBe(true)
      }),
      runs,
    )
  })

  test('never more for having noted more, and not at all once it is noted for what was asked', () => {
    fc.assert(
      fc.property(anyJobs, anyAdvice, (jobs, advised) => {
        const missing = adviceMissing(jobs, advised, today)
        for (let known = 0; known <= advised.length; known++)
          expect(adviceMissing(jobs, advised.slice(0, known), today).length).toBeGreaterThanOrEqual(missing.length)
        const answered = (on: (day: string | null) => string) =>
          missing.map(({ placementId, occasion, day }) => ({ placementId, occasion, day: on(day) }))
        const onTheDay = answered((day) => day ?? today)
        const andToday = answered(() => today)
        for (const answers of [onTheDay, andToday])
          expect(adviceMissing(jobs, [...advised, ...answers], today)).toEqual([])
      }),
      runs,
    )
  })
})

test('everything one can choose has words in both languages', () => {
  expect(
    wordless('follow-along', [
      ...keysFor('plan.whom', BY_WHOM),
      ...keysFor('plan.often', HOW_OFTEN),
      ...keysFor('beginnings', Object.keys(BEGINNINGS)),
      ...keysFor('disclosure.decisions', DECISIONS),
      ...keysFor('disclosure.decided', DECISIONS),
      ...keysFor('disclosure.rewrites', REWRITTEN),
      ...keysFor('wordings', WORDINGS),
      ...keysFor('advice.occasions', OCCASIONS),
      ...keysFor('advice.states', ADVICE_STATES),
      ...keysFor('advice.advisers', ADVISERS),
    ]),
  ).toEqual([])
  expect(toldApart('follow-along', 'advice.line', 'state')[0]).toEqual(['held', 'not_wished', 'other', 'planned'])
})
