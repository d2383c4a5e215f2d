import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { howOf, type Known, type Moment, momentsOf, readAbout, type Touch } from '#lib/placements/rules/moments'
import type { Work } from '#lib/placements/rules/windows'
import { ABOUT, isWithin } from '#lib/rhythm/rules'
import { addDays, addMonths, type Day, daysBetween } from '#lib/shared/day'

const JOB = '019a0000-0000-7000-8000-00000000000a'
const CHANGE = '019a0000-0000-7000-8000-00000000000b'
const START = '2026-03-16'

const job: Work = { id: JOB, startDay: START, notedOn: '2026-03-01', ended: null, away: [], hoursChanged: [] }
const known: Known = { works: [job], studyDays: [], interviews: [], touches: [], putOffs: [], isKept: () => true }
const touch = (day: Day, more: Partial<Touch> = {}): Touch => {
  return { id: `c ${day}`, day, outcome: 'phoned', place: null, greeted: null, ...more }
}
const steps = (moments: Moment[]) =>
  moments.map(({ about, state }) => `${about.split(':').slice(2).join(':')} ${state}`)
const on = (today: Day, more: Partial<Known> = {}) => momentsOf({ ...known, ...more }, today)
const due = (today: Day, more: Partial<Known> = {}) =>
  on(today, more)
    .filter(({ state }) => state === 'due')
    .map(({ about }) => about.replace(`:${JOB}`, ''))
const letGo = (about: string, dueDay: Day, because: 'wish_for_less' | null = null) => {
  return { about: `start:${JOB}:${about}`, dueDay, movedTo: null, because }
}

describe('a start', () => {
  test('brings the week before, the first day, the days after, three weeks, and then every month', () => {
    expect(steps(on('2026-03-08'))).toEqual([
      'week_before coming',
      'first_day coming',
      'days_after coming',
      'week:2 coming',
      'week:3 coming',
      'week:4 coming',
      'month:1 coming',
    ])
  })

  test.each([
    ['eight days before', '2026-03-08', []],
    ['a week before', '2026-03-09', ['start:week_before']],
    ['the day before', '2026-03-15', ['start:week_before']],
    ['on the day', START, ['start:first_day']],
    ['on the day after', '2026-03-17', ['start:days_after']],
    ['until the second week', '2026-03-22', ['start:days_after']],
    ['in the second week', '2026-03-23', ['start:week:2']],
    ['in the fourth week, until the month is full', '2026-04-15', ['start:week:4']],
    ['not at once in the second month', '2026-04-16', []],
    ['in the last week of the second month', '2026-05-09', ['start:month:1']],
    ['and of each after it', '2028-02-10', ['start:month:22']],
  ])('asks for a word %s', (_when, today, expected) => {
    expect(due(today)).toEqual(expected)
  })

  test('that nobody knows counts its months from when it was written down', () => {
    const works = [{ ...job, startDay: null }]
    expect(due('2026-03-24', { works })).toEqual([])
    expect(due('2026-03-25', { works })).toEqual(['start:month:0'])
  })

  test('over, asks for nothing more of its own, and for a word within three days of hearing of it', () => {
    const works = [{ ...job, ended: { on: '2026-03-20', heardOn: '2026-03-25' } }]
    expect(steps(on('2026-03-25', { works })).filter((step) => /week:|month/.test(step))).toEqual([])
    const [ended] = on('2026-03-25', { works }).filter(({ kind }) => kind === 'ended')
    expect(ended).toMatchObject({ state: 'due', due: '2026-03-25', by: '2026-03-28' })
    expect(due('2026-04-21', { works })).toEqual(['ended'])
    expect(due('2026-04-22', { works })).toEqual([])
  })

  test('rests while they are away, and goes on when they are back', () => {
    const works = [{ ...job, away: [{ fromDay: '2026-03-18', toDay: '2026-04-02' }] }]
    expect(due('2026-03-17', { works })).toEqual(['start:days_after'])
    expect(due('2026-03-23', { works })).toEqual([])
    expect(due('2026-04-03', { works })).toEqual(['start:week:3'])
    expect(due('2026-05-09', { works: [{ ...job, away: [{ fromDay: '2026-03-18', toDay: null }] }] })).toEqual([])
  })
})

