import { beforeEach, describe, expect, test } from 'vitest'
import type { StaffActor } from '#lib/access/actor'
import { correctContact } from '#lib/contacts/correct-contact'
import { withdrawContact } from '#lib/contacts/withdraw-contact'
import { greet } from '#lib/placements/greet'
import { greetingsOfPerson, momentsDue, momentsOfPerson } from '#lib/placements/queries/moments'
import { takeBackGreeting } from '#lib/placements/take-back-greeting'
import { takeBackPlacement } from '#lib/placements/take-back-placement'
import { takeBackStudyDay } from '#lib/placements/take-back-study-day'
import { takeUpMoments } from '#lib/placements/take-up-moments'
import { putOffLine } from '#lib/rhythm/put-off-line'
import { newId } from '#lib/shared/ids'
import { aService, at, command, type Person, type ServiceKit } from '#tests/build/service'
import { done, eventsOf, happened, refusal } from '#tests/build/trace'
import { correction, logged, withdrawal } from '#tests/contacts/kit'
import { onHold } from '#tests/pauses/kit'
import {
  changed,
  ended,
  examined,
  greeted,
  greetFields,
  greetingsOf,
  interviewed,
  placed,
  studying,
} from '#tests/placements/kit'

let amager: ServiceKit
let mette: StaffActor
let signe: Person

beforeEach(async () => {
  amager = await aService()
  mette = await amager.specialist('Mette')
  signe = await amager.person('Signe', { with: mette })
})

const due = async (actor = mette) => (await momentsDue(actor)).map(({ kind, due, title }) => `${due} ${kind} ${title}`)
const line = (about: string, said: string, to: string) => command({ line: [signe.id, about, said, to].join('~') })

test('everybody’s moments are known at once: a first day, an exam, an interview, other hours, and a job that ended', async () => {
  const others = await Promise.all(['Bo', 'Eva', 'Ali', 'Ida'].map((name) => amager.person(name, { with: mette })))
  const [bo = signe, eva = signe, ali = signe, ida = signe] = others
  await placed(mette, signe, { startDay: '2026-03-16' })
  await examined(mette, await studying(mette, bo, { startDay: '2025-09-01' }))
  await interviewed(mette, eva)
  await changed(mette, await placed(mette, ali, { startDay: '2026-01-05' }), { fromDay: '2026-03-15' })
  await ended(mette, await placed(mette, ida))
  expect((await due()).sort()).toEqual([
    '2026-03-15 hours Shop assistant',
    '2026-03-16 ended Shop assistant',
    '2026-03-16 exam Biology',
    '2026-03-16 first_day Shop assistant',
    '2026-03-16 interview Shop assistant',
  ])
  expect(await momentsDue(await amager.specialist('Karim'))).toEqual([])
})

test('something to hand in is known as an exam is, can be greeted, and goes with its day; the days of a term are not', async () => {
  const course = await studying(mette, signe, { startDay: '2025-09-01' })
  await examined(mette, course, { kind: 'term_ends' })
  const studyDayId = await examined(mette, course, { kind: 'hand_in', subject: 'An essay' })
  expect(await due()).toEqual(['2026-03-16 hand_in Biology'])
  const greetingId = await greeted(mette, signe, `hand_in:${studyDayId}`)
  expect(await due()).toEqual([])
  done(await takeBackGreeting(mette, command({ greetingId })))
  expect(await due()).toEqual(['2026-03-16 hand_in Biology'])
  done(await takeBackStudyDay(mette, command({ studyDayId })))
  expect(await due()).toEqual([])
})

test('what was logged keeps a moment, and face to face is remembered', async () => {
  await placed(mette, signe, { startDay: '2026-03-14' })
  expect(await due()).toEqual(['2026-03-15 days_after Shop assistant'])
  await logged(mette, signe, { outcome: 'met', place: 'workplace' })
  expect(await due()).toEqual([])
  const kept = (await momentsOfPerson(mette, signe.id)).filter(({ state }) => state === 'kept')
  expect(kept).toMatchObject([{ kind: 'days_after', keptBy: { day: '2026-03-16', how: 'face_to_face' } }])
})

test('a search on hold silences interviews, and nothing of the work', async () => {
  await placed(mette, signe, { startDay: '2026-03-16' })
  await interviewed(mette, signe)
  expect(await due()).toHaveLength(2)
  await onHold(mette, signe, { fromDay: '2026-03-09' })
  expect(await due()).toEqual(['2026-03-16 first_day Shop assistant'])
})

test('nothing is due on a day of leave that nobody covers, and nothing of what was taken back', async () => {
  const placementId = await placed(mette, signe, { startDay: '2026-03-14' })
  expect(await momentsDue(mette, () => (day) => day > '2026-03-16')).toEqual([])
  done(await takeBackPlacement(mette, command({ placementId })))
  expect(await due()).toEqual([])
})

