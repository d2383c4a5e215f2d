import { beforeEach, describe, expect, test } from 'vitest'
import type { StaffActor } from '#lib/access/actor'
import { agreeRhythm } from '#lib/rhythm/agree-rhythm'
import { takeBackRhythm } from '#lib/rhythm/take-back-rhythm'
import { newId } from '#lib/shared/ids'
import { aService, command, NOW, type Person, type ServiceKit, TODAY } from '#tests/build/service'
import { auditOf, done, eventLinesOf, eventsOf, happened, refusal } from '#tests/build/trace'
import { agreed, agreementsOf, rhythmForm, rhythmsOf, wished, wishesOf } from '#tests/rhythm/kit'

let amager: ServiceKit
let mette: StaffActor
let signe: Person

beforeEach(async () => {
  amager = await aService()
  mette = await amager.specialist('Mette')
  signe = await amager.person('Signe', { with: mette })
})

describe('nothing is agreed', () => {
  test.each([
    ['from tomorrow', '2026-03-17', 'later', '2025-12-01'],
    ['from before they came to us', '2025-11-30', 'beforeStart', '2025-12-01'],
    ['from before what holds now', '2026-03-09', 'beforeCurrent', '2026-03-10'],
  ])('%s', async (_how, fromDay, key, day) => {
    await agreed(mette, signe, { fromDay: '2026-03-10' })
    const answer = await agreeRhythm(mette, rhythmForm(signe, { fromDay, touchEvery: 'month' }))
    expect(answer).toEqual(refusal('fromDay', `rhythm.errors.${key}`, { name: 'Signe', day }))
    expect(await agreementsOf(signe)).toEqual(['week 2026-03-10 –'])
  })

  test('as the answer to a wish that is another person’s, answered, taken back or made up', async () => {
    const jonas = await amager.person('Jonas', { with: mette })
    const same = await wished(mette, signe, { wish: 'same' })
    for (const wishIds of [[await wished(mette, jonas)], [same], [await wished(mette, signe), newId()]]) {
      expect(await agreeRhythm(mette, rhythmForm(signe, { wishIds }))).toEqual(
        refusal('wishIds', 'rhythm.errors.wishAnswered'),
      )
    }
    expect(await rhythmsOf(signe)).toEqual([])
    expect((await wishesOf(jonas)).map(({ honouredOn }) => honouredOn)).toEqual([null])
  })
})

test('it holds from the day it was agreed, as it was agreed', async () => {
  const form = { touchBy: 'phone', touchWeekday: '5', wishedBy: 'person', note: ' She rings back. ' }
  expect(done(await agreeRhythm(mette, rhythmForm(signe, form)))).toEqual({ name: 'Signe' })
  expect(await rhythmsOf(signe)).toMatchObject([
    {
      ...{ touchBy: 'phone', touchEvery: 'week', touchWeekday: 5, wishedBy: 'person', note: 'She rings back.' },
      ...{ fromDay: TODAY, toDay: null, byAccount: mette.accountId, writtenAt: NOW, takenBackAt: null },
    },
  ])
  expect(await auditOf(mette, signe)).toEqual(['rhythm.agree done: Signe'])
  expect(await eventLinesOf(signe)).toEqual([])
})

test('what was agreed before ends the day before', async () => {
  await agreed(mette, signe, { fromDay: '2026-02-02' })
  await agreed(mette, signe, { fromDay: '2026-03-02', touchEvery: 'fortnight' })
  await agreed(mette, signe, { touchEvery: 'month' })
  expect(await agreementsOf(signe)).toEqual([
    'week 2026-02-02 – 2026-03-01',
    'fortnight 2026-03-02 – 2026-03-15',
    'month 2026-03-16 –',
  ])
})

test('what was agreed earlier the same day is replaced, and stays readable', async () => {
  await agreed(mette, signe)
  await agreed(mette, signe, { touchEvery: 'month' })
  expect(await agreementsOf(signe)).toEqual(['week 2026-03-16 – 2026-03-16', 'month 2026-03-16 –'])
})

test('when two agree at once, one follows the other and only one holds', async () => {
  const lene = await amager.supervisor('Lene')
  await Promise.all([
    agreeRhythm(mette, rhythmForm(signe)),
    agreeRhythm(lene, rhythmForm(signe, { touchEvery: 'month' })),
  ])
  const all = await rhythmsOf(signe)
  expect(all.map(({ toDay }) => toDay).filter((day) => day === null)).toHaveLength(1)
  expect(all).toHaveLength(2)
})

