import { beforeEach, describe, expect, test } from 'vitest'
import type { StaffActor } from '#lib/access/actor'
import { correctContact } from '#lib/contacts/correct-contact'
import { OUTCOMES } from '#lib/contacts/rules'
import { changePause } from '#lib/pauses/change-pause'
import { resumeSearch } from '#lib/pauses/resume-search'
import { takeBackPause } from '#lib/pauses/take-back-pause'
import { undoResume } from '#lib/pauses/undo-resume'
import { aService, command, type Person } from '#tests/build/service'
import { eventLinesOf, eventsOf } from '#tests/build/trace'
import { correction, logged } from '#tests/contacts/kit'
import { changeForm, onHold, resumeForm } from '#tests/pauses/kit'

let mette: StaffActor
let signe: Person

beforeEach(async () => {
  const amager = await aService()
  mette = await amager.specialist('Mette')
  signe = await amager.person('Signe', { with: mette })
})

/** The days on which contact went on through a pause. */
const daysInTouch = async () =>
  (await eventsOf(signe)).filter((event) => event.endsWith('stayed_in_touch')).map((event) => event.slice(0, 10))

const contactsOn = async (...days: string[]) => {
  for (const day of days) await logged(mette, signe, { day, outcome: 'texted' })
}

test.each(OUTCOMES)('on hold, “%s” is contact through the pause unless it could not happen', async (outcome) => {
  await onHold(mette, signe, { fromDay: '2026-03-10' })
  await logged(mette, signe, { outcome, day: '2026-03-12' })
  expect(await daysInTouch()).toEqual(outcome === 'could_not' ? [] : ['2026-03-12'])
})

test('contact before the pause, or from the day of resuming, is ordinary contact', async () => {
  const pauseId = await onHold(mette, signe, { fromDay: '2026-03-10' })
  await resumeSearch(mette, resumeForm(pauseId, { day: '2026-03-14' }))
  await contactsOn('2026-03-09', '2026-03-10', '2026-03-13', '2026-03-14', '2026-03-16')
  expect(await daysInTouch()).toEqual(['2026-03-10', '2026-03-13'])
})

describe('contact noted earlier', () => {
  beforeEach(() => contactsOn('2026-03-02', '2026-03-06', '2026-03-10', '2026-03-14'))

  test('became contact through a pause that was entered later, from the day it began', async () => {
    expect(await daysInTouch()).toEqual([])
    await onHold(mette, signe, { fromDay: '2026-03-06' })
    expect(await daysInTouch()).toEqual(['2026-03-06', '2026-03-10', '2026-03-14'])
  })

  test('is ordinary contact again once the pause is taken back; the lines stay readable', async () => {
    const pauseId = await onHold(mette, signe, { fromDay: '2026-03-06' })
    await takeBackPause(mette, command({ pauseId }))
    expect(await eventsOf(signe)).toEqual([])
    const lines = await eventLinesOf(signe)
    expect(lines.filter((line) => line.kind === 'stayed_in_touch')).toHaveLength(6)
    expect(lines.filter((line) => line.counters !== null)).toHaveLength(4)
  })

  test.each([
    ['earlier', '2026-03-01', ['2026-03-02', '2026-03-06', '2026-03-10', '2026-03-14']],
    ['later', '2026-03-10', ['2026-03-10', '2026-03-14']],
    ['by a day without contact', '2026-03-07', ['2026-03-10', '2026-03-14']],
  ])('follows the pause when it turns out to have begun %s', async (_when, fromDay, days) => {
    const pauseId = await onHold(mette, signe, { fromDay: '2026-03-06' })
    await changePause(mette, changeForm(pauseId, { fromDay }))
    expect(await daysInTouch()).toEqual(days)
    expect(await eventsOf(signe)).toContain(`${fromDay} paused_together`)
  })

  test('after the day of resuming no longer counts, and does again when resuming is undone', async () => {
    const pauseId = await onHold(mette, signe, { fromDay: '2026-03-06' })
    await resumeSearch(mette, resumeForm(pauseId, { day: '2026-03-10' }))
    expect(await daysInTouch()).toEqual(['2026-03-06'])
    await undoResume(mette, command({ pauseId }))
    expect(await daysInTouch()).toEqual(['2026-03-06', '2026-03-10', '2026-03-14'])
  })
})

test('a contact moved out of a pause is no longer contact through it, and moved back is again', async () => {
  await onHold(mette, signe, { fromDay: '2026-03-10' })
  const contactId = await logged(mette, signe, { day: '2026-03-12' })
  await correctContact(mette, correction(contactId, { day: '2026-03-09' }))
  expect(await daysInTouch()).toEqual([])
  await correctContact(mette, correction(contactId, { day: '2026-03-11', version: '2' }))
  expect(await daysInTouch()).toEqual(['2026-03-11'])
})

test('a contact corrected to one that could not happen is no contact through the pause', async () => {
  await onHold(mette, signe, { fromDay: '2026-03-10' })
  const contactId = await logged(mette, signe, { day: '2026-03-12' })
  await correctContact(mette, correction(contactId, { day: '2026-03-12', outcome: 'could_not' }))
  expect(await daysInTouch()).toEqual([])
})
