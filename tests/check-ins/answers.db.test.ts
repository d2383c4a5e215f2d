import { beforeEach, describe, expect, test } from 'vitest'
import type { StaffActor } from '#lib/access/actor'
import { answerCheckIn } from '#lib/check-ins/answer-check-in'
import { takeBackAnswer } from '#lib/check-ins/take-back-answer'
import { takeBackCheckIn } from '#lib/check-ins/take-back-check-in'
import { understandSilence } from '#lib/check-ins/understand-silence'
import { lastContacts } from '#lib/contacts/queries'
import { aService, at, command, type Person, type ServiceKit, TODAY } from '#tests/build/service'
import { auditOf, done, eventsOf, happened, refusal } from '#tests/build/trace'
import { answered, answerForm, answersTo, sent, silenceForm } from '#tests/check-ins/kit'
import { contactsOf } from '#tests/contacts/kit'
import { wishesOf } from '#tests/rhythm/kit'

const FRIDAY = '2026-03-13'

let amager: ServiceKit
let mette: StaffActor
let jonas: Person
let checkInId: string

beforeEach(async () => {
  amager = await aService()
  mette = await amager.specialist('Mette')
  jonas = await amager.person('Jonas', { with: mette })
  checkInId = await sent(mette, jonas, { day: FRIDAY })
})

const theirs = async () =>
  (await contactsOf(jonas)).filter(({ reachedOut, withdrawnAt }) => reachedOut === 'them' && !withdrawnAt)
const heardOn = async () => (await lastContacts(mette)).find(({ clientId }) => clientId === jonas.id)?.heardOn

describe('no answer is logged', () => {
  test.each([
    ['from tomorrow', { day: '2026-03-17' }, refusal('day', 'check-ins.errors.later')],
    [
      'from before the message was sent',
      { day: '2026-03-12' },
      refusal('day', 'check-ins.errors.beforeSent', { day: FRIDAY }),
    ],
  ])('%s', async (_how, fields, refused) => {
    expect(await answerCheckIn(mette, answerForm(checkInId, 'well', fields))).toEqual(refused)
    expect(await answersTo(checkInId)).toEqual([])
    expect(await heardOn()).toBeNull()
  })

  test('to a message that was taken back', async () => {
    const mistaken = await sent(mette, jonas)
    await takeBackCheckIn(mette, command({ checkInId: mistaken }))
    const gone = happened('check-ins.errors.takenBackMeanwhile', { self: 'yes', who: 'Mette', day: TODAY })
    expect(await answerCheckIn(mette, answerForm(mistaken, 'well'))).toEqual(gone)
    expect(await understandSilence(mette, silenceForm(mistaken, 'well'))).toEqual(gone)
  })

  test('that says nothing came where something did', async () => {
    await answered(mette, checkInId, 'well')
    expect(await answerCheckIn(mette, answerForm(checkInId, 'no_answer'))).toEqual({
      kind: 'problems',
      problems: { form: { key: 'check-ins.errors.answered' } },
    })
  })
})

test('they said how it is, and were heard from on that day and not before', async () => {
  expect(done(await answerCheckIn(mette, answerForm(checkInId, 'well')))).toEqual({ answer: 'well' })
  expect(await answersTo(checkInId)).toMatchObject([{ answer: 'well', answeredOn: TODAY, takenBackAt: null }])
  expect(await heardOn()).toBe(TODAY)
  expect(await theirs()).toMatchObject([{ outcome: 'texted', day: TODAY, note: null, shared: false }])
  expect(await eventsOf(jonas)).toEqual([`${FRIDAY} checked_in`, `${TODAY} said_how_it_is`])
  expect((await auditOf(mette, jonas)).at(-1)).toBe('check_in.answer done: Jonas')
})

test('several answers stand, and one day of theirs is one message', async () => {
  await answered(mette, checkInId, 'not_so_well', { day: FRIDAY })
  await answered(mette, checkInId, 'more', { day: FRIDAY })
  await answered(mette, checkInId, 'well')
  expect((await answersTo(checkInId)).map(({ answer }) => answer)).toEqual(['not_so_well', 'more', 'well'])
  expect((await theirs()).map(({ day }) => day)).toEqual([FRIDAY, TODAY])
})

test('tapped twice, it was said once', async () => {
  await answered(mette, checkInId, 'more')
  await answered(mette, checkInId, 'more')
  expect(await answersTo(checkInId)).toHaveLength(1)
  expect(await wishesOf(jonas)).toHaveLength(1)
})

test('a wish for more or less waits to be answered; “as it is” is honoured in being said', async () => {
  const more = await answered(mette, checkInId, 'more', { day: FRIDAY })
  await answered(mette, checkInId, 'same')
  expect(await wishesOf(jonas)).toMatchObject([
    { wish: 'more', wishedBy: 'person', wishedOn: FRIDAY, answerId: more, honouredOn: null },
    { wish: 'same', wishedBy: 'person', wishedOn: TODAY, honouredOn: TODAY },
  ])
  expect(await eventsOf(jonas)).toEqual([`${FRIDAY} checked_in`, `${TODAY} wish_honoured`])
})

test('that nothing has come yet is noted, and is not hearing from them', async () => {
  await answered(mette, checkInId, 'no_answer')
  expect(await heardOn()).toBeNull()
  expect(await theirs()).toEqual([])
  expect(await eventsOf(jonas)).toEqual([`${FRIDAY} checked_in`])
})

describe('taken back', () => {
  test('an answer, its event, and having heard from them no longer count', async () => {
    const answerId = await answered(mette, checkInId, 'not_so_well')
    expect(done(await takeBackAnswer(mette, command({ answerId })))).toEqual({ answer: 'not_so_well' })
    expect(await answersTo(checkInId)).toMatchObject([{ takenBackBy: mette.accountId }])
    expect([await heardOn(), await theirs()]).toEqual([null, []])
    expect(await eventsOf(jonas)).toEqual([`${FRIDAY} checked_in`])
    expect(await takeBackAnswer(mette, command({ answerId }))).toEqual(
      happened('check-ins.errors.answerTakenBackMeanwhile', { self: 'yes', who: 'Mette', day: TODAY }),
    )
  })

  test('they were still heard from, where another answer of that day stands', async () => {
    const answerId = await answered(mette, checkInId, 'more')
    await answered(mette, checkInId, 'well')
    await takeBackAnswer(mette, command({ answerId }))
    expect(await heardOn()).toBe(TODAY)
    expect(await wishesOf(jonas)).toMatchObject([{ wish: 'more', takenBackBy: mette.accountId }])
    await answered(at(mette, '2026-03-16T10:00:00Z'), checkInId, 'more')
    expect((await wishesOf(jonas)).map(({ takenBackAt }) => takenBackAt === null)).toEqual([false, true])
  })
})
