import { beforeEach, describe, expect, test } from 'vitest'
import type { StaffActor } from '#lib/access/actor'
import { correctContact } from '#lib/contacts/correct-contact'
import { undoContact } from '#lib/contacts/undo-contact'
import { withdrawContact } from '#lib/contacts/withdraw-contact'
import { noteMoment } from '#lib/continuity/note-moment'
import { changeSearch } from '#lib/pauses/change-search'
import { timelineOf } from '#lib/timeline/queries'
import { byDay } from '#lib/timeline/rules'
import { aService, at, command, type Person, TODAY } from '#tests/build/service'
import { answered, sent } from '#tests/check-ins/kit'
import { correction, logged, undoing, withdrawal } from '#tests/contacts/kit'
import { onHold, pausedBefore, searchForm } from '#tests/pauses/kit'

let mette: StaffActor
let signe: Person

/** Days nobody knows are not told. */
const unknownDays = { referredOn: null, acceptedOn: null, supportedFrom: null }

beforeEach(async () => {
  const amager = await aService()
  mette = await amager.specialist('Mette')
  signe = await amager.person('Signe', { with: mette, search: null, episode: unknownDays })
})

const timeline = () => timelineOf(mette, signe.id, 'all', undefined)

test('before anything happened the story is empty', async () => {
  expect(await timeline()).toEqual({ entries: [], next: undefined, pauses: [] })
})

describe('what was put right', () => {
  test('is not told where it was undone at once', async () => {
    await undoContact(mette, undoing(await logged(mette, signe)))
    expect((await timeline()).entries).toEqual([])
  })

  test('stays in the story, with the reason and without its events, where it was withdrawn', async () => {
    await withdrawContact(mette, withdrawal(await logged(mette, signe, { place: 'ward', note: 'Day room.' })))
    expect((await timeline()).entries).toMatchObject([
      { type: 'contact', note: 'Day room.', withdrawnBecause: 'wrong person', events: [] },
    ])
  })

  test('reads as it was corrected, and says that it was', async () => {
    const contactId = await logged(mette, signe, { place: 'ward' })
    await correctContact(mette, correction(contactId, { place: 'workplace', note: 'At the nursery.' }))
    expect((await timeline()).entries).toMatchObject([
      { note: 'At the nursery.', version: 2, events: ['first_contact', 'was_there_at_work'] },
    ])
  })
})

test('a contact carries the events that follow from it, and they are not told a second time', async () => {
  await onHold(mette, signe, { fromDay: '2026-03-10' })
  await logged(mette, signe, { place: 'ward', together: ['cv', 'talk'] })
  const { entries } = await timeline()
  expect(entries.map((entry) => entry.type)).toEqual(['contact', 'pause_began'])
  expect(entries[0]).toMatchObject({
    by: 'Mette',
    events: ['stayed_in_touch', 'first_contact', 'was_there_on_ward', 'did_together'],
  })
})

test('the days of a pause show as a stretch through which contact went on', async () => {
  await pausedBefore(mette, signe, '2026-03-02', '2026-03-10')
  for (const day of ['2026-03-01', '2026-03-05', '2026-03-10']) await logged(mette, signe, { day })
  const { entries, pauses } = await timeline()
  expect(byDay(entries, pauses).map(({ day, duringPause, entries: told }) => [day, duringPause, told.length])).toEqual([
    [TODAY, false, 1],
    ['2026-03-10', false, 2],
    ['2026-03-05', true, 1],
    ['2026-03-02', true, 1],
    ['2026-03-01', false, 1],
  ])
})

test('contacts, pauses, moves of the search and moments make one story, by the day they happened', async () => {
  await logged(mette, signe, { day: '2026-03-12' })
  await onHold(mette, signe, { fromDay: '2026-03-03', kind: 'family', note: 'Her mother.' })
  await noteMoment(mette, command({ clientId: signe.id, kind: 'they_led', day: '2026-03-08', words: 'Rang herself.' }))
  expect((await timeline()).entries).toMatchObject([
    { type: 'contact', day: '2026-03-12', outcome: 'met' },
    { type: 'moment', day: '2026-03-08', kind: 'they_led', words: 'Rang herself.', takenBack: false, by: 'Mette' },
    { type: 'pause_began', day: '2026-03-03', kind: 'family', note: 'Her mother.', wishedBy: 'together' },
  ])
  expect((await timeline()).pauses).toMatchObject([{ fromDay: '2026-03-03', endedOn: null }])
})

test('moves of the search are told with whose wish they were', async () => {
  await changeSearch(mette, searchForm(signe, { state: 'active', wishedBy: 'together' }))
  await changeSearch(at(mette, '2026-03-20T09:00:00Z'), searchForm(signe, { state: 'lighter', wishedBy: 'person' }))
  expect((await timeline()).entries).toMatchObject([
    { type: 'search', day: '2026-03-20', state: 'lighter', wishedBy: 'person' },
    { type: 'search', day: TODAY, state: 'active', wishedBy: 'together' },
  ])
})

test('an answer to a check-in stands with the message by which they wrote back, and the question with the one it was sent as', async () => {
  await answered(mette, await sent(mette, signe, { day: '2026-03-12' }), 'not_so_well')
  expect((await timeline()).entries).toMatchObject([
    { day: TODAY, reachedOut: 'them', answers: ['not_so_well'], events: expect.arrayContaining(['said_how_it_is']) },
    { day: '2026-03-12', reachedOut: 'us', answers: [], events: expect.arrayContaining(['checked_in']) },
  ])
})
