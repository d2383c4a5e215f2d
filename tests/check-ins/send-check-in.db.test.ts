import { beforeEach, describe, expect, test } from 'vitest'
import type { StaffActor } from '#lib/access/actor'
import { checkInsOfPerson, openingsUsed } from '#lib/check-ins/queries'
import { sendCheckIn } from '#lib/check-ins/send-check-in'
import { takeBackCheckIn } from '#lib/check-ins/take-back-check-in'
import { correctContact } from '#lib/contacts/correct-contact'
import { withdrawContact } from '#lib/contacts/withdraw-contact'
import { aService, at, command, NOW, type Person, type ServiceKit, TODAY } from '#tests/build/service'
import { auditOf, done, eventsOf, happened, NOT_ALLOWED, refusal } from '#tests/build/trace'
import { answered, checkInsOf, sendForm, sent } from '#tests/check-ins/kit'
import { contactsOf, correction, withdrawal } from '#tests/contacts/kit'
import { onHold } from '#tests/pauses/kit'

let amager: ServiceKit
let mette: StaffActor
let jonas: Person

beforeEach(async () => {
  amager = await aService()
  mette = await amager.specialist('Mette')
  jonas = await amager.person('Jonas', { with: mette })
})

describe('nothing is logged', () => {
  test.each([
    ['without words', { words: ' ' }, { words: { key: 'check-ins.errors.wordsMissing' } }],
    ['with a beginning there is not', { opening: 'hey_you' }, { opening: { key: 'form.unknownChoice' } }],
  ])('%s', async (_how, fields, problems) => {
    expect(await sendCheckIn(mette, sendForm(jonas, fields))).toEqual({ kind: 'problems', problems })
    expect([await contactsOf(jonas), await checkInsOf(jonas)]).toEqual([[], []])
  })

  test.each([
    ['a day still to come', '2026-03-17', 'later'],
    ['a day before they came', '2025-11-30', 'beforeStart'],
  ])('on %s', async (_which, day, key) => {
    const answer = await sendCheckIn(mette, sendForm(jonas, { day }))
    expect(answer).toEqual(refusal('day', `contacts.errors.${key}`, { name: 'Jonas', day: '2025-12-01' }))
    expect([await contactsOf(jonas), await checkInsOf(jonas)]).toEqual([[], []])
  })
})

test('a message that was sent is a contact, with the words as its note, kept among staff', async () => {
  await onHold(mette, jonas)
  const form = sendForm(jonas, { words: ' Hi Jonas ', ready: 'Hi Jonas', opening: 'one_word' })
  expect(done(await sendCheckIn(mette, form))).toEqual({ name: 'Jonas', day: TODAY })
  const [contact] = await contactsOf(jonas)
  expect(contact).toMatchObject({
    ...{ outcome: 'texted', reachedOut: 'us', day: TODAY, time: null, note: 'Hi Jonas', shared: false },
    ...{ byAccount: mette.accountId, writtenAt: NOW },
  })
  expect(await checkInsOf(jonas)).toMatchObject([
    { contactId: contact?.id, sentOn: TODAY, opening: 'one_word', writtenAt: NOW, silenceMeant: null },
  ])
  expect(await eventsOf(jonas)).toEqual([`${TODAY} checked_in`, `${TODAY} paused_together`, `${TODAY} stayed_in_touch`])
  expect((await auditOf(mette, jonas)).at(-1)).toBe('check_in.send done: Jonas')
})

test('once the words are the worker’s own, no beginning is kept with them', async () => {
  await sent(mette, jonas, { words: 'Hi Jonas', ready: 'Hi Jonas', opening: 'one_word' })
  await sent(mette, jonas, { words: 'Hi Jonas, your sister rang.', ready: 'Hi Jonas', opening: 'small_hello' })
  expect(await openingsUsed(mette, jonas.id)).toEqual(['one_word', null])
})

test('the same form sent twice is one message', async () => {
  const form = sendForm(jonas)
  expect(await sendCheckIn(mette, form)).toEqual(await sendCheckIn(mette, form))
  expect(await checkInsOf(jonas)).toHaveLength(1)
  expect(await contactsOf(jonas)).toHaveLength(1)
})

describe('taking it back', () => {
  test('is its writer’s own, and soon', async () => {
    const checkInId = await sent(mette, jonas)
    await expect(takeBackCheckIn(await amager.supervisor('Lene'), command({ checkInId }))).rejects.toThrow(NOT_ALLOWED)
    const late = at(mette, '2026-03-16T09:30:00Z')
    expect(await takeBackCheckIn(late, command({ checkInId }))).toEqual(happened('check-ins.errors.undoOver'))
    expect(await contactsOf(jonas)).toMatchObject([{ withdrawnAt: null }])
  })

  test('waits until an answer to it is taken back, though not for a look that found nothing', async () => {
    const checkInId = await sent(mette, jonas)
    await answered(mette, checkInId, 'well')
    expect(await takeBackCheckIn(mette, command({ checkInId }))).toEqual({
      kind: 'problems',
      problems: { form: { key: 'check-ins.errors.answerStands' } },
    })
    const other = await sent(mette, jonas)
    await answered(mette, other, 'no_answer')
    expect(await takeBackCheckIn(mette, command({ checkInId: other }))).toMatchObject({ kind: 'done' })
  })

  test('undoes the contact and the event, once', async () => {
    const checkInId = await sent(mette, jonas)
    done(await takeBackCheckIn(mette, command({ checkInId })))
    expect(await contactsOf(jonas)).toMatchObject([{ withdrawnAt: NOW, withdrawnBecause: null }])
    expect(await checkInsOfPerson(mette, jonas.id)).toEqual([])
    expect(await eventsOf(jonas)).toEqual([])
    expect(await takeBackCheckIn(mette, command({ checkInId }))).toEqual(
      happened('check-ins.errors.takenBackMeanwhile', { self: 'yes', who: 'Mette', day: TODAY }),
    )
  })
})

test('it follows its contact: to another day where that is put right, and out of the count where it is withdrawn', async () => {
  await sent(mette, jonas)
  const [contact] = await contactsOf(jonas)
  const put = { outcome: 'texted', day: '2026-03-13', note: 'Hi again' }
  done(await correctContact(mette, correction(contact?.id ?? '', put)))
  expect(await checkInsOfPerson(mette, jonas.id)).toMatchObject([{ sentOn: '2026-03-13', words: 'Hi again' }])
  expect(await eventsOf(jonas)).toEqual(['2026-03-13 checked_in'])
  done(await withdrawContact(mette, withdrawal(contact?.id ?? '', { version: '2' })))
  expect(await checkInsOfPerson(mette, jonas.id)).toEqual([])
  expect(await eventsOf(jonas)).toEqual([])
})
