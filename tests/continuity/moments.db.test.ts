import { beforeEach, describe, expect, test } from 'vitest'
import type { StaffActor } from '#lib/access/actor'
import { noteMoment } from '#lib/continuity/note-moment'
import { takeBackMoment } from '#lib/continuity/take-back-moment'
import { changeSearch } from '#lib/pauses/change-search'
import { CATALOGUE, EVENT_KINDS, KINDS_BY_HAND } from '#lib/support-events/rules'
import { timelineOf } from '#lib/timeline/queries'
import { aService, command, NOW, type Person, type ServiceKit, TODAY } from '#tests/build/service'
import { auditOf, done, eventLinesOf, eventsOf, happened, NOT_FOUND, refusal } from '#tests/build/trace'
import { logged } from '#tests/contacts/kit'
import { onHold, searchForm } from '#tests/pauses/kit'

let amager: ServiceKit
let mette: StaffActor
let signe: Person

beforeEach(async () => {
  amager = await aService()
  mette = await amager.specialist('Mette')
  signe = await amager.person('Signe', { with: mette })
})

const GONE = 'continuity.errors.takenBackMeanwhile'
const momentForm = (fields: Record<string, string> = {}) =>
  command({ clientId: signe.id, kind: 'shared_success', day: TODAY, ...fields })

async function noted(fields: Record<string, string> = {}): Promise<string> {
  done(await noteMoment(mette, momentForm(fields)))
  return (await eventLinesOf(signe)).at(-1)?.id ?? ''
}

describe('a moment is not noted', () => {
  test.each(EVENT_KINDS.filter((kind) => !CATALOGUE[kind].byHand))(
    'as “%s”, which only follows from records',
    async (kind) => {
      const answer = await noteMoment(mette, momentForm({ kind }))
      expect(answer).toEqual({ kind: 'problems', problems: { kind: { key: 'continuity.errors.kindMissing' } } })
      expect(await eventLinesOf(signe)).toEqual([])
    },
  )

  test.each([
    ['on a day still to come', '2026-03-17', 'later'],
    ['on a day before they came', '2025-11-30', 'beforeStart'],
  ])('%s', async (_when, day, reason) => {
    const answer = await noteMoment(mette, momentForm({ day }))
    expect(answer).toEqual(refusal('day', `contacts.errors.${reason}`, { name: 'Signe', day: '2025-12-01' }))
    expect(await eventLinesOf(signe)).toEqual([])
  })

  test('twice by one form', async () => {
    const form = momentForm()
    expect(await noteMoment(mette, form)).toEqual(await noteMoment(mette, form))
    expect(await eventLinesOf(signe)).toHaveLength(1)
  })
})

test.each(KINDS_BY_HAND)('“%s” can be noted by hand, with a few words', async (kind) => {
  expect(done(await noteMoment(mette, momentForm({ kind, words: ' Rang the nursery herself. ' })))).toEqual({
    name: 'Signe',
  })
  expect(await eventLinesOf(signe)).toMatchObject([
    {
      ...{ kind, day: TODAY, source: 'hand', counters: null, words: 'Rang the nursery herself.' },
      ...{ byAccount: mette.accountId, writtenAt: NOW },
    },
  ])
  expect(await auditOf(mette, signe)).toEqual(['moment.note done: Signe'])
})

test('the same kind can be noted twice on one day: two things happened', async () => {
  await noted()
  await noted()
  expect(await eventsOf(signe)).toEqual([`${TODAY} shared_success`, `${TODAY} shared_success`])
})

describe('a moment cannot be taken back', () => {
  test('twice', async () => {
    const eventId = await noted()
    done(await takeBackMoment(mette, command({ eventId })))
    expect(await takeBackMoment(mette, command({ eventId }))).toEqual(happened(GONE))
    expect(await eventLinesOf(signe)).toHaveLength(2)
  })

  test('by taking back the line that took it back', async () => {
    done(await takeBackMoment(mette, command({ eventId: await noted() })))
    const counter = (await eventLinesOf(signe)).at(-1)?.id
    expect(await takeBackMoment(mette, command({ eventId: counter }))).toEqual(happened(GONE))
    expect(await eventsOf(signe)).toEqual([])
  })

  test('where it follows from a contact, a pause or the search: those are put right instead', async () => {
    await changeSearch(mette, searchForm(signe))
    await onHold(mette, signe)
    await logged(mette, signe)
    const lines = await eventLinesOf(signe)
    expect(lines.map((line) => line.source)).toEqual(['search', 'pause', 'contact'])
    for (const { id } of lines) await expect(takeBackMoment(mette, command({ eventId: id }))).rejects.toThrow(NOT_FOUND)
    expect(await eventLinesOf(signe)).toEqual(lines)
  })

  test('by two at once: it is taken back once', async () => {
    const eventId = await noted()
    const karim = await amager.supervisor('Karim')
    const answers = await Promise.all([mette, karim].map((who) => takeBackMoment(who, command({ eventId }))))
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['done', 'problems'])
    expect(await eventLinesOf(signe)).toHaveLength(2)
  })
})

test('taken back, a moment no longer counts; its line and words stay', async () => {
  const kept = await noted({ kind: 'they_led', day: '2026-03-10' })
  const eventId = await noted({ words: 'Got the job.' })
  expect(done(await takeBackMoment(mette, command({ eventId })))).toEqual({ clientId: signe.id })
  expect(await eventsOf(signe)).toEqual(['2026-03-10 they_led'])
  const [, line, counter] = await eventLinesOf(signe)
  expect(line).toMatchObject({ id: eventId, words: 'Got the job.' })
  expect(counter).toMatchObject({ kind: 'shared_success', counters: eventId, words: null, day: TODAY })
  const { entries } = await timelineOf(mette, signe.id, 'moments', undefined)
  expect(entries).toMatchObject([
    { id: eventId, takenBack: true, words: 'Got the job.' },
    { id: kept, takenBack: false },
  ])
  expect((await auditOf(mette, signe)).at(-1)).toBe('moment.take_back done: Signe')
})
