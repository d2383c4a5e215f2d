import { beforeEach, describe, expect, test } from 'vitest'
import type { StaffActor } from '#lib/access/actor'
import { triesSinceHeard } from '#lib/contacts/queries'
import { logTalk } from '#lib/continuity/log-talk'
import { lastTalks, talksOfPerson } from '#lib/continuity/queries'
import { takeBackTalk } from '#lib/continuity/take-back-talk'
import { aService, command, NOW, type Person, TODAY } from '#tests/build/service'
import { auditOf, done, eventLinesOf, eventsOf, happened, refusal } from '#tests/build/trace'
import { logged } from '#tests/contacts/kit'
import { talked, talkForm, talksOf } from '#tests/continuity/kit'

let mette: StaffActor
let bo: Person

beforeEach(async () => {
  const amager = await aService()
  mette = await amager.specialist('Mette')
  bo = await amager.person('Bo', { with: mette })
})

describe('a talk is not noted', () => {
  test.each([
    ['with nobody', { withWhom: '' }, 'withWhom', 'continuity.errors.withWhomMissing'],
    ['with somebody there is not', { withWhom: 'the press' }, 'withWhom', 'form.unknownChoice'],
    ['without a day', { day: '' }, 'day', 'continuity.errors.dayMissing'],
    ['tomorrow', { day: '2026-03-17' }, 'day', 'continuity.errors.talkLater'],
    [
      'to be looked at again before it took place',
      { lookAgainDay: '2026-03-15' },
      'lookAgainDay',
      'continuity.errors.lookAgainEarlier',
    ],
  ])('%s', async (_how, fields, field, key) => {
    expect(await logTalk(mette, talkForm(bo, fields))).toEqual(refusal(field, key))
    expect(await talksOf(bo)).toEqual([])
  })

  test('before the person came to us', async () => {
    const answer = await logTalk(mette, talkForm(bo, { day: '2025-11-30' }))
    expect(answer).toEqual(refusal('day', 'contacts.errors.beforeStart', { name: 'Bo', day: '2025-12-01' }))
  })
})

test('a talk is kept with whom, what was agreed and when to look again, and counts as an event', async () => {
  const words = 'Write once more, then visit together.'
  const withWhom = ['team_meeting', 'treatment_team']
  await talked(mette, bo, { day: '2026-03-10', withWhom, words, lookAgainDay: '2026-04-01' })
  await talked(mette, bo, { day: '2026-02-01' })
  expect((await talksOfPerson(mette, bo.id)).map(({ talk, by }) => [talk.day, talk.withWhom, talk.words, by])).toEqual([
    ['2026-03-10', withWhom, words, 'Mette'],
    ['2026-02-01', ['supervisor'], null, 'Mette'],
  ])
  expect((await lastTalks(mette)).get(bo.id)).toEqual({ day: '2026-03-10', lookAgainDay: '2026-04-01' })
  expect(await eventsOf(bo)).toEqual(['2026-02-01 talked_with_team', '2026-03-10 talked_with_team'])
  expect(await auditOf(mette, bo)).toEqual(['talk.log done: Bo', 'talk.log done: Bo'])
})

test('taken back once, it stays readable and counts no longer', async () => {
  await talked(mette, bo, { day: '2026-02-01' })
  const talkId = await talked(mette, bo)
  done(await takeBackTalk(mette, command({ talkId })))
  expect(await takeBackTalk(mette, command({ talkId }))).toEqual(happened('continuity.errors.talkTakenBackMeanwhile'))
  expect((await talksOfPerson(mette, bo.id))[0]?.talk).toMatchObject({ id: talkId, day: TODAY, takenBackAt: NOW })
  expect((await lastTalks(mette)).get(bo.id)).toMatchObject({ day: '2026-02-01' })
  expect(await eventsOf(bo)).toEqual(['2026-02-01 talked_with_team'])
  expect(await eventLinesOf(bo)).toHaveLength(3)
})

test('tries count from the last time somebody was heard from, and from the beginning where they never were', async () => {
  const tries = async () => (await triesSinceHeard(mette)).get(bo.id)
  expect(await tries()).toBe(0)
  await logged(mette, bo, { day: '2026-02-01', outcome: 'tried' })
  await logged(mette, bo, { day: '2026-02-02', outcome: 'texted' })
  expect(await tries()).toBe(2)
  await logged(mette, bo, { day: '2026-02-03', outcome: 'texted', reachedOut: 'both' })
  expect(await tries()).toBe(0)
  await logged(mette, bo, { day: '2026-02-10', outcome: 'could_not' })
  await logged(mette, bo, { day: '2026-02-11', outcome: 'emailed' })
  expect(await tries()).toBe(1)
})
