import { beforeEach, describe, expect, test } from 'vitest'
import type { StaffActor } from '#lib/access/actor'
import { correctContact } from '#lib/contacts/correct-contact'
import { contactWithHistory } from '#lib/contacts/queries'
import { withdrawContact } from '#lib/contacts/withdraw-contact'
import { aService, at, NOW, type Person, type ServiceKit, TODAY } from '#tests/build/service'
import { auditOf, earlierOf, eventLinesOf, eventsOf, happened, refusal } from '#tests/build/trace'
import { contactsOf, correction, logged, withdrawal } from '#tests/contacts/kit'

let amager: ServiceKit
let mette: StaffActor
let signe: Person
let contactId: string

beforeEach(async () => {
  amager = await aService()
  mette = await amager.specialist('Mette')
  signe = await amager.person('Signe', { with: mette })
  contactId = await logged(mette, signe, { place: 'ward', note: 'Sat in the day room.' })
})

describe('a contact stays as it was', () => {
  test.each([
    ['to a day still to come', '2026-03-17', 'later'],
    ['to a day before the person came', '2025-11-30', 'beforeStart'],
  ])('when it is moved %s', async (_where, day, reason) => {
    const answer = await correctContact(mette, correction(contactId, { day }))
    expect(answer).toEqual(refusal('day', `contacts.errors.${reason}`, { name: 'Signe', day: '2025-12-01' }))
    expect(await contactsOf(signe)).toMatchObject([{ day: TODAY, version: 1 }])
    expect(await earlierOf(signe, contactId)).toEqual([])
  })

  test('when somebody withdrew it meanwhile, and who did is told', async () => {
    const karim = await amager.supervisor('Karim')
    await withdrawContact(karim, withdrawal(contactId))
    const withdrawn = await contactsOf(signe)
    const key = 'contacts.errors.withdrawnMeanwhile'
    expect(await correctContact(mette, correction(contactId))).toEqual(
      happened(key, { self: 'no', who: 'Karim', day: TODAY }),
    )
    expect(await correctContact(karim, correction(contactId))).toMatchObject({
      problems: { form: { key, values: { self: 'yes' } } },
    })
    expect(await contactsOf(signe)).toEqual(withdrawn)
  })

  test('when somebody changed it first, who is told how it reads now', async () => {
    const karim = await amager.supervisor('Karim')
    await correctContact(karim, correction(contactId, { note: 'Sat in the garden.', time: '10:15', shared: 'yes' }))
    const answer = await correctContact(mette, correction(contactId, { note: 'Sat in the hall.' }))
    const nothing = { place: null, minutes: null, reachedOut: null, together: [] }
    const reads = { outcome: 'met', day: TODAY, time: '10:15', ...nothing, note: 'Sat in the garden.', shared: 'yes' }
    expect(answer).toEqual({ kind: 'changed', version: 2, reads })
    expect(await contactsOf(signe)).toMatchObject([{ note: 'Sat in the garden.', version: 2 }])
  })
})

test('of two who correct it at the same moment one is told', async () => {
  const karim = await amager.supervisor('Karim')
  const answers = await Promise.all([
    correctContact(mette, correction(contactId, { note: 'hall' })),
    correctContact(karim, correction(contactId, { note: 'garden' })),
  ])
  expect(answers.map((answer) => answer.kind).sort()).toEqual(['changed', 'done'])
  const [contact] = await contactsOf(signe)
  const [told] = answers.filter((answer) => answer.kind === 'changed')
  expect(told).toMatchObject({ reads: { note: contact?.note } })
  expect(await earlierOf(signe, contactId)).toHaveLength(1)
})

test('a corrected contact reads anew, and how it read before is kept with who changed it', async () => {
  const later = at(mette, '2026-03-18T15:00:00Z')
  const said = { outcome: 'phoned', day: '2026-03-15', note: 'She rang from the ward.', minutes: '20' }
  expect(await correctContact(later, correction(contactId, said))).toEqual({ kind: 'done', value: { contactId } })
  const [contact] = await contactsOf(signe)
  expect(contact).toMatchObject({ ...said, minutes: 20, place: null, version: 2, writtenAt: NOW })
  expect(await earlierOf(signe, contactId)).toMatchObject([
    {
      ...{ version: 1, record: 'contact', changedBy: mette.accountId, changedAt: later.now },
      was: { outcome: 'met', day: TODAY, place: 'ward', note: 'Sat in the day room.', shared: '' },
    },
  ])
  expect((await auditOf(mette, signe)).at(-1)).toBe('contact.correct done: Signe')
})

test('corrected twice, both earlier texts can be read, the newest first', async () => {
  await correctContact(mette, correction(contactId, { note: 'second' }))
  await correctContact(mette, correction(contactId, { note: 'third', version: '2' }))
  const read = await contactWithHistory(mette, contactId)
  expect(read).toMatchObject({ note: 'third', by: 'Mette', version: 3 })
  expect(read?.earlier.map(({ was, by }) => [was.note, by])).toEqual([
    ['second', 'Mette'],
    ['Sat in the day room.', 'Mette'],
  ])
})

describe('the support events of a corrected contact', () => {
  test('are countered where they no longer follow, and written where they now do', async () => {
    await correctContact(mette, correction(contactId, { place: 'workplace' }))
    expect(await eventsOf(signe)).toEqual([`${TODAY} was_there_at_work`])
    const [ward, counter] = await eventLinesOf(signe)
    expect(ward).toMatchObject({ kind: 'was_there_on_ward', counters: null, source: 'contact', sourceId: contactId })
    expect(counter).toMatchObject({ kind: 'was_there_on_ward', counters: ward?.id })
  })

  test('are left alone where only the words changed', async () => {
    await correctContact(mette, correction(contactId, { place: 'ward', note: 'Sat in the garden.' }))
    expect(await eventLinesOf(signe)).toHaveLength(1)
  })

  test('move to the day it moved to', async () => {
    await correctContact(mette, correction(contactId, { place: 'ward', day: '2026-03-10' }))
    expect(await eventsOf(signe)).toEqual(['2026-03-10 was_there_on_ward'])
    expect(await eventLinesOf(signe)).toHaveLength(3)
  })

  test('come back when the correction is corrected', async () => {
    await correctContact(mette, correction(contactId, { place: 'home' }))
    expect(await eventsOf(signe)).toEqual([])
    await correctContact(mette, correction(contactId, { place: 'ward', version: '2' }))
    expect(await eventsOf(signe)).toEqual([`${TODAY} was_there_on_ward`])
  })
})
