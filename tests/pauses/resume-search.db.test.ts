import { beforeEach, describe, expect, test } from 'vitest'
import type { StaffActor } from '#lib/access/actor'
import { resumeSearch } from '#lib/pauses/resume-search'
import { takeBackPause } from '#lib/pauses/take-back-pause'
import { aService, command, NOW, type Person, type ServiceKit, TODAY } from '#tests/build/service'
import { auditOf, done, eventsOf, happened, refusal } from '#tests/build/trace'
import { onHold, pausesOf, resumeForm, searchOf } from '#tests/pauses/kit'

let amager: ServiceKit
let mette: StaffActor
let signe: Person
let pauseId: string

beforeEach(async () => {
  amager = await aService()
  mette = await amager.specialist('Mette')
  signe = await amager.person('Signe', { with: mette, search: 'lighter' })
  pauseId = await onHold(mette, signe, { fromDay: '2026-03-02' })
})

describe('a search stays on hold', () => {
  test.each([
    ['tomorrow', '2026-03-17', 'resumesLater', undefined],
    ['before the pause began', '2026-03-01', 'resumesBefore', { day: '2026-03-02' }],
  ])('where it would go on %s', async (_when, day, key, values) => {
    const answer = await resumeSearch(mette, resumeForm(pauseId, { day }))
    expect(answer).toEqual(refusal('day', `pauses.errors.${key}`, values))
    expect(await pausesOf(signe)).toMatchObject([{ endedHow: null, version: 1 }])
    expect(await eventsOf(signe)).toEqual(['2026-03-02 paused_together'])
  })

  test('until somebody says how it goes on', async () => {
    const answer = await resumeSearch(mette, { ...resumeForm(pauseId), to: 'on_hold', wishedBy: '' })
    expect(answer).toMatchObject({
      problems: { to: { key: 'pauses.errors.stateMissing' }, wishedBy: { key: 'pauses.errors.wishMissing' } },
    })
  })
})

const monday = { day: '2026-03-09' }
test.each([
  ['resumed', 'resumedMeanwhile', monday.day, (who: StaffActor) => resumeSearch(who, resumeForm(pauseId, monday))],
  ['taken back', 'takenBackMeanwhile', TODAY, (who: StaffActor) => takeBackPause(who, command({ pauseId }))],
])('a pause that somebody has %s cannot be resumed, and who did is told', async (_how, key, day, end) => {
  await end(await amager.supervisor('Karim'))
  const [before] = await pausesOf(signe)
  const answer = await resumeSearch(mette, resumeForm(pauseId, { day: '2026-03-10' }))
  expect(answer).toEqual(happened(`pauses.errors.${key}`, { self: 'no', who: 'Karim', day }))
  expect(await pausesOf(signe)).toEqual([before])
})

test('when two resume at once, it is resumed once', async () => {
  const karim = await amager.supervisor('Karim')
  const answers = await Promise.all([
    resumeSearch(mette, resumeForm(pauseId)),
    resumeSearch(karim, resumeForm(pauseId, { day: '2026-03-10' })),
  ])
  expect(answers.map(({ kind }) => kind).sort()).toEqual(['done', 'problems'])
  expect((await eventsOf(signe)).filter((event) => event.endsWith('resumed'))).toHaveLength(1)
  expect(await pausesOf(signe)).toMatchObject([{ version: 2 }])
})

test('one tap resumes the search as it was before the pause', async () => {
  const said = { name: 'Signe', pauseId, state: 'lighter', otherwise: false }
  expect(done(await resumeSearch(mette, resumeForm(pauseId, { to: 'lighter' })))).toEqual(said)
  const ended = { endedHow: 'resumed', endedOn: TODAY, endedBy: mette.accountId, endedAt: NOW, endedBecause: null }
  expect(await pausesOf(signe)).toMatchObject([{ ...ended, version: 2 }])
  expect(await searchOf(signe)).toEqual(['lighter 2026-01-05 –'])
  expect(await eventsOf(signe)).toEqual(['2026-03-02 paused_together', `${TODAY} resumed`])
  expect((await auditOf(mette, signe)).at(-1)).toBe('pause.resume done: Signe')
})

test('a search can be resumed at another pace', async () => {
  const answer = done(await resumeSearch(mette, resumeForm(pauseId, { to: 'active', wishedBy: 'person' })))
  expect(answer).toMatchObject({ state: 'active', otherwise: true })
  expect(await searchOf(signe)).toEqual([`lighter 2026-01-05 – ${TODAY}`, `active ${TODAY} –`])
})

test('somebody whose search had not started comes back to that, or starts', async () => {
  const jonas = await amager.person('Jonas', { with: mette, search: null })
  done(await resumeSearch(mette, resumeForm(await onHold(mette, jonas), { to: 'not_started' })))
  expect(await searchOf(jonas)).toEqual([])
  const asta = await amager.person('Asta', { with: mette, search: null })
  done(await resumeSearch(mette, resumeForm(await onHold(mette, asta), { to: 'active' })))
  expect(await searchOf(asta)).toEqual([`active ${TODAY} –`])
})

test.each(['2026-03-02', '2026-03-10', TODAY])('a search can be resumed from %s', async (day) => {
  done(await resumeSearch(mette, resumeForm(pauseId, { day, to: 'lighter' })))
  expect(await pausesOf(signe)).toMatchObject([{ endedOn: day }])
  expect(await eventsOf(signe)).toContain(`${day} resumed`)
})
