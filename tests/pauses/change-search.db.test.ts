import { beforeEach, describe, expect, test } from 'vitest'
import type { StaffActor } from '#lib/access/actor'
import { changeSearch } from '#lib/pauses/change-search'
import { SEARCH_STATES } from '#lib/pauses/rules'
import { aService, at, type Person, type ServiceKit, TODAY } from '#tests/build/service'
import { auditOf, eventLinesOf, eventsOf, refusal } from '#tests/build/trace'
import { onHold, searchForm, searchOf } from '#tests/pauses/kit'

let amager: ServiceKit
let mette: StaffActor
let signe: Person

beforeEach(async () => {
  amager = await aService()
  mette = await amager.specialist('Mette')
  signe = await amager.person('Signe', { with: mette })
})

describe('the search stays where it is', () => {
  test.each(SEARCH_STATES)('while it is on hold, whether it would be “%s”', async (state) => {
    await onHold(mette, signe)
    const answer = await changeSearch(mette, searchForm(signe, { state }))
    expect(answer).toEqual(refusal('state', 'pauses.errors.restsNow', { name: 'Signe' }))
    expect(await searchOf(signe)).toEqual(['active 2026-01-05 –'])
  })

  test('where it is to be on hold without a pause', async () => {
    const answer = await changeSearch(mette, searchForm(signe, { state: 'on_hold' }))
    expect(answer).toEqual({ kind: 'problems', problems: { state: { key: 'pauses.errors.stateMissing' } } })
  })

  test('and nothing new is written, where it is there already', async () => {
    const answer = await changeSearch(mette, searchForm(signe, { state: 'active' }))
    expect(answer).toEqual({ kind: 'done', value: { name: 'Signe', state: 'active' } })
    expect(await searchOf(signe)).toEqual(['active 2026-01-05 –'])
    expect(await eventLinesOf(signe)).toEqual([])
  })

  test('where nobody has said anything of it and it is not to start', async () => {
    const jonas = await amager.person('Jonas', { with: mette, search: null })
    expect(await changeSearch(mette, searchForm(jonas, { state: 'not_started' }))).toMatchObject({ kind: 'done' })
    expect(await searchOf(jonas)).toEqual([])
  })
})

test.each(SEARCH_STATES.filter((state) => state !== 'active'))('the search moves to “%s” from today', async (state) => {
  const answer = await changeSearch(mette, searchForm(signe, { state }))
  expect(answer).toEqual({ kind: 'done', value: { name: 'Signe', state, stretchId: expect.any(String) } })
  expect(await searchOf(signe)).toEqual([`active 2026-01-05 – ${TODAY}`, `${state} ${TODAY} –`])
  expect(await eventsOf(signe)).toEqual(state === 'lighter' ? [`${TODAY} went_lighter`] : [])
  expect(await auditOf(mette, signe)).toEqual(['search.change done: Signe'])
})

test('each time of going more lightly counts, and going on again takes nothing back', async () => {
  await changeSearch(at(mette, '2026-03-17T09:00:00Z'), searchForm(signe))
  await changeSearch(at(mette, '2026-03-20T09:00:00Z'), searchForm(signe, { state: 'active' }))
  await changeSearch(at(mette, '2026-03-30T09:00:00Z'), searchForm(signe))
  expect(await eventsOf(signe)).toEqual(['2026-03-17 went_lighter', '2026-03-30 went_lighter'])
  expect(await searchOf(signe)).toEqual([
    'active 2026-01-05 – 2026-03-17',
    'lighter 2026-03-17 – 2026-03-20',
    'active 2026-03-20 – 2026-03-30',
    'lighter 2026-03-30 –',
  ])
})

test('when two move it at once, it has moved twice and stands in one place', async () => {
  const karim = await amager.supervisor('Karim')
  const moves = [
    changeSearch(mette, searchForm(signe, { state: 'lighter' })),
    changeSearch(karim, searchForm(signe, { state: 'in_work' })),
  ]
  expect((await Promise.all(moves)).map((answer) => answer.kind)).toEqual(['done', 'done'])
  expect((await searchOf(signe)).filter((stretch) => stretch.endsWith('–'))).toHaveLength(1)
})
