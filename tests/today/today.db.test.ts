import { beforeEach, expect, test } from 'vitest'
import type { StaffActor } from '#lib/access/actor'
import { callOffAppointment } from '#lib/appointments/call-off-appointment'
import { keepAppointment } from '#lib/appointments/keep-appointment'
import { noteCouldNot } from '#lib/appointments/note-could-not'
import { undoContact } from '#lib/contacts/undo-contact'
import { resumeSearch } from '#lib/pauses/resume-search'
import { endStay } from '#lib/stays/end-stay'
import { today } from '#lib/today/queries'
import type { Line } from '#lib/today/rules'
import { acting, isAway, planned } from '#tests/appointments/kit'
import { aService, type ServiceKit, TODAY } from '#tests/build/service'
import { done } from '#tests/build/trace'
import { logged, undoing } from '#tests/contacts/kit'
import { onHold, resumeForm } from '#tests/pauses/kit'
import { endForm, inHospital } from '#tests/stays/kit'
import { told, unknownDays } from '#tests/today/kit'

let amager: ServiceKit
let mette: StaffActor

beforeEach(async () => {
  amager = await aService()
  mette = await amager.specialist('Mette')
})

const lines = async () => {
  const { now, later } = await today(mette)
  const said = (line: Line) => `${line.person.name} ${told(line)}`
  return { now: now.map(said), later: later.map(said) }
}

test('a specialist with nobody yet has a quiet day', async () => {
  expect(await lines()).toEqual({ now: [], later: [] })
})

test('nobody whose support has ended waits for a word', async () => {
  await amager.person('Karin', { with: mette, episode: { state: 'closed', closedOn: '2026-02-01' } })
  expect(await lines()).toEqual({ now: [], later: [] })
})

test('people alike in all else stand in the order of the reader’s alphabet', async () => {
  for (const name of ['Zara', 'Åse', 'Anna']) await amager.person(name, { with: mette, episode: unknownDays })
  expect((await lines()).now).toEqual(['Anna quiet', 'Åse quiet', 'Zara quiet'])
  mette = { ...mette, language: 'da' }
  expect((await lines()).now).toEqual(['Anna quiet', 'Zara quiet', 'Åse quiet'])
})

test('who is in hospital is said so, until somebody says it is over', async () => {
  const signe = await amager.person('Signe', { with: mette, episode: unknownDays })
  await onHold(mette, signe, { fromDay: '2026-03-02' })
  const stay = async () => (await today(mette)).now.map((line) => line.person.stay)
  expect(await stay()).toEqual([null])
  const stayId = await inHospital(mette, signe)
  expect(await stay()).toMatchObject([{ kind: 'hospital', fromDay: '2026-03-03' }])
  done(await endStay(mette, endForm(stayId)))
  expect(await stay()).toEqual([null])
})

test('nobody else’s people are on a specialist’s day', async () => {
  await amager.person('Asta', { with: await amager.specialist('Karim') })
  expect(await lines()).toEqual({ now: [], later: [] })
})

test('people on hold come first, as was agreed; then those not heard from', async () => {
  const [signe, jonas, emil, nadia, asta] = [
    await amager.person('Signe', { with: mette, episode: unknownDays }),
    await amager.person('Jonas', { with: mette, episode: unknownDays }),
    await amager.person('Emil', { with: mette, episode: unknownDays }),
    await amager.person('Nadia', { with: mette, episode: unknownDays }),
    await amager.person('Asta', { cover: mette, episode: unknownDays }),
  ]
  await onHold(mette, signe, { fromDay: '2026-03-02', touchWeekday: '5' })
  await logged(mette, signe, { day: '2026-03-06', outcome: 'texted' })
  await logged(mette, jonas, { day: '2026-02-20', outcome: 'phoned' })
  await logged(mette, emil, { day: '2026-03-14', outcome: 'tried' })
  await logged(mette, nadia, { day: '2026-03-10' })
  await onHold(mette, asta, { fromDay: '2026-03-10' })
  expect(await lines()).toEqual({
    now: ['Signe agreed', 'Jonas quiet'],
    later: ['Asta resting', 'Emil waiting'],
  })
})

test('a word kept moves the promise on, and undone it is due again', async () => {
  const signe = await amager.person('Signe', { with: mette, episode: unknownDays })
  await onHold(mette, signe, { fromDay: '2026-03-02' })
  expect((await lines()).now).toEqual(['Signe agreed'])
  const contactId = await logged(mette, signe, { outcome: 'tried' })
  expect((await today(mette)).later).toMatchObject([{ because: 'resting', due: '2026-03-23' }])
  await undoContact(mette, undoing(contactId))
  expect((await lines()).now).toEqual(['Signe agreed'])
})

test('once resumed, somebody is asked about like everybody else', async () => {
  const signe = await amager.person('Signe', { with: mette, episode: unknownDays })
  const pauseId = await onHold(mette, signe, { fromDay: '2026-03-02' })
  await logged(mette, signe, { day: TODAY, outcome: 'phoned' })
  await resumeSearch(mette, resumeForm(pauseId))
  expect(await lines()).toEqual({ now: [], later: [] })
})

test('a word that is due waits for the meeting planned today, and is back when that is not to be', async () => {
  const signe = await amager.person('Signe', { with: mette, episode: unknownDays })
  await onHold(mette, signe, { fromDay: '2026-03-02' })
  expect((await lines()).now).toEqual(['Signe agreed'])
  const meeting = await planned(mette, signe, { day: TODAY })
  expect(await lines()).toEqual({ now: [], later: [] })
  done(await callOffAppointment(mette, acting(meeting)))
  expect((await lines()).now).toEqual(['Signe agreed'])

  const again = await planned(mette, signe, { day: TODAY, time: '11:00' })
  done(await noteCouldNot(mette, acting(again, { askedBy: 'person' })))
  expect((await lines()).now).toEqual(['Signe agreed'])

  done(await keepAppointment(mette, acting(await planned(mette, signe, { day: TODAY, time: '12:00' }))))
  expect(await lines()).toEqual({ now: [], later: ['Signe resting'] })
})

test('a referral nobody gave a day for is new, until somebody was in touch', async () => {
  const emil = await amager.person('Emil', {
    with: mette,
    search: null,
    episode: { state: 'referred', ...unknownDays },
  })
  expect(await lines()).toEqual({ now: ['Emil first_contact'], later: [] })
  await logged(mette, emil, { outcome: 'phoned' })
  expect(await lines()).toEqual({ now: [], later: [] })
})

test('whoever is away today reads so, and until when; a colleague’s leave is none of theirs', async () => {
  const sofie = await amager.specialist('Sofie')
  await isAway(sofie, TODAY, '2026-03-20')
  expect((await today(mette)).awayUntil).toBeNull()
  await isAway(mette, '2026-03-17', '2026-03-18')
  expect((await today(mette)).awayUntil).toBeNull()
  await isAway(mette, '2026-03-14', '2026-03-16')
  expect((await today(mette)).awayUntil).toBe('2026-03-16')
})

test('whoever is on hold stays in sight of one specialist where the other meets them today', async () => {
  const sofie = await amager.specialist('Sofie')
  const signe = await amager.person('Signe', { with: mette, cover: sofie, episode: unknownDays })
  await onHold(mette, signe, { fromDay: '2026-03-02' })
  await planned(sofie, signe, { day: TODAY })
  expect((await today(sofie)).later).toEqual([])
  expect(await lines()).toEqual({ now: [], later: ['Signe resting'] })
})
