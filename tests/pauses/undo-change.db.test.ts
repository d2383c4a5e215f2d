import { beforeEach, describe, expect, test } from 'vitest'
import type { StaffActor } from '#lib/access/actor'
import { undoChange } from '#lib/pauses/undo-change'
import { aService, at, command, type Person, type ServiceKit, TODAY } from '#tests/build/service'
import { auditOf, done, eventLinesOf, eventsOf, happened, NOT_ALLOWED, refusal } from '#tests/build/trace'
import { moved, onHold, searchOf } from '#tests/pauses/kit'

let amager: ServiceKit
let mette: StaffActor
/** The same Monday, not quite half an hour later. */
let soon: StaffActor
let signe: Person

beforeEach(async () => {
  amager = await aService()
  mette = await amager.specialist('Mette')
  soon = at(mette, '2026-03-16T09:29:59Z')
  signe = await amager.person('Signe', { with: mette })
})

describe('a move of the search is not undone', () => {
  test('by anybody but whoever made it', async () => {
    const stretchId = await moved(mette, signe)
    const karim = await amager.supervisor('Karim')
    await expect(undoChange(karim, command({ stretchId }))).rejects.toThrow(NOT_ALLOWED)
    expect(await eventsOf(signe)).toEqual([`${TODAY} went_lighter`])
  })

  test('half an hour later', async () => {
    const stretchId = await moved(mette, signe)
    const late = at(mette, '2026-03-16T09:30:00Z')
    expect(await undoChange(late, command({ stretchId }))).toEqual(happened('pauses.errors.undoOver'))
  })

  test('once the search has moved again', async () => {
    const stretchId = await moved(mette, signe)
    await moved(at(mette, '2026-03-16T09:01:00Z'), signe, { state: 'in_work' })
    const before = await searchOf(signe)
    expect(await undoChange(soon, command({ stretchId }))).toEqual(happened('pauses.errors.movedMeanwhile'))
    expect(await searchOf(signe)).toEqual(before)
  })

  test('while it is on hold', async () => {
    const stretchId = await moved(mette, signe)
    await onHold(mette, signe)
    const answer = await undoChange(soon, command({ stretchId }))
    expect(answer).toEqual(refusal('form', 'pauses.errors.restsNow', { name: 'Signe' }))
  })
})

test('undone, the search stands where it stood, and going more lightly counts no longer', async () => {
  const stretchId = await moved(mette, signe)
  const answer = await undoChange(soon, command({ stretchId }))
  expect(answer).toEqual({ kind: 'done', value: { name: 'Signe', state: 'active' } })
  const story = [`active 2026-01-05 – ${TODAY}`, `lighter ${TODAY} – ${TODAY}`, `active ${TODAY} –`]
  expect(await searchOf(signe)).toEqual(story)
  expect(await eventsOf(signe)).toEqual([])
  const [line, counter] = await eventLinesOf(signe)
  expect([line?.kind, counter?.counters]).toEqual(['went_lighter', line?.id])
  expect((await auditOf(mette, signe)).at(-1)).toBe('search.undo_change done: Signe')
})

test('going lighter that was undone by mistake is gone into again, and counts', async () => {
  done(await undoChange(soon, command({ stretchId: await moved(mette, signe) })))
  await moved(at(mette, '2026-03-17T09:00:00Z'), signe)
  expect(await eventsOf(signe)).toEqual(['2026-03-17 went_lighter'])
})

test('the first that was said of a search is undone to not started', async () => {
  const jonas = await amager.person('Jonas', { with: mette, search: null })
  done(await undoChange(soon, command({ stretchId: await moved(mette, jonas) })))
  expect((await searchOf(jonas)).at(-1)).toBe(`not_started ${TODAY} –`)
})
