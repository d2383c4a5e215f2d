import { beforeEach, describe, expect, test } from 'vitest'
import type { StaffActor } from '#lib/access/actor'
import { logContact } from '#lib/contacts/log-contact'
import { newId } from '#lib/shared/ids'
import { aService, NOW, type Person, type ServiceKit, TODAY } from '#tests/build/service'
import { auditOf, done, eventLinesOf, eventsOf, NOT_FOUND, refusal } from '#tests/build/trace'
import { contactsOf, logForm } from '#tests/contacts/kit'
import { onHold } from '#tests/pauses/kit'

let amager: ServiceKit
let mette: StaffActor
let signe: Person
let jonas: Person

beforeEach(async () => {
  amager = await aService()
  mette = await amager.specialist('Mette')
  signe = await amager.person('Signe', { with: mette })
  jonas = await amager.person('Jonas', { with: mette })
})

describe('nothing is saved', () => {
  test('of an entry in which one of the people is unknown', async () => {
    const stranger = { ...jonas, id: newId() }
    await expect(logContact(mette, logForm([signe, stranger]))).rejects.toThrow(NOT_FOUND)
    expect(await contactsOf(signe)).toEqual([])
    expect(await eventLinesOf(signe)).toEqual([])
    expect(await auditOf(mette)).toEqual(['contact.log refused'])
  })

  test('of an entry in which one of the people is somebody else’s', async () => {
    const other = await amager.person('Asta', { with: await amager.specialist('Karim') })
    await expect(logContact(mette, logForm([signe, other]))).rejects.toThrow(NOT_FOUND)
    expect([await contactsOf(signe), await contactsOf(other)]).toEqual([[], []])
  })

  test('of a day still to come', async () => {
    const answer = await logContact(mette, logForm([signe], { day: '2026-03-17' }))
    expect(answer).toEqual(refusal('day', 'contacts.errors.later', { name: 'Signe', day: '2025-12-01' }))
    expect(await contactsOf(signe)).toEqual([])
    expect(await auditOf(mette)).toEqual([])
  })

  test('of a day before one of the people came, and it says whose', async () => {
    const emil = await amager.person('Emil', { with: mette, episode: { referredOn: '2026-03-01' } })
    const answer = await logContact(mette, logForm([signe, emil], { day: '2026-02-28' }))
    expect(answer).toEqual(refusal('day', 'contacts.errors.beforeStart', { name: 'Emil', day: '2026-03-01' }))
    expect([await contactsOf(signe), await contactsOf(emil)]).toEqual([[], []])
  })
})

describe('the first day a contact can have', () => {
  test.each([
    ['the day of referral', { referredOn: '2026-02-01' }, '2026-02-01'],
    ['the day they were accepted, where that is the first known', { referredOn: null }, '2025-12-15'],
    ['any, where no day is known', { referredOn: null, acceptedOn: null, supportedFrom: null }, '2001-01-01'],
  ])('is %s', async (_which, episode, day) => {
    const emil = await amager.person('Emil', { with: mette, episode })
    expect(await logContact(mette, logForm([emil], { day }))).toMatchObject({ kind: 'done' })
  })
})

test('two taps are enough: a person and what happened', async () => {
  const answer = done(await logContact(mette, logForm([signe], { outcome: 'tried' })))
  const [contact] = await contactsOf(signe)
  expect(answer).toEqual({
    contactIds: [contact?.id],
    people: [signe.id],
    names: ['Signe'],
    outcome: 'tried',
    day: TODAY,
  })
  expect(contact).toMatchObject({
    ...{ outcome: 'tried', day: TODAY, time: null, place: null, minutes: null, reachedOut: null, together: [] },
    ...{ note: null, shared: false, byAccount: mette.accountId, writtenAt: NOW, version: 1, withdrawnAt: null },
  })
  expect(await auditOf(mette, signe)).toEqual(['contact.log done: Signe'])
})

test('everything else that was said is kept as it was said', async () => {
  const said = { time: '14:30', place: 'community', minutes: '45', reachedOut: 'both', shared: 'yes' }
  await logContact(
    mette,
    logForm([signe], { ...said, together: ['cv', 'talk'], note: '  Sad by the harbour.\r\nGood talk. ' }),
  )
  expect(await contactsOf(signe)).toMatchObject([
    { ...said, minutes: 45, shared: true, together: ['cv', 'talk'], note: 'Sad by the harbour.\nGood talk.' },
  ])
})

test('one entry for several people is one contact with each, and each one’s own events', async () => {
  await onHold(mette, jonas)
  const answer = done(await logContact(mette, logForm([signe, jonas, signe], { together: 'everyday' })))
  expect([...answer.names].sort()).toEqual(['Jonas', 'Signe'])
  const [[hers], [his]] = [await contactsOf(signe), await contactsOf(jonas)]
  expect(hers?.entryId).toBe(his?.entryId)
  expect(hers?.id).not.toBe(his?.id)
  expect(await contactsOf(signe)).toHaveLength(1)
  expect(await eventsOf(signe)).toEqual([`${TODAY} did_together`])
  expect(await eventsOf(jonas)).toEqual([
    `${TODAY} did_together`,
    `${TODAY} paused_together`,
    `${TODAY} stayed_in_touch`,
  ])
  expect(await auditOf(mette, signe, jonas)).toContain('contact.log done: Jonas, Signe')
})

test('the same form sent twice is one contact; with other words in it, it is told apart', async () => {
  const form = logForm([signe])
  const [first, again] = [await logContact(mette, form), await logContact(mette, form)]
  expect(again).toEqual(first)
  expect(await logContact(mette, { ...form, note: 'one more thing' })).toEqual({ kind: 'sent_before' })
  expect(await contactsOf(signe)).toHaveLength(1)
})

test('sent twice at the same moment, it is still one contact', async () => {
  const form = logForm([signe, jonas])
  const answers = await Promise.all([logContact(mette, form), logContact(mette, form), logContact(mette, form)])
  expect(answers).toEqual([answers[0], answers[0], answers[0]])
  expect([await contactsOf(signe), await contactsOf(jonas)].map((list) => list.length)).toEqual([1, 1])
  expect(await auditOf(mette, signe, jonas)).toEqual(['contact.log done: Jonas, Signe'])
})