describe('a moment is kept', () => {
  test('by any word within its time, a try too, and best face to face', () => {
    const touches = [
      touch('2026-03-17', { outcome: 'tried' }),
      touch('2026-03-18'),
      touch('2026-03-19', { outcome: 'met', place: 'workplace' }),
    ]
    const [moment] = on('2026-03-20', { touches }).filter(({ kind }) => kind === 'days_after')
    expect(moment).toMatchObject({ state: 'kept', keptBy: { contactId: 'c 2026-03-19', how: 'face_to_face' } })
    expect(due('2026-03-20', { touches: touches.slice(0, 1) })).toEqual([])
    expect(due('2026-03-20', { touches: [touch('2026-03-18', { outcome: 'could_not' })] })).toEqual([
      'start:days_after',
    ])
  })

  test('by the greeting sent for it, also the evening before', () => {
    const touches = [touch('2026-03-15', { outcome: 'texted', greeted: `start:${JOB}:first_day` })]
    expect(due(START, { touches })).toEqual([])
  })

  test('and a word sent for another one is none about an ending', () => {
    const works = [{ ...job, ended: { on: null, heardOn: '2026-03-17' } }]
    const sent = touch('2026-03-17', { outcome: 'texted', greeted: `start:${JOB}:days_after` })
    expect(due('2026-03-17', { works, touches: [sent] })).toEqual(['ended'])
    expect(due('2026-03-17', { works, touches: [{ ...sent, greeted: null }] })).toEqual([])
  })

  test('for two jobs by one word', () => {
    const works = [job, { ...job, id: '019a0000-0000-7000-8000-00000000000c' }]
    expect(due('2026-03-17', { works })).toHaveLength(2)
    expect(due('2026-03-17', { works, touches: [touch('2026-03-17')] })).toEqual([])
  })

  test.each([
    ['face_to_face', 'met', 'community'],
    ['face_to_face', 'met', null],
    ['by_phone', 'met', 'online'],
    ['by_phone', 'phoned', null],
    ['by_message', 'texted', null],
    ['by_message', 'emailed', null],
    ['they_wrote', 'they_contacted', null],
    ['tried', 'tried', null],
  ] as const)('%s where it was %s, at %s', (how, outcome, place) => {
    expect(howOf({ outcome, place })).toBe(how)
  })
})

describe('a moment is moved', () => {
  test('within its time', () => {
    const putOffs = [{ about: `start:${JOB}:days_after`, dueDay: '2026-03-17', movedTo: '2026-03-20', because: null }]
    expect(due('2026-03-19', { putOffs })).toEqual([])
    expect(due('2026-03-20', { putOffs })).toEqual(['start:days_after'])
  })

  test('beyond it, and the next one waits as long: nothing is due twice, and nothing sooner than was said', () => {
    const putOffs = [{ about: `start:${JOB}:days_after`, dueDay: '2026-03-17', movedTo: '2026-03-25', because: null }]
    expect(due('2026-03-22', { putOffs })).toEqual([])
    expect(due('2026-03-24', { putOffs })).toEqual([])
    expect(due('2026-03-25', { putOffs })).toEqual(['start:week:2'])
  })

  test('by leave that nobody covers, to the day somebody is back', () => {
    const isKept = (day: Day) => day < '2026-03-16' || day > '2026-03-18'
    expect(due('2026-03-18', { isKept })).toEqual([])
    expect(due('2026-03-19', { isKept })).toEqual(['start:days_after'])
    const works = [{ ...job, startDay: null, ended: { on: null, heardOn: '2026-03-16' } }]
    expect(due('2026-03-18', { works, isKept })).toEqual([])
    expect(due('2026-03-19', { works, isKept })).toEqual(['ended'])
  })
})