describe('a moment is moved or let go', () => {
  test('not to a day that has been, nor to one far away, nor without a day', async () => {
    const about = `start:${await placed(mette, signe, { startDay: '2026-03-14' })}:days_after`
    const moving = (day: string) => putOffLine(mette, { ...line(about, '2026-03-15', 'on_day'), day })
    expect(await moving('')).toEqual(refusal('day', 'rhythm.errors.dayMissing'))
    expect(await moving('2026-03-16')).toEqual(refusal('day', 'rhythm.errors.movedEarlier'))
    expect(await moving('2026-12-24')).toEqual(refusal('day', 'rhythm.errors.movedFar'))
    expect(done(await moving('2026-03-18')).until).toBe('2026-03-18')
    expect(await due()).toEqual([])
    expect(await due(at(mette, '2026-03-18T09:00:00Z'))).toEqual(['2026-03-18 days_after Shop assistant'])
  })

  test('because they wish for less, which holds until somebody takes it up again, whoever that is', async () => {
    const placementId = await placed(mette, signe, { startDay: '2026-03-09' })
    expect(await due()).toEqual(['2026-03-16 week Shop assistant'])
    done(await putOffLine(mette, line(`start:${placementId}:week:2`, '2026-03-16', 'wish_for_less')))
    const later = at(mette, '2026-03-24T09:00:00Z')
    expect(await due(later)).toEqual([])
    const asta = at(await amager.supervisor('Asta'), '2026-03-24T09:00:00Z')
    done(await takeUpMoments(asta, command({ placementId })))
    expect(await due(later)).toEqual(['2026-03-23 week Shop assistant'])
  })
})

describe('a kind word', () => {
  test('is not logged without words, for tomorrow, or for a moment there is not', async () => {
    const about = `start:${await placed(mette, signe, { startDay: '2026-03-16' })}:first_day`
    expect(await greet(mette, greetFields(signe, about, { words: ' ' }))).toEqual(
      refusal('words', 'placements.errors.wordsMissing'),
    )
    expect(await greet(mette, greetFields(signe, about, { day: '2026-03-17' }))).toMatchObject({ kind: 'problems' })
    const gone = happened('placements.errors.momentGone')
    expect(await greet(mette, greetFields(signe, `exam:${newId()}`))).toEqual(gone)
    expect(await greet(mette, greetFields(signe, 'touch'))).toEqual(gone)
    const bo = await amager.person('Bo', { with: mette })
    expect(await greet(mette, greetFields(bo, about))).toEqual(gone)
    expect(await greetingsOf(signe)).toEqual([])
  })

  test('on the first day keeps it, with an event of its own; any other is a good word', async () => {
    const about = `start:${await placed(mette, signe, { startDay: '2026-03-16' })}:first_day`
    await greeted(mette, signe, about)
    await greeted(mette, signe, `interview:${await interviewed(mette, signe)}`, { words: 'My own words.' })
    expect(await due()).toEqual([])
    expect((await eventsOf(signe)).filter((event) => !event.includes('began'))).toEqual([
      '2026-03-16 good_word',
      '2026-03-16 greeted_first_day',
    ])
    expect((await greetingsOf(signe)).map(({ beginning, rewritten }) => [beginning, rewritten])).toEqual([
      ['day_good_luck', false],
      ['day_good_luck', true],
    ])
  })

  test('taken back is as if it had not been sent; its event and its contact go with it', async () => {
    const about = `start:${await placed(mette, signe, { startDay: '2026-03-16' })}:first_day`
    const greetingId = await greeted(mette, signe, about)
    done(await takeBackGreeting(mette, command({ greetingId })))
    expect(await due()).toEqual(['2026-03-16 first_day Shop assistant'])
    expect(await eventsOf(signe)).toEqual(['2026-03-16 began_for_real'])
    expect(await greetingsOfPerson(mette, signe.id)).toEqual([])
    expect(await takeBackGreeting(mette, command({ greetingId }))).toEqual(happened('form.takenBackMeanwhile'))
  })

  test('follows its contact: corrected to another day, and withdrawn', async () => {
    const about = `start:${await placed(mette, signe, { startDay: '2026-03-16' })}:first_day`
    await greeted(mette, signe, about)
    const [sent] = await greetingsOf(signe)
    const contactId = sent?.contactId ?? ''
    done(await correctContact(mette, correction(contactId, { outcome: 'texted', day: '2026-03-15' })))
    expect(await eventsOf(signe)).toContain('2026-03-15 greeted_first_day')
    done(await withdrawContact(mette, { ...withdrawal(contactId), version: '2' }))
    expect(await eventsOf(signe)).toEqual(['2026-03-16 began_for_real'])
    expect(await due()).toEqual(['2026-03-16 first_day Shop assistant'])
  })
})
