import { beforeEach, expect, test } from 'vitest'
import type { StaffActor } from '#lib/access/actor'
import { correctContact } from '#lib/contacts/correct-contact'
import { logContact } from '#lib/contacts/log-contact'
import { undoContact } from '#lib/contacts/undo-contact'
import { withdrawContact } from '#lib/contacts/withdraw-contact'
import { freshDatabases } from '#tests/build/fresh-database'
import { raw } from '#tests/build/raw'
import { aService, type Person } from '#tests/build/service'
import { earlierOf, eventsOf } from '#tests/build/trace'
import { contactsOf, correction, logForm, logged, undoing, withdrawal } from '#tests/contacts/kit'

freshDatabases()

let mette: StaffActor
let signe: Person
let contactId: string

beforeEach(async () => {
  const amager = await aService()
  mette = await amager.specialist('Mette')
  signe = await amager.person('Signe', { with: mette })
  contactId = await logged(mette, signe, { place: 'ward' })
})

const acts = [
  ['logging', () => logContact(mette, logForm([signe], { place: 'workplace' }))],
  ['correcting', () => correctContact(mette, correction(contactId, { place: 'workplace' }))],
  ['withdrawing', () => withdrawContact(mette, withdrawal(contactId))],
  ['undoing', () => undoContact(mette, undoing(contactId))],
] as const

for (const table of ['support_events', 'audit_lines']) {
  test.each(acts)(`where ${table} cannot be written, %s changes nothing at all`, async (_what, act) => {
    const before = { contacts: await contactsOf(signe), events: await eventsOf(signe) }
    await raw(`alter table ${table} rename to out_of_order`)
    await expect(act()).rejects.toThrow()
    await raw(`alter table out_of_order rename to ${table}`)
    expect({ contacts: await contactsOf(signe), events: await eventsOf(signe) }).toEqual(before)
    expect(await earlierOf(signe, contactId)).toEqual([])
  })
}

test.each(acts)('where nothing is in the way, %s works', async (_what, act) => {
  expect(await act()).toMatchObject({ kind: 'done' })
})