describe('a moment is let go', () => {
  test('and the next one comes as it would have', () => {
    const putOffs = [letGo('week:2', '2026-03-23')]
    expect(due('2026-03-24', { putOffs })).toEqual([])
    expect(due('2026-03-30', { putOffs })).toEqual(['start:week:3'])
  })

  test('because they wish for less: no more weeks, but months; and then no more months either', () => {
    const weeks = [letGo('week:2', '2026-03-23', 'wish_for_less')]
    expect(due('2026-03-31', { putOffs: weeks })).toEqual([])
    expect(due('2026-05-10', { putOffs: weeks })).toEqual(['start:month:1'])
    const months = [...weeks, letGo('month:1', '2026-05-09', 'wish_for_less')]
    expect(due('2028-02-10', { putOffs: months })).toEqual([])
    const [last] = on('2028-02-10', { putOffs: months }).filter(({ kind }) => kind === 'month')
    expect(last).toMatchObject({ state: 'let_go', because: 'wish_for_less' })
  })
})

test('over all the years, what can be due is the same, however far back one looks', () => {
  const touches = [touch('2027-01-02'), touch('2027-05-05')]
  for (let day = '2026-03-01'; day < '2027-12-01'; day = addDays(day, 3)) {
    const [all, near] = [null, addDays(day, -130)].map((since) => momentsOf({ ...known, touches }, day, since))
    expect(near?.filter(({ state }) => state === 'due')).toEqual(all?.filter(({ state }) => state === 'due'))
  }
})

describe('beside a start', () => {
  test('other hours are worth a word from the day they hold, or from when they were noted', () => {
    const hoursChanged = [{ id: CHANGE, fromDay: '2026-06-01', notedOn: '2026-06-20' }]
    const changed = (today: Day) =>
      due(today, { works: [{ ...job, hoursChanged }] }).filter((one) => /^hours/.test(one))
    expect(changed('2026-05-31')).toEqual([])
    expect(changed('2026-06-27')).toEqual([`hours:${CHANGE}`])
    expect(changed('2026-06-28')).toEqual([])
  })

  test('something to hand in, the day before and on the day, and not once they have left the course', () => {
    const studyDays = [{ id: CHANGE, kind: 'hand_in' as const, placementId: JOB, day: '2026-06-10' }]
    const handIn = (today: Day, ended: Work['ended'] = null) =>
      due(today, { works: [{ ...job, ended }], studyDays }).filter((about) => about.startsWith('hand_in'))
    const days = ['2026-06-08', '2026-06-09', '2026-06-10', '2026-06-11']
    expect(days.map((day) => handIn(day))).toEqual([[], [`hand_in:${CHANGE}`], [`hand_in:${CHANGE}`], []])
    const left = { on: '2026-06-01', heardOn: '2026-06-03' }
    expect(days.flatMap((day) => handIn(day, left))).toEqual([])
    expect(handIn('2026-06-10', { on: null, heardOn: '2026-06-10' })).toEqual([`hand_in:${CHANGE}`])
  })

  test('an exam and an interview, the day before and on the day; an interview rests with the search', () => {
    const studyDays = [{ id: CHANGE, kind: 'exam' as const, placementId: JOB, day: '2026-06-10' }]
    const talk = { id: CHANGE, day: '2026-06-10', rests: false }
    const both = (today: Day, rests = false) =>
      due(today, { works: [], studyDays, interviews: [{ ...talk, rests }] }).map((about) => about.split(':')[0])
    expect([both('2026-06-08'), both('2026-06-09'), both('2026-06-10'), both('2026-06-11')]).toEqual([
      [],
      ['exam', 'interview'],
      ['exam', 'interview'],
      [],
    ])
    expect(both('2026-06-10', true)).toEqual(['exam'])
  })
})

const dayOfYears = fc.integer({ min: -30, max: 800 })
const span = fc
  .tuple(dayOfYears, fc.integer({ min: 0, max: 40 }))
  .map(([from, days]) => ({ fromDay: addDays(START, from), toDay: addDays(START, from + days) }))
