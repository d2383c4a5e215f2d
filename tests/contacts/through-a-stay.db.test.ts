import { beforeEach, expect, test } from 'vitest'
import type { StaffActor } from '#lib/access/actor'
import { OUTCOMES } from '#lib/contacts/rules'
import { changeStay } from '#lib/stays/change-stay'
import { endStay } from '#lib/stays/end-stay'
import { takeBackStay } from '#lib/stays/take-back-stay'
import { undoEndOfStay } from '#lib/stays/undo-end-of-stay'
import { aService, command, type Person } from '#tests/build/service'
import { done, eventsOf } from '#tests/build/trace'
import { logged } from '#tests/contacts/kit'
import { onHold } from '#tests/pauses/kit'
import { changeStayForm, endForm, inHospital } from '#tests/stays/kit'

let mette: StaffActor
let signe: Person

beforeEach(async () => {
  const amager = await aService()
  mette = await amager.specialist('Mette')
  signe = await amager.person('Signe', { with: mette })
})

/** The days on which contact went on through a hard time. */
const daysInTouch = async () =>
  (await eventsOf(signe))
    .filter((event) => event.endsWith('stayed_through_hard_time'))
    .map((event) => event.slice(0, 10))

const contactsOn = async (...days: string[]) => {
  for (const day of days) await logged(mette, signe, { day, outcome: 'texted' })
}

test.each(OUTCOMES)('during a stay, “%s” is contact through it unless it could not happen', async (outcome) => {
  await inHospital(mette, signe)
  await logged(mette, signe, { outcome, day: '2026-03-12' })
  expect(await daysInTouch()).toEqual(outcome === 'could_not' ? [] : ['2026-03-12'])
})

test('a visit to the ward during a pause counts for the pause, for the hard time, and for having been there', async () => {
  await onHold(mette, signe, { fromDay: '2026-03-05' })
  await inHospital(mette, signe)
  await logged(mette, signe, { day: '2026-03-12', place: 'ward' })
  expect((await eventsOf(signe)).filter((event) => event.startsWith('2026-03-12'))).toEqual([
    '2026-03-12 stayed_in_touch',
    '2026-03-12 stayed_through_hard_time',
    '2026-03-12 was_there_on_ward',
  ])
})

test('contact noted earlier follows the stay wherever it turns out to have begun and ended, and leaves it with it', async () => {
  await contactsOn('2026-03-02', '2026-03-06', '2026-03-10', '2026-03-14')
  const stayId = await inHospital(mette, signe, { fromDay: '2026-03-06' })
  expect(await daysInTouch()).toEqual(['2026-03-06', '2026-03-10', '2026-03-14'])
  done(await endStay(mette, endForm(stayId, '2026-03-10')))
  expect(await daysInTouch()).toEqual(['2026-03-06', '2026-03-10'])
  done(await undoEndOfStay(mette, command({ stayId })))
  expect(await daysInTouch()).toEqual(['2026-03-06', '2026-03-10', '2026-03-14'])
  done(await changeStay(mette, changeStayForm(stayId, { version: '3', fromDay: '2026-03-01' })))
  expect(await daysInTouch()).toHaveLength(4)
  done(await changeStay(mette, changeStayForm(stayId, { version: '4', fromDay: '' })))
  expect(await daysInTouch()).toEqual([])
  done(await changeStay(mette, changeStayForm(stayId, { version: '5', fromDay: '2026-03-10' })))
  expect(await daysInTouch()).toEqual(['2026-03-10', '2026-03-14'])
  done(await takeBackStay(mette, command({ stayId })))
  expect(await daysInTouch()).toEqual([])
})

test('over on a day nobody knows, contact until it was said to be over still counts', async () => {
  await contactsOn('2026-03-10')
  const stayId = await inHospital(mette, signe)
  done(await endStay(mette, endForm(stayId, '')))
  await contactsOn('2026-03-14')
  expect(await daysInTouch()).toEqual(['2026-03-10', '2026-03-14'])
})

test('while one stay ends and another goes on, contact counts once', async () => {
  const stayId = await inHospital(mette, signe)
  await inHospital(mette, signe, { kind: 'life_event', fromDay: '2026-03-08' })
  await contactsOn('2026-03-06', '2026-03-12')
  expect(await daysInTouch()).toEqual(['2026-03-06', '2026-03-12'])
  done(await endStay(mette, endForm(stayId, '2026-03-05')))
  expect(await daysInTouch()).toEqual(['2026-03-12'])
})