describe('a wish that is honoured by it', () => {
  test('is honoured the day it holds from, and that counts as an event', async () => {
    const more = await wished(mette, signe, { day: '2026-03-02' })
    await agreed(mette, signe, { fromDay: '2026-03-05', touchEvery: 'twice_a_week', wishIds: more })
    const [rhythm] = await rhythmsOf(signe)
    expect(await wishesOf(signe)).toMatchObject([
      { honouredOn: '2026-03-05', honouredHow: 'rhythm', rhythmId: rhythm?.id },
    ])
    expect(await eventsOf(signe)).toEqual(['2026-03-05 wish_honoured'])
  })

  test('was honoured the day it was said, where the agreement reaches further back', async () => {
    const more = await wished(mette, signe, { day: '2026-03-02' })
    await agreed(mette, signe, { fromDay: '2026-03-01', wishIds: more })
    expect(await wishesOf(signe)).toMatchObject([{ honouredOn: '2026-03-02' }])
  })

  test('counts as an event only where it was the person’s', async () => {
    const [ours, less] = [await wished(mette, signe, { wishedBy: 'us' }), await wished(mette, signe, { wish: 'less' })]
    await agreed(mette, signe, { wishIds: [ours] })
    expect(await eventsOf(signe)).toEqual([])
    await agreed(mette, signe, { wishIds: [less] })
    expect(await eventsOf(signe)).toEqual([`${TODAY} wish_honoured`])
    expect((await wishesOf(signe)).map(({ honouredHow }) => honouredHow)).toEqual(['rhythm', 'rhythm'])
  })
})

describe('taken back', () => {
  test('it is taken back once only', async () => {
    const rhythmId = await agreed(mette, signe)
    await takeBackRhythm(mette, command({ rhythmId }))
    expect(await takeBackRhythm(mette, command({ rhythmId }))).toEqual(
      happened('rhythm.errors.takenBackMeanwhile', { self: 'yes', who: 'Mette', day: TODAY }),
    )
  })

  test('what was agreed before runs on, its wishes are open again, and the event no longer counts', async () => {
    await agreed(mette, signe, { fromDay: '2026-02-02' })
    const more = await wished(mette, signe, { day: '2026-03-02' })
    const rhythmId = await agreed(mette, signe, { fromDay: '2026-03-05', touchEvery: 'month', wishIds: more })
    expect(done(await takeBackRhythm(mette, command({ rhythmId })))).toEqual({ runsOn: 'yes' })
    expect(await agreementsOf(signe)).toEqual(['week 2026-02-02 –', 'month 2026-03-05 – (taken back)'])
    expect(await wishesOf(signe)).toMatchObject([{ honouredOn: null, honouredHow: null, rhythmId: null }])
    expect(await eventsOf(signe)).toEqual([])
    expect((await auditOf(mette, signe)).at(-1)).toBe('rhythm.take_back done: Signe')
  })

  test('what it replaced the same day runs on', async () => {
    await agreed(mette, signe)
    const rhythmId = await agreed(mette, signe, { touchEvery: 'month' })
    await takeBackRhythm(mette, command({ rhythmId }))
    expect(await agreementsOf(signe)).toEqual(['week 2026-03-16 –', 'month 2026-03-16 – (taken back)'])
  })

  test('one from between two others leaves no gap, and the first of all leaves nothing before it', async () => {
    const first = await agreed(mette, signe, { fromDay: '2026-02-02' })
    const rhythmId = await agreed(mette, signe, { fromDay: '2026-02-16', touchEvery: 'fortnight' })
    await agreed(mette, signe, { fromDay: '2026-03-02', touchEvery: 'month' })
    await takeBackRhythm(mette, command({ rhythmId }))
    const between = 'fortnight 2026-02-16 – 2026-03-01 (taken back)'
    expect(await agreementsOf(signe)).toEqual(['week 2026-02-02 – 2026-03-01', between, 'month 2026-03-02 –'])
    expect(done(await takeBackRhythm(mette, command({ rhythmId: first })))).toEqual({ runsOn: 'no' })
    expect((await agreementsOf(signe)).at(-1)).toBe('month 2026-03-02 –')
  })
})