const years = fc.record({
  start: fc.option(
    fc.integer({ min: 0, max: 365 }).map((days) => addDays('2027-12-20', days)),
    { nil: null, freq: 9 },
  ),
  ends: fc.option(fc.integer({ min: 0, max: 700 }), { nil: null }),
  away: fc.array(span, { maxLength: 3 }),
  leaves: fc.array(span, { maxLength: 5 }),
  /** What is done on a day: 0–4 keep what is due, 5 lets it go, 6 moves it by days, 7–9 leave it; 10 calls unasked. */
  habits: fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 100, maxLength: 220 }),
})
type Year = typeof years extends fc.Arbitrary<infer One> ? One : never

/** Lives some years day by day: what was due on each day somebody was there, and what became of it. */
function live(
  { start, ends, away, leaves, habits }: Year,
  each: (day: Day, moments: Moment[], dues: Moment[]) => void,
) {
  const first = addDays(start ?? START, -10)
  const shift = daysBetween(START, first)
  const later = ({ fromDay, toDay }: { fromDay: Day; toDay: Day }) => {
    return { fromDay: addDays(fromDay, shift), toDay: addDays(toDay, shift) }
  }
  const [absences, holidays] = [away.map(later), leaves.map(later)]
  const isKept = (day: Day) => !holidays.some((leave) => isWithin(leave, day))
  const endsOn = ends === null ? null : addDays(first, ends + 10)
  const [touches, putOffs]: [Touch[], Known['putOffs']] = [[], []]
  habits.forEach((habit, at) => {
    const today = addDays(first, at)
    const ended = endsOn !== null && today >= endsOn ? { on: endsOn, heardOn: endsOn } : null
    const work = { ...job, startDay: start, notedOn: first, ended, away: absences }
    const moments = momentsOf({ ...known, works: [work], touches, putOffs, isKept }, today, addDays(today, -130))
    const dues = moments.filter(({ state }) => state === 'due')
    each(today, moments, dues)
    if (!isKept(today)) return
    if (habit === 10 || (habit <= 4 && dues.length > 0)) touches.push(touch(today))
    for (const { about, said } of dues) {
      if (habit === 5) putOffs.push({ about, dueDay: said, movedTo: null, because: null })
      if (habit === 6) putOffs.push({ about, dueDay: said, movedTo: addDays(today, 1 + (at % 12)), because: null })
    }
  })
  return { isKept, absences, touches, putOffs }
}

const settled = ({ state }: Moment) => state === 'kept' || state === 'let_go'
const RUNS = { numRuns: 25, seed: 20_261_127 }

