import { beforeEach, describe, expect, test } from 'vitest'
import type { StaffActor } from '#lib/access/actor'
import { contactWithHistory, lastContacts, lastMeeting, sharedWithMe } from '#lib/contacts/queries'
import { OUTCOMES, REACHED_OUT, wasHeard, wasInTouch } from '#lib/contacts/rules'
import { undoContact } from '#lib/contacts/undo-contact'
import { withdrawContact } from '#lib/contacts/withdraw-contact'
import { newId } from '#lib/shared/ids'
import { aService, type Person, type ServiceKit, TODAY } from '#tests/build/service'
import { logged, undoing, withdrawal } from '#tests/contacts/kit'

let amager: ServiceKit
let mette: StaffActor
let signe: Person

beforeEach(async () => {
  amager = await aService()
  mette = await amager.specialist('Mette')
  signe = await amager.person('Signe', { with: mette })
})

const lastOf = async (person: Person) => (await lastContacts(mette)).find(({ clientId }) => clientId === person.id)

test.each(['x', '\0', '019a0000-0000-7000-8000-00000000000\0'])('there is no contact at %j', async (id) => {
  expect(await contactWithHistory(mette, id)).toBeUndefined()
})

describe('when we last heard from somebody', () => {
  test('is not known before the first contact', async () => {
    expect(await lastOf(signe)).toEqual({ clientId: signe.id, heardOn: null, touchedOn: null, touchedHow: null })
  })

  test('is told by the same rule as everywhere else, for every outcome and whoever reached out', async () => {
    const cases = OUTCOMES.flatMap((outcome) => ['', ...REACHED_OUT].map((reachedOut) => ({ outcome, reachedOut })))
    for (const { outcome, reachedOut } of cases) {
      const person = await amager.person(`${outcome} ${reachedOut}`, { with: mette })
      await logged(mette, person, { outcome, reachedOut, day: '2026-03-10' })
      const who = REACHED_OUT.find((one) => one === reachedOut) ?? null
      const touched = wasInTouch({ outcome })
      expect([person.name, await lastOf(person)]).toEqual([
        person.name,
        {
          clientId: person.id,
          heardOn: wasHeard({ outcome, reachedOut: who }) ? '2026-03-10' : null,
          touchedOn: touched ? '2026-03-10' : null,
          touchedHow: touched ? outcome : null,
        },
      ])
    }
  })

  test('is by the day it happened, not by the day it was written', async () => {
    await logged(mette, signe, { day: '2026-03-12', outcome: 'phoned' })
    await logged(mette, signe, { day: '2026-03-14', outcome: 'tried' })
    await logged(mette, signe, { day: '2026-03-02', outcome: 'met' })
    expect(await lastOf(signe)).toMatchObject({ heardOn: '2026-03-12', touchedOn: '2026-03-14', touchedHow: 'tried' })
  })

  test('leaves out what was withdrawn or undone', async () => {
    await logged(mette, signe, { day: '2026-03-02' })
    await withdrawContact(mette, withdrawal(await logged(mette, signe, { day: '2026-03-12' })))
    await undoContact(mette, undoing(await logged(mette, signe, { outcome: 'tried' })))
    expect(await lastOf(signe)).toMatchObject({ heardOn: '2026-03-02', touchedOn: '2026-03-02', touchedHow: 'met' })
  })
})

describe('last time', () => {
  test('is nothing where nobody met or talked', async () => {
    for (const outcome of ['texted', 'tried', 'could_not', 'they_contacted']) await logged(mette, signe, { outcome })
    expect(await lastMeeting(mette, signe.id)).toBeUndefined()
  })

  test('is the last meeting or call that still counts', async () => {
    await logged(mette, signe, { day: '2026-03-10', outcome: 'phoned', minutes: '15' })
    await withdrawContact(mette, withdrawal(await logged(mette, signe, { day: '2026-03-12' })))
    await logged(mette, signe, { day: TODAY, outcome: 'texted' })
    expect(await lastMeeting(mette, signe.id)).toEqual({
      day: '2026-03-10',
      outcome: 'phoned',
      place: null,
      minutes: 15,
    })
  })
})

test('a contact nobody knows has no page', async () => {
  expect(await contactWithHistory(mette, newId())).toBeUndefined()
  expect(await contactWithHistory(mette, 'x')).toBeUndefined()
})

test('a person sees what was shared with them and still counts, the newest first, and nothing else of it', async () => {
  const shared = { shared: 'yes', minutes: '30', together: 'cv' }
  await logged(mette, signe, { note: 'for us alone' })
  const first = await logged(mette, signe, {
    ...shared,
    day: '2026-03-02',
    note: 'Well done today.',
    place: 'community',
  })
  const second = await logged(mette, signe, { ...shared, day: '2026-03-10', outcome: 'texted' })
  await withdrawContact(mette, withdrawal(await logged(mette, signe, { ...shared, note: 'about somebody else' })))
  expect(await sharedWithMe(await amager.clientAccount(signe))).toEqual([
    { id: second, day: '2026-03-10', outcome: 'texted', place: null, note: null, by: 'Mette' },
    { id: first, day: '2026-03-02', outcome: 'met', place: 'community', note: 'Well done today.', by: 'Mette' },
  ])
})
