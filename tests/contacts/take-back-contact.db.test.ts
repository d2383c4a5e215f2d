import { beforeEach, describe, expect, test } from 'vitest'
import type { StaffActor } from '#lib/access/actor'
import { correctContact } from '#lib/contacts/correct-contact'
import { logContact } from '#lib/contacts/log-contact'
import { undoContact } from '#lib/contacts/undo-contact'
import { withdrawContact } from '#lib/contacts/withdraw-contact'
import { aService, at, NOW, type Person, type ServiceKit, TODAY } from '#tests/build/service'
import { auditOf, done, earlierOf, eventLinesOf, eventsOf, happened, NOT_ALLOWED, NOT_FOUND } from '#tests/build/trace'
import { contactsOf, correction, logForm, logged, undoing, withdrawal } from '#tests/contacts/kit'

let amager: ServiceKit
let mette: StaffActor
let signe: Person
let jonas: Person
let contactId: string

beforeEach(async () => {
  amager = await aService()
  mette = await amager.specialist('Mette')
  signe = await amager.person('Signe', { with: mette })
  jonas = await amager.person('Jonas', { with: mette })
  contactId = await logged(mette, signe, { place: 'ward', together: 'cv' })
})

describe('withdrawing', () => {
  test.each([undefined, '', '   '])('asks for a reason where it was given %j', async (because) => {
    const answer = await withdrawContact(mette, { ...withdrawal(contactId), because })
    expect(answer).toEqual({ kind: 'problems', problems: { because: { key: 'contacts.errors.reasonMissing' } } })
    expect(await contactsOf(signe)).toMatchObject([{ withdrawnAt: null }])
  })

  test('is not done where somebody corrected the contact meanwhile', async () => {
    await correctContact(mette, correction(contactId))
    expect(await withdrawContact(mette, withdrawal(contactId))).toMatchObject({ kind: 'changed', version: 2 })
    expect(await contactsOf(signe)).toMatchObject([{ withdrawnAt: null }])
  })

  test('cannot be done twice', async () => {
    await withdrawContact(mette, withdrawal(contactId))
    expect(await withdrawContact(mette, withdrawal(contactId))).toMatchObject({
      problems: { form: { key: 'contacts.errors.withdrawnMeanwhile', values: { self: 'yes' } } },
    })
    expect(await eventLinesOf(signe)).toHaveLength(4)
  })

  test('keeps every word, with the reason and whose it is, and takes the events out of the count', async () => {
    const karim = at(await amager.supervisor('Karim'), '2026-03-20T12:00:00Z')
    expect(await withdrawContact(karim, withdrawal(contactId))).toEqual({
      kind: 'done',
      value: { contactId, meeting: 'no' },
    })
    expect(await contactsOf(signe)).toMatchObject([
      { place: 'ward', withdrawnBy: karim.accountId, withdrawnAt: karim.now, withdrawnBecause: 'wrong person' },
    ])
    expect(await eventsOf(signe)).toEqual([])
    const lines = await eventLinesOf(signe)
    expect(lines.map(({ kind, counters }) => [kind, counters])).toEqual([
      ['was_there_on_ward', null],
      ['did_together', null],
      ['was_there_on_ward', lines[0]?.id],
      ['did_together', lines[1]?.id],
    ])
    expect(await auditOf(karim, signe)).toEqual(['contact.withdraw done: Signe'])
  })
})

describe('undoing', () => {
  test('is the writer’s own: not even their supervisor undoes it', async () => {
    const karim = await amager.supervisor('Karim')
    await expect(undoContact(karim, undoing(contactId))).rejects.toThrow(NOT_ALLOWED)
    expect(await contactsOf(signe)).toMatchObject([{ withdrawnAt: null }])
    expect(await auditOf(karim, signe)).toEqual(['contact.undo refused: Signe'])
  })

  test('is over half an hour after it was written', async () => {
    const late = at(mette, '2026-03-16T09:30:00Z')
    expect(await undoContact(late, undoing(contactId))).toEqual(happened('contacts.errors.undoOver'))
    expect(await contactsOf(signe)).toMatchObject([{ withdrawnAt: null }])
  })

  test('touches nothing where one of the contacts is out of reach or not the writer’s own', async () => {
    const karim = await amager.supervisor('Karim')
    const asta = await amager.person('Asta', { with: await amager.specialist('Lene') })
    await expect(undoContact(mette, undoing(contactId, await logged(karim, asta)))).rejects.toThrow(NOT_FOUND)
    await expect(undoContact(mette, undoing(contactId, await logged(karim, jonas)))).rejects.toThrow(NOT_ALLOWED)
    expect(await contactsOf(signe)).toMatchObject([{ withdrawnAt: null }])
  })

  test('takes back the whole entry and its events, up to half an hour after', async () => {
    const { contactIds } = done(await logContact(mette, logForm([signe, jonas], { place: 'workplace' })))
    const soon = at(mette, '2026-03-16T09:29:59Z')
    expect(await undoContact(soon, undoing(...contactIds))).toEqual({ kind: 'done', value: { count: 2 } })
    expect(await contactsOf(jonas)).toMatchObject([{ withdrawnAt: soon.now, withdrawnBecause: null }])
    expect(await eventsOf(jonas)).toEqual([])
    expect(await eventsOf(signe)).toEqual([`${TODAY} did_together`, `${TODAY} was_there_on_ward`])
    expect((await auditOf(mette, signe, jonas)).at(-1)).toBe('contact.undo done: Jonas, Signe')
    expect(await earlierOf(signe, contactId)).toEqual([])
  })

  test('leaves a contact alone that was withdrawn with a reason meanwhile', async () => {
    await withdrawContact(mette, withdrawal(contactId))
    expect(await undoContact(mette, undoing(contactId))).toMatchObject({ kind: 'done' })
    expect(await contactsOf(signe)).toMatchObject([{ withdrawnAt: NOW, withdrawnBecause: 'wrong person' }])
    expect(await eventLinesOf(signe)).toHaveLength(4)
  })
})