describe('over random years', () => {
  test('of one start at most one moment is due, never one that was settled, and never on leave or while they are away', () => {
    fc.assert(
      fc.property(years, (year) => {
        const gone = new Set<string>()
        live(year, (today, moments, dues) => {
          expect(dues.filter(({ about }) => about.startsWith('start:')).length).toBeLessThanOrEqual(1)
          for (const moment of dues) {
            expect(gone.has(moment.about)).toBe(false)
            expect(moment.due <= today && today <= moment.to && moment.said <= moment.due).toBe(true)
          }
          for (const moment of moments.filter(settled)) gone.add(moment.about)
        })
      }),
      RUNS,
    )
  })

  test('nothing is lost: whatever has its time today is due, settled, still to come, moved on or waiting for somebody', () => {
    fc.assert(
      fc.property(years, (year) => {
        const days: [Day, Moment[]][] = []
        const { isKept, absences } = live(year, (today, moments) => days.push([today, moments]))
        for (const [today, moments] of days) {
          if (!isKept(today) || absences.some((away) => isWithin(away, today))) continue
          const now = moments.find(({ about, from, to }) => about.startsWith('start:') && from <= today && today <= to)
          if (now && now.state !== 'due' && !settled(now)) {
            const waits = now.due > today
            expect([now.about, today, waits]).toEqual([now.about, today, true])
            // It waits because it was said so, or because it was moved; never for nothing.
            const isMoved = now.movedTo !== null || moments.some(({ movedTo }) => movedTo !== null && movedTo > today)
            expect(now.said > today || isMoved || now.due > now.said).toBe(true)
          }
        }
      }),
      RUNS,
    )
  })

  test('the moments of a start follow each other without a gap or an overlap, whatever the month, leap years and summer time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 1500 }), (days, ahead) => {
        const startDay = addDays('2023-01-01', days)
        const moments = momentsOf({ ...known, works: [{ ...job, startDay }] }, addDays(startDay, ahead))
        moments.forEach((moment, at) => {
          const next = moments[at + 1]
          if (next) expect(next.from).toBe(addDays(moment.to, 1))
          expect(moment.from <= moment.said && moment.said <= moment.to && moment.by <= moment.to).toBe(true)
          expect(ABOUT.test(moment.about)).toBe(true)
          expect(readAbout(moment.about)).toEqual({ kind: moment.kind, id: JOB })
        })
        const months = moments.filter(({ kind }) => kind === 'month')
        expect(months.map(({ from }) => from)).toEqual(months.map((_, at) => addMonths(startDay, at + 1)))
      }),
      { numRuns: 100, seed: 20_261_128 },
    )
  })

  test('an exam and something to hand in are due the day before and on the day, until a word or a put-off settles them', () => {
    const days = fc.array(
      fc.record({ kind: fc.constantFrom('exam' as const, 'hand_in' as const), at: fc.integer({ min: 0, max: 40 }) }),
      { minLength: 1, maxLength: 8 },
    )
    const spoken = fc.array(fc.integer({ min: -3, max: 43 }), { maxLength: 12 })
    const letGoAt = fc.array(fc.nat(7), { maxLength: 3 })
    fc.assert(
      fc.property(days, spoken, letGoAt, spoken, (all, words, gone, leaves) => {
        const studyDays = all.map(({ kind, at }, id) => {
          return { id: `019a0000-0000-7000-8000-0000000001${id}0`, kind, placementId: JOB, day: addDays(START, at) }
        })
        const aboutOf = ({ kind, id }: (typeof studyDays)[number]) => `${kind}:${id}`
        const putOffs = studyDays
          .filter((_, at) => gone.includes(at))
          .map((one) => ({ about: aboutOf(one), dueDay: addDays(one.day, -1), movedTo: null, because: null }))
        const isKept = (day: Day) => !leaves.includes(daysBetween(START, day))
        for (let at = -3; at < 43; at++) {
          const today = addDays(START, at)
          const touches = words.filter((word) => word <= at).map((word) => touch(addDays(START, word)))
          const read = on(today, { works: [], studyDays, putOffs, touches, isKept })
          for (const one of studyDays) {
            const moment = read.find(({ about }) => about === aboutOf(one))
            expect(ABOUT.test(aboutOf(one)) && readAbout(aboutOf(one))).toEqual({ kind: one.kind, id: one.id })
            const left = daysBetween(today, one.day)
            const isTime = left === 0 || left === 1
            const wasSaid = touches.some(({ day }) => [0, 1].includes(daysBetween(day, one.day)))
            const isLetGo = putOffs.some(({ about }) => about === aboutOf(one))
            // The day before falls into leave that nobody covers: then it waits for the day itself.
            const waits = left === 1 && !isKept(today)
            const isDue =
              isTime && !wasSaid && !isLetGo && !waits && (left === 1 || isKept(today) || isKept(addDays(today, -1)))
            expect([moment?.state === 'due', one.day, today]).toEqual([isDue, one.day, today])
          }
        }
      }),
      RUNS,
    )
  })

  test('nobody who is in touch every three weeks is ever reminded of a month', () => {
    const touches = Array.from({ length: 70 }, (_, at) => touch(addDays('2026-04-10', 21 * at)))
    for (let day = '2026-04-16'; day < '2028-01-01'; day = addDays(day, 1)) {
      const seen = touches.filter((one) => one.day <= day)
      const moments = momentsOf({ ...known, touches: seen }, day, addDays(day, -60))
      expect(moments.filter(({ state }) => state === 'due')).toEqual([])
    }
  })
})

test('names of moments are read, and nothing else is', () => {
  expect(readAbout(`ended:${JOB}`)).toEqual({ kind: 'ended', id: JOB })
  expect(['touch', `start:${JOB}:year:1`, `exam:${JOB}:1`, 'exam:x', ''].map(readAbout)).toEqual(
    Array(5).fill(undefined),
  )
})
